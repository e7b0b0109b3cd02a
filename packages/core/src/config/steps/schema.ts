import { z } from 'zod';
import { Commands, ComponentName, Duration } from '../values.ts';
import { placing, type Placing } from './placing.ts';

const StepName = z
  .string()
  .min(1)
  .meta({
    title: 'Name',
    description: 'Shown in the log, the summary and errors.',
    samples: ['pack', 'roll out'],
  });

/** What undoes a step. Runs when the step, or a later one, failed; in reverse order of the steps. */
export const RollbackStep = z
  .strictObject({
    name: StepName.optional().meta({
      description: 'Shown in the log. If omitted, `roll back: ` and the name of the step.',
      samples: ['restore the snapshot'],
    }),
    commands: Commands,
    ...placing,
    timeout: Duration.prefault('5m').meta({
      description: 'After this time, the rollback step is stopped.',
      samples: ['2m'],
    }),
  })
  .meta({
    id: 'RollbackStep',
    title: 'Rollback step',
    description:
      'Runs if the step or a later one failed. Steps are undone in reverse order. It has the `env` and the folder of its step, unless it says otherwise.',
    samples: [{ commands: ['./deploy --previous'] }],
  });

/** The keys that steps of a build and of an environment share. */
export const step = {
  name: StepName,
  commands: Commands,
  component: ComponentName.optional().describe(
    'Runs in the folder of this component. If omitted, in the root of the repository.',
  ),
  ...placing,
  timeout: Duration.prefault('10m').meta({
    description: 'After this time, the step and everything it started are stopped.',
    samples: ['15m'],
  }),
  rollback: z
    .array(RollbackStep)
    .default([])
    .meta({
      title: 'List of rollback steps',
      description: 'How to undo this step if it or a later one fails.',
      samples: [[{ commands: ['./deploy --previous'] }]],
    }),
};

type WrittenRollback = z.output<typeof RollbackStep>;

/** Gives the rollback steps of a step their names and the variables of the step. */
export function named<S extends { name: string; rollback: WrittenRollback[] } & Placing>({ rollback, ...own }: S) {
  return {
    ...own,
    rollback: rollback.map((undo) => ({
      ...undo,
      name: undo.name ?? `roll back: ${own.name}`,
      env: { ...own.env, ...undo.env },
    })),
  };
}

/** One step of a data preparation or a deploy. */
export const DeployStep = z
  .strictObject(step)
  .transform((written) => ({ ...named(written), type: 'deploy' as const }))
  .meta({
    id: 'Step',
    title: 'Step',
    description: 'Steps run one after another. If one fails, all steps that were started are rolled back.',
    samples: [{ name: 'roll out', commands: ['./deploy'] }],
  });
