import { currentAttempt, type LocalGitHub } from '../github/index.ts';
import type { RunResult } from '../runner/index.ts';
import type { RunStart } from './run-start.ts';

export interface RequestedFrom {
  readonly github: LocalGitHub;
  /** How the jobs of a run ended in its last attempt; undefined where it was not played here. */
  earlier(runId: number): RunResult['jobs'] | undefined;
  fileAt(commit: string, path: string): string | undefined;
}

/** A run, or the next attempt of one, that somebody asked the local GitHub for: as it is to be played. */
export function requestedRun(runId: number, from: RequestedFrom): RunStart {
  const { github } = from;
  const run = github.state.runs.find(({ id }) => id === runId);
  if (run === undefined) throw new Error(`there is no run ${runId}`);
  const { number, jobs, triggeringActor } = currentAttempt(run);
  const before = from.earlier(runId);
  const again = number === 1 ? undefined : { runId, jobs, actor: triggeringActor, earlier: before ?? [] };
  return {
    workflow: { path: run.path, content: from.fileAt(run.sha, run.path) ?? '' },
    event: { name: run.event, payload: run.payload },
    ref: run.ref,
    sha: run.sha,
    actor: run.actor,
    begun: github.requested(runId),
    ...(again !== undefined && { again: before === undefined ? { ...again, jobs: 'all' } : again }),
  };
}
