import type { GitHubState } from '../github/index.ts';

type Level = 'read' | 'write';

/** What the token of a job was allowed, and what its calls of the API needed. */
export interface JobPermissions {
  readonly job: string;
  readonly declared: Readonly<Record<string, Level>>;
  readonly used: Readonly<Record<string, Level>>;
  /** Needed, and answered with 403. */
  readonly missing: Readonly<Record<string, Level>>;
  /** Declared, and not needed at that level by any call of this run. */
  readonly unused: Readonly<Record<string, Level>>;
  /** What would have been enough for this run: nothing missing, and no more than its calls needed. */
  readonly wanted: Readonly<Record<string, Level>>;
}

/**
 * Permissions of which every use is seen here: by the API alone. Git needs `contents`, registries `packages`, and clouds
 * `id-token`, all of them unseen.
 */
const SEEN = ['deployments', 'issues', 'pull-requests', 'statuses', 'checks'];

/** Of the jobs that called the API or declare something, in their order. */
export function permissionsUsed({ jobs, requests }: Pick<GitHubState, 'jobs' | 'requests'>): JobPermissions[] {
  return jobs.flatMap(({ id, name, permissions: declared, conclusion }) => {
    const own = requests.filter(({ jobId }) => jobId === id);
    const used = needs(own.filter(({ status }) => status !== 403));
    const missing = needs(own.filter(({ status }) => status === 403));
    // A job that did not come to its end may have called no more than half of what it calls.
    const unused = conclusion === 'success' && !isEverything(declared) ? unusedOf(declared, used) : {};
    if ([used, missing, unused].every((each) => Object.keys(each).length === 0)) return [];
    const kept = Object.entries(declared).filter(([key]) => unused[key] === undefined);
    const lowered = Object.entries(used).filter(([key]) => unused[key] !== undefined);
    const wanted = Object.fromEntries([...kept, ...lowered, ...Object.entries(missing)]);
    return [{ job: name, declared, used, missing, unused, wanted }];
  });
}

/** `read-all`, `write-all` or a permissive default: nobody chose one of them, and what is not seen here would have to stay. */
function isEverything(declared: JobPermissions['declared']): boolean {
  return SEEN.every((key) => declared[key] !== undefined);
}

function unusedOf(declared: JobPermissions['declared'], used: JobPermissions['used']): Record<string, Level> {
  const unused = Object.entries(declared).filter(
    ([key, level]) => SEEN.includes(key) && used[key] !== level && used[key] !== 'write',
  );
  return Object.fromEntries(unused);
}

/** The highest level of each. A call that takes one of several permissions is taken to need the first. */
function needs(requests: readonly { readonly permission: string | null }[]): Record<string, Level> {
  const found: Record<string, Level> = {};
  for (const { permission } of requests) {
    const { key, level } = /^(?<key>[\w-]+): (?<level>read|write)\b/.exec(permission ?? '')?.groups ?? {};
    if (key !== undefined && found[key] !== 'write') found[key] = level === 'write' ? 'write' : 'read';
  }
  return found;
}

/** What to say about a job, and the block to paste where it should declare something else. */
export function permissionLines(permissions: JobPermissions): string[] {
  const { job, missing, unused } = permissions;
  const lines: string[] = [];
  if (isSome(unused)) lines.push(`${job} declares ${permissionText(unused)}, which no call of this run needed`);
  if (isSome(missing)) lines.push(`${job} lacks ${permissionText(missing)}`);
  return lines.length === 0 ? [] : [...lines, `enough for this run of ${job}:`, ...permissionBlock(permissions)];
}

/** `permissions:` of the job, as YAML to paste. */
export function permissionBlock({ wanted }: JobPermissions): string[] {
  if (!isSome(wanted)) return ['permissions: {}'];
  return ['permissions:', ...Object.entries(wanted).map(([key, level]) => `  ${key}: ${level}`)];
}

export function permissionText(levels: Readonly<Record<string, Level>>): string {
  return Object.entries(levels)
    .map(([key, level]) => `${key}: ${level}`)
    .join(', ');
}

function isSome(levels: Readonly<Record<string, Level>>): boolean {
  return Object.keys(levels).length > 0;
}
