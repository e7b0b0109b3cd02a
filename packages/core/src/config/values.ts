import { z } from 'zod';
import { DURATION, milliseconds } from './duration.ts';

/**
 * Forms of values that several keys share. `title` is the noun of an error ("expected a duration such as `10m`"), and
 * `samples` become the examples of the JSON Schema, the documentation and that same error.
 */

/** People write `10m`; the code reads milliseconds. */
export const Duration = z
  .string()
  .regex(DURATION, 'a whole number with a unit: 500ms, 30s, 10m, 2h or 7d')
  .transform(milliseconds)
  .meta({
    id: 'Duration',
    title: 'Duration',
    description: 'A whole number with a unit: 500ms, 30s, 10m, 2h, 7d.',
    samples: ['10m', '45s'],
  });

/** The name of a component; also part of file names. */
export const Name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, dots, dashes and underscores, at most 100')
  .meta({ title: 'Name', samples: ['web', 'worker'] });

/** Names a component that is configured elsewhere in the file. */
export const ComponentName = Name.meta({ title: 'Name of a component', samples: ['api', 'db'] });

/** No absolute path, no `..`, no backslash. */
const INSIDE = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/;

/** A path or glob that stays inside the repository, written the same on every system. */
export const Inside = z.string().max(500).regex(INSIDE, 'a path inside the repository, with forward slashes');

export const Glob = Inside.meta({ title: 'Glob', samples: ['dist/*.tgz', 'out/**'] });

/** A variable or a secret, as the workflow passes it to the step. */
export const Setting = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'the name of an environment variable such as `API_URL`')
  .meta({ title: 'Name of an environment variable', samples: ['API_URL'] });

export const Commands = z
  .array(
    z
      .string()
      .min(1)
      .meta({ title: 'Shell line', samples: ['npm ci'] }),
  )
  .min(1)
  .meta({
    title: 'List of shell lines',
    description: 'Run as one bash script with `-e -o pipefail`. The release is described by `LIFTLOCK_*` variables.',
    samples: [['npm ci', 'npm run build'], ['make']],
  });

/** A key that is known and refused by name: a rule that is accepted and ignored is worse than none. */
export function notYet(meaning: string, instead: string) {
  const description = `${meaning} Not supported yet: ${instead.charAt(0).toLowerCase()}${instead.slice(1)}`;
  return z.never().optional().meta({ title: 'Not supported yet', description, deprecated: true, notYet: instead });
}
