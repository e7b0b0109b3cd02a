import type { GitHubState } from '../github/index.ts';

type Level = 'read' | 'write';

/** What the token of a job was allowed, and what its calls of the API needed. */
export interface JobPermissions {
  readonly job: string;
  readonly declared: Readonly<Record<string, Level>>;
  readonly used: Readonly<Record<string, Level>>;
  /** Needed, and answered with 403. */
  readonly missing: Readonly<Record<string, Level>>;
  /** Declared, and not needed by any call of this run. */
  readonly unused: Readonly<Record<string, Level>>;
}

/**
 * Permissions of which every use is seen here: by the API alone. Git needs `contents`, registries `packages`, and clouds
 * `id-token`, all of them unseen.
 */
const SEEN = ['deployments', 'issues', 'pull-requests', 'statuses', 'checks'];

/** Of the jobs that called the API or declare something, in their order. */
export function permissionsUsed({ jobs, requests }: Pick<GitHubState, 'jobs' | 'requests'>): JobPermissions[] {
  return jobs.flatMap(({ id, name, permissions }) => {
    const own = requests.filter(({ jobId }) => jobId === id);
    const used = needs(own.filter(({ status }) => status !== 403));
    const missing = needs(own.filter(({ status }) => status === 403));
    const unused = Object.entries(permissions).filter(([key]) => SEEN.includes(key) && used[key] === undefined);
    const isSilent = [used, missing, Object.fromEntries(unused)].every((each) => Object.keys(each).length === 0);
    return isSilent
      ? []
      : [
          {
            job: name,
            declared: permissions,
            used,
            missing,
            unused: Object.fromEntries(unused) as Record<string, Level>,
          },
        ];
  });
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

/** What to say about a job, and the block to paste where something is missing. */
export function permissionLines({ job, declared, missing, unused }: JobPermissions): string[] {
  const text = (all: Readonly<Record<string, Level>>) =>
    Object.entries(all)
      .map(([key, level]) => `${key}: ${level}`)
      .join(', ');
  const lines: string[] = [];
  if (Object.keys(unused).length > 0) lines.push(`${job} declares ${text(unused)}, which no call of this run needed`);
  if (Object.keys(missing).length === 0) return lines;
  const block = Object.entries({ ...declared, ...missing }).map(([key, level]) => `  ${key}: ${level}`);
  return [...lines, `${job} lacks ${text(missing)}; give the job:`, 'permissions:', ...block];
}
