import type { GitHubContext } from '../context.ts';
import type { CheckRunRecord } from '../state.ts';
import { actionsApp, nodeId } from './users.ts';

/** `check-run` of an app: of GitHub Actions, since no other app is described here. */
export function appCheckRunView(github: GitHubContext, run: CheckRunRecord): Record<string, unknown> {
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
