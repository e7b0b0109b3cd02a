import type { Viewer } from '../access/viewer.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { notFound, validationFailed } from '../http/errors.ts';
import type { CheckConclusion, CheckRunRecord, CheckStatus, GitHubState } from '../state.ts';
import { findJob } from './jobs.ts';
import { findRun } from './runs.ts';

export function findCheckRun(state: GitHubState, id: number): CheckRunRecord {
  const found = state.checkRuns.find((candidate) => candidate.id === id);
  if (found === undefined) throw notFound();
  return found;
}

export interface CheckRunValues {
  readonly name: string | undefined;
  readonly status: CheckStatus | undefined;
  readonly conclusion: CheckConclusion | undefined;
  readonly detailsUrl: string | undefined;
  readonly externalId: string | undefined;
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
  readonly output: CheckOutput | undefined;
}

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text: string | null;
  readonly annotations: readonly Readonly<Record<string, unknown>>[];
}

/** Of a job's token it joins the check suite of its run, of another app it has one of its own. */
export function addCheckRun(
  github: GitHubContext,
  viewer: Viewer,
  sha: string,
  values: CheckRunValues,
): CheckRunRecord {
  const { state } = github;
  const run = viewer.token.jobId === null ? undefined : findRun(state, findJob(state, viewer.token.jobId).runId);
  const checkRun: CheckRunRecord = {
    id: nextId(state),
    sha,
    suiteId: run?.sha === sha ? run.checkSuiteId : nextId(state),
    name: values.name ?? '',
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: null,
    startedAt: now(github),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  updateCheckRun(github, checkRun, values);
  state.checkRuns.push(checkRun);
  return checkRun;
}

/** "Providing `conclusion` will automatically set the `status` parameter to `completed`"; annotations are added (REST). */
export function updateCheckRun(github: GitHubContext, checkRun: CheckRunRecord, values: CheckRunValues): void {
  const { conclusion = null, output } = values;
  const status = conclusion === null ? (values.status ?? checkRun.status) : 'completed';
  if (status === 'completed' && (conclusion ?? checkRun.conclusion) === null)
    throw validationFailed({ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' });
  Object.assign(checkRun, {
    status,
    name: values.name ?? checkRun.name,
    conclusion: status === 'completed' ? (conclusion ?? checkRun.conclusion) : null,
    detailsUrl: values.detailsUrl ?? checkRun.detailsUrl,
    externalId: values.externalId ?? checkRun.externalId,
    startedAt: values.startedAt ?? checkRun.startedAt,
    completedAt: status === 'completed' ? (values.completedAt ?? now(github)) : null,
  });
  if (output === undefined) return;
  const { title, summary, text, annotations } = output;
  checkRun.output = { title, summary, text };
  checkRun.annotations.push(...annotations);
}
