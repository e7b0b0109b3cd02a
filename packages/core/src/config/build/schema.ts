import { z } from 'zod';
import { Commands, ComponentName, Duration, notYet } from '../values.ts';

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
    timeout: Duration.prefault('5m').meta({
      description: 'After this time, the rollback step is stopped.',
      samples: ['2m'],
    }),
  })
  .meta({
    id: 'RollbackStep',
    title: 'Rollback step',
    description: 'Runs if the step or a later one failed. Steps are undone in reverse order.',
    samples: [{ commands: ['./deploy --previous'] }],
  });

const step = {
  name: StepName,
  commands: Commands,
  component: ComponentName.optional().describe(
    'Runs in the folder of this component. If omitted, in the root of the repository.',
  ),
  timeout: Duration.prefault('10m').meta({
    description: 'After this time, the step and everything it started are stopped.',
    samples: ['15m'],
  }),
};

/** One step of a data preparation or a deploy. */
export const DeployStep = z
  .strictObject({
    ...step,
    rollback: z
      .array(RollbackStep)
      .default([])
      .meta({
        title: 'List of rollback steps',
        description: 'How to undo this step if it or a later one fails.',
        samples: [[{ commands: ['./deploy --previous'] }]],
      }),
  })
  .transform(({ rollback, ...own }) => ({
    ...own,
    type: 'deploy' as const,
    rollback: rollback.map((undo) => ({ ...undo, name: undo.name ?? `roll back: ${own.name}` })),
  }))
  .meta({
    id: 'Step',
    title: 'Step',
    description: 'Steps run one after another. If one fails, all steps that were started are rolled back.',
    samples: [{ name: 'roll out', commands: ['./deploy'] }],
  });

const BuildStep = z
  .strictObject({
    ...step,
    rollback: notYet(
      'What undoes this step.',
      "Clean up in the step itself, with `trap '…' EXIT`; a build deploys nothing that must be undone.",
    ),
  })
  .transform((own) => ({ ...own, type: 'build' as const, rollback: [] }))
  .meta({ id: 'BuildStep', title: 'Build step', samples: [{ name: 'pack', commands: ['npm ci', 'npm pack'] }] });

/** `build:`: how the artifacts are made. */
export const BuildSection = z
  .strictObject({
    steps: z
      .array(BuildStep)
      .min(1)
      .meta({
        title: 'List of steps',
        description: 'Steps run one after another in the checkout of the commit. The first failure ends the build.',
        samples: [
          [{ name: 'pack', commands: ['npm ci', 'npm pack'] }],
          [{ name: 'compile', commands: ['make'], component: 'api' }],
        ],
      }),
  })
  .meta({
    title: 'Build',
    description: 'How the artifacts are built. Runs once per version; all later stages use the same bytes.',
    samples: [{ steps: [{ name: 'pack', commands: ['npm ci', 'npm pack'], timeout: '15m' }] }],
  });
