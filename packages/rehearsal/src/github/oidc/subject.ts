import type { GitHubContext } from '../context.ts';
import { findUser } from '../records/users.ts';
import type { JobRecord, RunRecord } from '../state.ts';

/** Repositories made from this day on have their ids in the subject (GitHub's changelog of 2026-04-23, as it was put off). */
const IMMUTABLE_SINCE = '2026-07-15';

/** Who a job is, in the claim that trust policies look at (docs, OpenID Connect reference, "Example subject claims"). */
export async function subjectOf(github: GitHubContext, run: RunRecord, job: JobRecord): Promise<string> {
  return `${await subjectPrefix(github)}:${contextOf(run, job)}`;
}

/** An environment hides the ref; a pull request names neither. */
function contextOf(run: RunRecord, job: JobRecord): string {
  if (job.environment !== null) return `environment:${job.environment.replaceAll(':', '%3A')}`;
  if (run.event === 'pull_request') return 'pull_request';
  return `ref:${run.ref}`;
}

export async function subjectPrefix(github: GitHubContext): Promise<string> {
  const { id, owner, name } = github.state.repository;
  if (!(await hasImmutableSubject(github))) return `repo:${owner}/${name}`;
  return `repo:${owner}@${ownerId(github)}/${name}@${id}`;
}

export function ownerId({ state }: GitHubContext): number {
  return findUser(state, state.repository.owner)?.id ?? 0;
}

/** Git does not tell when a repository was made on GitHub. Its first commit is the best guess, and is told as one. */
export async function hasImmutableSubject({ git, state }: GitHubContext): Promise<boolean> {
  const { immutableSubject, defaultBranch } = state.repository;
  if (immutableSubject !== null) return immutableSubject;
  const roots = await git.try(['log', '--max-parents=0', '--format=%cI', `refs/heads/${defaultBranch}`, '--']);
  const dates = roots.stdout.split('\n').flatMap((line) => (line === '' ? [] : [new Date(line).toISOString()]));
  return (dates.sort()[0] ?? state.repository.createdAt) >= IMMUTABLE_SINCE;
}
