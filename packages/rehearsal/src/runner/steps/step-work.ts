import type { StepLog } from '../commands/step-log.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { GithubContext } from '../jobs/github-context.ts';
import type { ActionFrame, ActionIdentity } from '../jobs/action-frame.ts';
import type { Cancellation } from '../jobs/cancellation.ts';
import { type Stage, stepScope } from '../jobs/job-contexts.ts';
import type { JobExecution } from '../jobs/job-execution.ts';
import type { StepModel } from '../workflow/model.ts';

/** One stage of a step while it runs. */
export interface StepExecution {
  readonly job: JobExecution;
  readonly frame: ActionFrame;
  readonly cancellation: Cancellation;
  readonly model: StepModel;
  readonly stage: Stage;
  readonly log: StepLog;
  /** `github` of this step, with its action and its file commands. */
  readonly github: GithubContext;
  /** The `env` context: the frame's, then the step's own. */
  readonly env: ReadonlyMap<string, string>;
  /** Aborted when the step is cancelled or too late. */
  readonly signal: AbortSignal;
  readonly outputs: Record<string, string>;
  /** What `pre`, `main` and `post` of one action tell each other (GITHUB_STATE). */
  readonly state: Map<string, string>;
  /** The step has failed, and has already said why. */
  fail(): void;
  /** Runs after all main steps of the job, last registered first. */
  registerPost(phase: Phase): void;
}

export interface Phase {
  /** `pre-if` or `post-if`, taken as written. */
  readonly condition: string;
  run(step: StepExecution): Promise<void>;
}

/** What a step does, whatever kind of step it is. */
export interface StepWork {
  readonly action?: ActionIdentity;
  /** What the UI says without `name:`, after `Run `. */
  readonly title?: string;
  readonly pre?: Phase;
  run(step: StepExecution): Promise<void>;
  readonly post?: Phase;
}

export function scopeOf(step: StepExecution): Scope {
  return stepScope(step.job, step.frame, { github: step.github, env: step.env, stage: step.stage });
}
