import { z } from 'zod';
import { named, step } from '../steps/schema.ts';
import { Glob } from '../values.ts';

const BuildStep = z
  .strictObject({
    ...step,
    rollback: step.rollback.meta({
      title: 'List of rollback steps',
      description:
        'What to clean up if this step or a later one fails. The rollback steps of a build do not run if the run is cancelled.',
      samples: [[{ commands: ['docker compose down'] }]],
    }),
  })
  .transform((written) => ({ ...named(written), type: 'build' as const }))
  .meta({ id: 'BuildStep', title: 'Build step', samples: [{ name: 'pack', commands: ['npm ci', 'npm pack'] }] });

/** `build:`: how the artifacts are made. */
export const BuildSection = z
  .strictObject({
    steps: z
      .array(BuildStep)
      .min(1)
      .meta({
        title: 'List of steps',
        description:
          'Steps run one after another in the checkout of the commit. The first failure ends the build, and undoes the steps that were started.',
        samples: [
          [{ name: 'pack', commands: ['npm ci', 'npm pack'] }],
          [{ name: 'compile', commands: ['make'], component: 'api' }],
        ],
      }),
    changes: z
      .union([z.enum(['refuse', 'allow']), z.array(Glob).min(1)])
      .default('refuse')
      .meta({
        title: 'What a build may change',
        description:
          'What happens if the build changes files that git tracks: the candidate is refused, or allowed with a warning. A list of globs allows the files that match. What `version.files` writes does not count.',
        samples: ['allow', ['docs/api/**']],
      }),
    'lock-files': z
      .enum(['required', 'warn', 'ignore'])
      .default('warn')
      .meta({
        description:
          'What happens if a component asks for packages, and no lock file beside it or further up fixes their versions: the build is refused, or it warns. With `ignore`, lock files are not read at all.',
        samples: ['required'],
      }),
  })
  .transform(({ 'lock-files': lockFiles, ...section }) => ({ ...section, lockFiles }))
  .meta({
    title: 'Build',
    description: 'How the artifacts are built. Runs once per version; all later stages use the same bytes.',
    samples: [{ steps: [{ name: 'pack', commands: ['npm ci', 'npm pack'], timeout: '15m' }] }],
  });
