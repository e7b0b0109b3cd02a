import { type GitHubState, latestRelease, latestStatus } from '../github/index.ts';
import type { RunResult } from '../runner/index.ts';
import { apiCalls } from '../kernel/api-calls.ts';
import { permissionsUsed } from '../kernel/permissions-used.ts';
import { allLiveIn, liveIn } from '../kernel/ledger.ts';
import type { RehearsalResult, RunOutcome } from '../kernel/result.ts';
import { summariesOf } from './keep.ts';
import { conclusionOf, type RehearsedRun } from './runs.ts';

/** Reads the result of a rehearsal from how its runs ended and from what the local GitHub holds. */
export function resultOf(
  runs: readonly RehearsedRun[],
  state: GitHubState,
  said: Pick<RehearsalResult, 'deploys' | 'wouldHaveContacted' | 'notRehearsed' | 'problems'>,
): RehearsalResult {
  const { environments, deployments, approvals, releases } = stateOf(state);
  const outcomes = runs.map((run) => outcomeOf(run, state));
  return {
    schema: 1,
    conclusion: conclusionOf(runs),
    jobs: outcomes[0]?.jobs ?? [],
    runs: outcomes,
    environments,
    deployments,
    approvals,
    releases,
    api: apiCalls(state),
    deploys: said.deploys,
    wouldHaveContacted: said.wouldHaveContacted,
    permissions: permissionsUsed(state),
    notRehearsed: [...said.notRehearsed, ...takenForTokens(state)],
    problems: said.problems,
  };
}

function outcomeOf({ start, model, result, startedBy, refused }: RehearsedRun, state: GitHubState): RunOutcome {
  const { workflow, event, ref, begun } = start;
  const record = state.runs.find(({ id }) => id === (begun?.id ?? model.id));
  return {
    workflow: workflow.path,
    name: record?.name ?? workflow.path,
    event: event.name,
    ref,
    attempt: begun?.attempt ?? 1,
    startedBy,
    conclusion: result?.conclusion ?? 'failure',
    refused,
    jobs: jobsOf(result, summariesOf(model.jobs)),
  };
}

function jobsOf(result: RunResult | undefined, summaries: ReadonlyMap<string, string>): RunOutcome['jobs'] {
  return (result?.jobs ?? []).map(({ id, name, conclusion, outputs }) => {
    const summary = summaries.get(id);
    return { id, name, conclusion, outputs, ...(summary !== undefined && { summary }) };
  });
}

function takenForTokens({ tokens }: GitHubState): string[] {
  return tokens.flatMap(({ secret, login }) =>
    secret === undefined
      ? []
      : [
          `secrets.${secret}: taken for a token of ${login}, with all that ${login} may do; what the real one may was not asked`,
        ],
  );
}

/** What the local GitHub holds: what is live, and the deployments, reviews and releases that runs made. */
export function stateOf(
  state: GitHubState,
): Pick<RehearsalResult, 'environments' | 'deployments' | 'approvals' | 'releases'> {
  return {
    environments: state.environments.map(({ name }) => ({
      name,
      live: liveView(state, name),
      ...componentsIn(state, name),
    })),
    deployments: state.deployments
      .filter(({ id }) => id > state.sceneId)
      .map((deployment) => ({
        environment: deployment.environment,
        state: latestStatus(deployment)?.state ?? null,
        sha: deployment.sha,
        payload: parsed(deployment.payload),
        statuses: deployment.statuses.map(({ state: status, description }) => ({ state: status, description })),
      })),
    approvals: state.reviews.flatMap(({ environments, user, state: answer, comment }) =>
      environments.map((environment) => ({ environment, user, state: answer, comment })),
    ),
    releases: releasesOf(state),
  };
}

function liveView(state: GitHubState, environment: string): RehearsalResult['environments'][number]['live'] {
  const record = liveIn(state, environment);
  return record === undefined ? null : { version: record.payload.version, candidate: record.payload.candidate };
}

function componentsIn(state: GitHubState, environment: string): Pick<RehearsedEnvironment, 'components'> {
  const components = allLiveIn(state, environment).flatMap(({ payload: { component, version, candidate } }) =>
    component === null ? [] : [{ component, version, candidate }],
  );
  return components.length === 0 ? {} : { components };
}

type RehearsedEnvironment = RehearsalResult['environments'][number];

/** GitHub gives back a payload as it was sent: as JSON, or as a text of JSON. */
function parsed(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return payload;
  }
}

function releasesOf(state: GitHubState): RehearsalResult['releases'] {
  const latest = latestRelease(state)?.id;
  return state.releases
    .filter(({ id }) => id > state.sceneId)
    .map((release) => ({
      tag: release.tagName,
      name: release.name,
      draft: release.draft,
      prerelease: release.prerelease,
      latest: !release.draft && release.id === latest,
      body: release.body,
      assets: release.assets.map(({ name, size, sha256 }) => ({
        name,
        size,
        digest: sha256 === null ? null : `sha256:${sha256}`,
      })),
    }));
}
