import type { JobAccess } from '../host.ts';
import type { Permissions } from '../workflow/permissions.ts';
import { ConcurrencyGroups } from './concurrency.ts';
import { Slots } from './slots.ts';

type Secrets = Readonly<Record<string, string>>;

/** Where the jobs of a workflow run: in the run itself, or in a job of it that calls their workflow. */
export interface CallPlace {
  /** Before their ids and names: `release / `. */
  readonly prefix: string;
  readonly namePrefix: string;
  readonly keyPrefix: string;
  /** The most that their tokens may do; undefined where nobody calls. */
  readonly permissions: Permissions | undefined;
  /** `concurrency:` of the jobs, and of the runs beside this one. */
  readonly groups: ConcurrencyGroups;
  /** The group that the run itself has; undefined if it has none. */
  readonly ownGroup: string | undefined;
  /** What machines there are. */
  readonly slots: Slots;
  /** The secrets that they see, of those that the server has for them. */
  secrets(access: JobAccess): Promise<Secrets>;
}

/** Jobs that run at once. A laptop is not a fleet. */
const JOBS_AT_ONCE = 3;

export function runItself(groups = new ConcurrencyGroups(), ownGroup?: string): CallPlace {
  return {
    prefix: '',
    namePrefix: '',
    keyPrefix: '',
    permissions: undefined,
    groups,
    ownGroup,
    slots: new Slots(JOBS_AT_ONCE),
    secrets: ({ secrets }) => Promise.resolve(secrets),
  };
}
