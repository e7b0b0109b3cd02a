import type { GitHubContext } from '../context.ts';
import type { CheckRunRecord } from '../state.ts';
import { checkRunView } from './jobs.ts';
import { actionsApp, nodeId } from './users.ts';

export type CheckRunView = Readonly<Record<string, unknown>>;

/** `check-run` of an app: of GitHub Actions, since no other app is described here. */
export function appCheckRunView(github: GitHubContext, run: CheckRunRecord): CheckRunView {
  const { urls } = github;
  const url = urls.repo(`/check-runs/${run.id}`);
  const page = urls.html(`/runs/${run.id}`);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.sha,
    external_id: run.externalId ?? '',
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suiteId },
    app: actionsApp(github),
    pull_requests: [],
  };
}

/** Those of jobs and those of apps, oldest first. */
export function checkRunsOfCommit(github: GitHubContext, sha: string): readonly CheckRunView[] {
  const { state } = github;
  const runs = new Set(state.runs.filter((run) => run.sha === sha).map(({ id }) => id));
  const jobs = state.jobs.filter(({ runId }) => runs.has(runId)).map((job) => checkRunView(github, job));
  const others = state.checkRuns.filter((run) => run.sha === sha).map((run) => appCheckRunView(github, run));
  return [...jobs, ...others].toSorted((one, other) => Number(one['id']) - Number(other['id']));
}

/** The check suite that a check run belongs to. */
export function suiteIdOf(checkRun: CheckRunView): number {
  return (checkRun['check_suite'] as { readonly id: number }).id;
}
