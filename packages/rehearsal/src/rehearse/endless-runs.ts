import { LiftlockError } from '@liftlock/core';
import type { GitHubState } from '../github/index.ts';
import { tooManyRuns } from './problems.ts';

/** GitHub lets a job dispatch its own workflow for ever, within its rate limits. Nobody waits for that here. */
const MAX_STARTED = 50;

/** Refuses a run that was asked for if jobs have started too many, attempts and the ends of runs included. */
export function refuseEndless({ runs }: Pick<GitHubState, 'runs'>, most: number = MAX_STARTED): void {
  const started = runs.flatMap(({ attempts }) => attempts).filter(({ startedBy }) => startedBy !== null);
  if (started.length > most) throw new LiftlockError(tooManyRuns(runs.at(-1)?.path ?? '', most));
}
