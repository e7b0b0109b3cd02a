import type { GitHubContext } from '../context.ts';
import type { Commit } from '../git/commits.ts';
import { shortRef } from '../records/runs.ts';
import type { CheckRunView } from './check-runs.ts';
import { minimalRepository } from './repository.ts';
import { headCommit } from './runs.ts';
import { actionsApp, nodeId } from './users.ts';

export interface CheckSuite {
  readonly id: number;
  readonly checkRuns: readonly CheckRunView[];
  readonly commit: Commit;
}

/** `check-suite`. What its check runs say together is what it says. */
export function checkSuiteView(github: GitHubContext, { id, checkRuns, commit }: CheckSuite): Record<string, unknown> {
  const { state, urls } = github;
  const url = urls.repo(`/check-suites/${id}`);
  const run = state.runs.find(({ checkSuiteId }) => checkSuiteId === id);
  const conclusion = conclusionOf(checkRuns);
  const times = checkRuns
    .flatMap((each) => [each['started_at'], each['completed_at']])
    .filter((at) => typeof at === 'string');
  const { createdAt } = run ?? state.repository;
  return {
    id,
    node_id: nodeId('CS', id),
    head_branch: run === undefined ? null : shortRef(run.ref),
    head_sha: commit.sha,
    status: conclusion === null ? statusOf(checkRuns) : 'completed',
    conclusion,
    url,
    before: commit.parents[0] ?? null,
    after: commit.sha,
    pull_requests: [],
    app: actionsApp(github),
    repository: minimalRepository(github),
    created_at: createdAt,
    updated_at: times.toSorted().at(-1) ?? createdAt,
    head_commit: headCommit(commit),
    latest_check_runs_count: checkRuns.length,
    check_runs_url: `${url}/check-runs`,
  };
}

function statusOf(checkRuns: readonly CheckRunView[]): string {
  return checkRuns.some(({ status }) => status !== 'queued') ? 'in_progress' : 'queued';
}

/** The worst that a check run says comes first; null while one is not completed. */
const ORDER = ['action_required', 'timed_out', 'cancelled', 'failure', 'neutral', 'success', 'skipped'];

function conclusionOf(checkRuns: readonly CheckRunView[]): string | null {
  if (checkRuns.length === 0 || checkRuns.some(({ status }) => status !== 'completed')) return null;
  return ORDER.find((conclusion) => checkRuns.some((each) => each['conclusion'] === conclusion)) ?? null;
}
