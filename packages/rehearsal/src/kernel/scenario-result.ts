import type { JobConclusion } from '../runner/events.ts';
import type { ApiCalls, RehearsalResult } from './result.ts';

/** How a step ended: as its run did, `waiting` for a review, or `refused` by GitHub or by git. */
export type StepConclusion = JobConclusion | 'waiting' | 'refused';

export interface Expected {
  /** What somebody expected: `conclusion: success`. */
  readonly what: string;
  readonly found: string;
  readonly ok: boolean;
}

/** What became of a step. Steps that run together have an entry each, and one for all of them. */
export interface PlayedStep {
  /** Its place in the file, from 1. */
  readonly step: number;
  /** The number of its run, in the order in which runs began; null if it has none. */
  readonly run: number | null;
  readonly conclusion: StepConclusion;
  readonly jobs: RehearsalResult['jobs'];
  readonly reasons: readonly { readonly job: string; readonly code: string }[];
  readonly summaries: readonly { readonly job: string; readonly markdown: string }[];
  readonly api: ApiCalls;
  readonly expected: readonly Expected[];
}

/** What a scenario leaves behind: the document that `--scenario FILE --json` prints. */
export interface ScenarioResult
  extends Pick<RehearsalResult, 'environments' | 'deployments' | 'approvals' | 'releases'> {
  readonly schema: 1;
  readonly scenario: string;
  /** `success` if every expectation held. */
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly steps: readonly PlayedStep[];
}
