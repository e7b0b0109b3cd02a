import type { StepLog } from '../commands/step-log.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { GithubContext } from '../jobs/github-context.ts';
import type { ActionFrame } from '../jobs/action-frame.ts';
import { stepScope } from '../jobs/job-contexts.ts';
import type { JobExecution } from '../jobs/job-execution.ts';
import type { StepModel } from '../workflow/model.ts';

export type Stage = 'pre' | 'main' | 'post';

/** One stage of a step while it runs. */
export interface StepExecution {
  readonly job: JobExecution;
  readonly frame: ActionFrame;
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
  /** The part of `github` that tells which action this is. */
  readonly action?: { readonly action_repository: string; readonly action_ref: string };
  /** What the UI says without `name:`, after `Run `. */
  readonly title?: string;
  readonly pre?: Phase;
  run(step: StepExecution): Promise<void>;
  readonly post?: Phase;
}

export function scopeOf(step: StepExecution): Scope {
  return stepScope(step.job, step.frame, { github: step.github, env: step.env });
}
