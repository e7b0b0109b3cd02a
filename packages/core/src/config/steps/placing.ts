import { z } from 'zod';
import { credentialIn } from '../../credentials/index.ts';
import { Inside } from '../values.ts';

/** Names of what Liftlock and the runner set themselves are taken: another value would mislead the commands. */
const Variable = z
  .string()
  .regex(
    /^(?!(?:LIFTLOCK|GITHUB|RUNNER|ACTIONS|INPUT|STATE)_)[A-Za-z_][A-Za-z0-9_]{0,99}$/,
    'the name of an environment variable such as `NODE_ENV`; those that begin with `LIFTLOCK_`, `GITHUB_` and `RUNNER_` are taken',
  );

const Value = z
  .string()
  .max(4_000)
  .refine((text) => !text.includes('${{'), 'plain text: expressions are not evaluated in this file')
  .refine(
    (text) => credentialIn(text) === undefined,
    'no credentials: this file is public; name a secret in `requires:` of the environment',
  )
  .meta({ title: 'String', samples: ['production'] });

/** With what and where commands run; the same for every step, suite and check. */
export const placing = {
  env: z
    .record(Variable, Value)
    .default({})
    .meta({
      title: 'Mapping of strings',
      description:
        'Environment variables of the commands, as they are written here. Secrets do not belong here; they are named in `requires:`. Names that begin with `LIFTLOCK_`, `GITHUB_` or `RUNNER_` are taken.',
      samples: [{ NODE_ENV: 'production' }],
    }),
  'working-directory': Inside.min(1)
    .optional()
    .meta({
      title: 'Path of a folder',
      description:
        'Where the commands run, from the root of the repository. It replaces the folder of the `component`.',
      samples: ['tools/release', 'packages/web'],
    }),
};

/** Output of {@link placing}. */
export interface Placing {
  readonly env: Record<string, string>;
  readonly 'working-directory'?: string | undefined;
}
