import { CONFIG_FILE } from '@liftlock/core';
import { plannedVersion } from '../../rehearse/planned-version.ts';
import { callsAmong } from '../../kernel/api-calls.ts';
import { missedRelease } from '../../rehearse/missed-release.ts';
import type { JobConclusion, RunResult } from '../../runner/index.ts';
import { readWorkflow, resolveCalls } from '../../runner/workflow/index.ts';
import type { PlayedStep, StepConclusion } from '../../kernel/scenario-result.ts';
import type { PlayedRun } from './played-run.ts';
import type { Begun, Scene } from './scene.ts';

/** Where the local GitHub was before a step. */
export interface Before {
  readonly requests: number;
  /** Ids of the releases that were published. */
  readonly published: ReadonlySet<number>;
}

export function beforeStep({ world }: Scene): Before {
  const { requests, releases } = world.github.state;
  const published = releases.filter(({ draft }) => !draft).map(({ id }) => id);
  return { requests: requests.length, published: new Set(published) };
}

/** What a step came to, before anybody asks whether that was expected. */
export interface Outcome extends Omit<PlayedStep, 'step' | 'expected'> {
  readonly refused: readonly string[];
  readonly idle: string | undefined;
  /** What is wrong with a green run that released nothing though a release was due. */
  readonly missed: readonly string[];
  /** Logins of those who approved, in all attempts of the run. */
  readonly approvers: readonly string[];
}

export async function outcomeOf(begun: Begun, before: Before, scene: Scene): Promise<Outcome> {
  const { runs } = begun;
  const refused = [
    ...(begun.refused === undefined ? [] : [begun.refused]),
    ...runs.flatMap((run) => run.answers.refused),
  ];
  const ids = new Set(runs.map(({ model }) => model.id));
  const { reviews } = scene.world.github.state;
  const approved = reviews.filter(({ runId, state }) => ids.has(runId) && state === 'approved');
  return {
    run: runs[0]?.number ?? null,
    conclusion: conclusionOf(begun, refused),
    jobs: runs.flatMap(jobsOf),
    reasons: runs.flatMap(reasonsOf),
    summaries: runs.flatMap(({ model }) =>
      model.jobs.flatMap(({ id: job, summaries }) => summaries.map((markdown) => ({ job, markdown }))),
    ),
    api: callsAmong(requestsOf(runs, before, scene)),
    refused,
    idle: begun.idle,
    missed: (await Promise.all(runs.map((run) => missedBy(run, scene)))).flat(),
    approvers: approved.flatMap(({ user, environments }) => environments.map(() => user)),
  };
}

/** All that went on in steps that run together, as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const all = <Key extends 'jobs' | 'reasons' | 'summaries' | 'refused' | 'approvers'>(key: Key) =>
    outcomes.flatMap((outcome) => outcome[key] as readonly unknown[]) as unknown as Outcome[Key];
  const sum = (key: 'calls' | 'writes') => outcomes.reduce((total, { api }) => total + api[key], 0);
  const others = (key: 'calls' | 'writes') => outcomes.reduce((total, { api }) => total + api.others[key], 0);
  return {
    run: null,
    conclusion: worst(outcomes.map(({ conclusion }) => conclusion)),
    jobs: all('jobs'),
    reasons: all('reasons'),
    summaries: all('summaries'),
    api: {
      calls: sum('calls'),
      writes: sum('writes'),
      others: { calls: others('calls'), writes: others('writes') },
      refused: outcomes.flatMap(({ api }) => api.refused),
    },
    refused: all('refused'),
    idle: undefined,
    missed: [],
    approvers: all('approvers'),
  };
}

const BY_WEIGHT: readonly StepConclusion[] = ['refused', 'failure', 'cancelled', 'waiting', 'success'];

function worst(conclusions: readonly StepConclusion[]): StepConclusion {
  return BY_WEIGHT.find((conclusion) => conclusions.includes(conclusion)) ?? 'skipped';
}

/** A review that GitHub refuses leaves its run as it is: that says more. */
function conclusionOf({ runs, idle }: Begun, refused: readonly string[]): StepConclusion {
  if (runs.length > 0) return worst(runs.map(({ result }) => result?.conclusion ?? 'waiting'));
  if (refused.length > 0) return 'refused';
  return idle === undefined ? 'success' : 'skipped';
}

function jobsOf({ result, model }: PlayedRun): PlayedStep['jobs'] {
  if (result !== undefined) {
    return result.jobs.map(({ id, name, conclusion, outputs }) => ({ id, name, conclusion, outputs }));
  }
  return model.jobs.flatMap(({ id, name, status, outputs }) =>
    hasEnded(status) ? [{ id, name, conclusion: status, outputs }] : [],
  );
}

function hasEnded(status: string): status is JobConclusion {
  return ['success', 'failure', 'cancelled', 'skipped'].includes(status);
}

/** Of the jobs of this attempt: what its stages gave as their reasons, but for the one that all is done. */
function reasonsOf({ result, start }: PlayedRun): PlayedStep['reasons'] {
  const earlier: ReadonlySet<unknown> = new Set(start.again?.earlier);
  return (result?.jobs ?? []).filter((job) => !earlier.has(job)).flatMap(reasonsOfJob);
}

function reasonsOfJob({
  id: job,
  steps,
}: RunResult['jobs'][number]): { readonly job: string; readonly code: string }[] {
  const codes = Object.values(steps).flatMap(({ outputs }) => [
    outputs['reason-code'],
    ...problemCodes(outputs['result']),
  ]);
  const said = codes.filter((code) => code !== undefined && code !== '' && code !== 'done');
  return [...new Set(said)].map((code) => ({ job, code: code ?? '' }));
}

function problemCodes(result: string | undefined): (string | undefined)[] {
  try {
    const { problems = [] } = JSON.parse(result ?? '{}') as {
      readonly problems?: readonly { readonly code?: string }[];
    };
    return problems.map(({ code }) => code);
  } catch {
    // Other actions have outputs of this name, too.
    return [];
  }
}

function requestsOf(runs: readonly PlayedRun[], { requests }: Before, { world }: Scene) {
  const { state } = world.github;
  const ids = new Set(runs.map(({ model }) => model.id));
  const jobs = new Set(state.jobs.filter(({ runId }) => ids.has(runId)).map(({ id }) => id));
  return state.requests.slice(requests).filter(({ jobId }) => jobId !== null && jobs.has(jobId));
}

async function missedBy({ result, start }: PlayedRun, { world }: Scene): Promise<string[]> {
  const { model: read } = readWorkflow(start.workflow);
  if (result === undefined || read === undefined) return [];
  const { model } = resolveCalls(read, (uses) => world.fileAt(start.sha, uses.replace(/^\.\//, '')));
  const at = { gitDir: world.fixture.gitDir, head: start.sha, branch: start.ref.replace(/^refs\/heads\//, '') };
  const planned = () => plannedVersion(at, world.fileAt(start.sha, CONFIG_FILE));
  return (await missedRelease(model, result, planned)).map(({ found }) => found.replaceAll('\n', ' '));
}
