import { isScalar } from '@actions/workflow-parser';
import { FileCommands } from '../commands/file-commands.ts';
import type { StepLog } from '../commands/step-log.ts';
import type { JobConclusion } from '../events.ts';
import { evaluatesTrue } from '../expressions/evaluate.ts';
import { evaluateFlag, evaluateNumber, evaluateText, evaluateTexts } from '../expressions/evaluate-token.ts';
import { type Cancellation, LONGEST_TIMER_MS } from '../jobs/cancellation.ts';
import type { ActionFrame } from '../jobs/action-frame.ts';
import type { GithubContext } from '../jobs/github-context.ts';
import { type Stage, stepScope } from '../jobs/job-contexts.ts';
import type { JobExecution, StepReport } from '../jobs/job-execution.ts';
import { firstLineOf } from '../workflow/first-line.ts';
import type { StepModel } from '../workflow/model.ts';
import { effectsOn } from './step-process.ts';
import type { Phase, StepExecution, StepWork } from './step-work.ts';

/** A step of the workflow with what its stages share. */
export interface StepSlot {
  readonly model: StepModel;
  readonly work: StepWork;
  readonly state: Map<string, string>;
  postRegistered: boolean;
}

export interface PlannedPhase {
  readonly slot: StepSlot;
  readonly stage: Stage;
  readonly condition: string;
  run(step: StepExecution): Promise<void>;
}

/** Where a phase runs. */
export interface PhaseContext {
  readonly job: JobExecution;
  readonly frame: ActionFrame;
  readonly cancellation: Cancellation;
  /** Where what runs next is reported: a step in the job's log, or a part of the step that called an action. */
  nextStep(): StepReport;
}

/** Runs one stage of one step, from its `if` to its place in the `steps` context (actions/runner: StepsRunner.cs). */
export async function runPhase(context: PhaseContext, phase: PlannedPhase): Promise<void> {
  const { frame } = context;
  const { model } = phase.slot;
  const { log, started, completed } = context.nextStep();
  const github = githubOf(context, phase.slot);
  const attempt: Attempt = { ...context, phase, log, github, env: new Map(frame.env), outputs: {}, name: '' };
  attempt.name = await displayName(attempt);
  started(attempt.name);
  const outcome = await outcomeOf(attempt);
  const conclusion = outcome === 'failure' && (await continuesOnError(attempt)) ? 'success' : outcome;
  if (phase.stage === 'main') frame.steps.set(model.id, { outcome, conclusion, outputs: attempt.outputs });
  if (conclusion === 'failure') frame.fail();
  log.endGroup();
  completed(outcome, conclusion);
}

/** `github` with the parts that differ from step to step. */
function githubOf({ job, frame }: PhaseContext, { model, work }: StepSlot): GithubContext {
  return { ...job.github, ...frame.action, action: model.id, ...work.action };
}

/** A phase under way. */
interface Attempt extends PhaseContext {
  readonly phase: PlannedPhase;
  readonly log: StepLog;
  readonly github: GithubContext;
  readonly env: Map<string, string>;
  readonly outputs: Record<string, string>;
  name: string;
}

async function outcomeOf(attempt: Attempt): Promise<JobConclusion> {
  const { phase, log, env } = attempt;
  if (attempt.cancellation.force.aborted) return 'skipped';
  try {
    const own = await evaluateTexts(phase.slot.model.env, scopeNow(attempt), 'env', { caseSensitive: true });
    for (const [name, value] of own) env.set(name, value);
    if (!(await evaluatesTrue(phase.condition, scopeNow(attempt)))) return 'skipped';
    if (phase.slot.work.post !== undefined && phase.stage !== 'post') registerPost(attempt, phase.slot.work.post);
    return await runUntilDone(attempt, await timeoutMinutes(attempt));
  } catch (error) {
    log.error((error as Error).message);
    return 'failure';
  }
}

/** Once for each step, whichever of its stages asks first. */
function registerPost(attempt: Attempt, post: Phase): void {
  const { frame, phase } = attempt;
  const { slot } = phase;
  if (slot.postRegistered) return;
  slot.postRegistered = true;
  const planned: PlannedPhase = { slot, stage: 'post', condition: post.condition, run: (step) => post.run(step) };
  frame.posts.push(() => runPhase(attempt, planned));
}

/** Runs the work. A cancelled job stops it unless its `if` still says yes; its timeout stops it in any case. */
async function runUntilDone(attempt: Attempt, minutes: number): Promise<JobConclusion> {
  const { job, phase, log } = attempt;
  const { cancel, force } = attempt.cancellation;
  const stop = new AbortController();
  let timedOut = false;
  const onCancel = async () => {
    const goesOn = await evaluatesTrue(phase.condition, scopeNow(attempt)).catch(() => false);
    if (!goesOn) stop.abort();
  };
  const onCancelEvent = () => void onCancel();
  const onForce = () => stop.abort();
  const timer = setTimeout(
    () => {
      timedOut = true;
      stop.abort();
    },
    Math.min(minutes * job.limits.minuteMs, LONGEST_TIMER_MS),
  );
  if (minutes === 0) clearTimeout(timer);
  // Cancelled before it started, its `if` has just said yes all the same.
  if (!cancel.aborted) cancel.addEventListener('abort', onCancelEvent, { once: true });
  force.addEventListener('abort', onForce, { once: true });
  try {
    return await runToOutcome(attempt, stop.signal);
  } catch (error) {
    if (timedOut) {
      log.error(`The action '${attempt.name}' has timed out after ${minutes} minutes.`);
      return 'failure';
    }
    if (stop.signal.aborted) {
      log.error('The operation was canceled.');
      return 'cancelled';
    }
    throw error;
  } finally {
    clearTimeout(timer);
    cancel.removeEventListener('abort', onCancelEvent);
    force.removeEventListener('abort', onForce);
  }
}

async function runToOutcome(attempt: Attempt, signal: AbortSignal): Promise<JobConclusion> {
  const { job, frame, phase, log, env, outputs } = attempt;
  const files = await FileCommands.create(job.folders.temp);
  let failed = false;
  const step: StepExecution = {
    job,
    frame,
    cancellation: attempt.cancellation,
    model: phase.slot.model,
    stage: phase.stage,
    log,
    github: { ...attempt.github, ...files.paths },
    env,
    signal,
    outputs,
    state: phase.slot.state,
    fail: () => {
      failed = true;
    },
    registerPost: (post) => registerPost(attempt, post),
  };
  try {
    await phase.run(step);
  } finally {
    await files.apply(effectsOn(step), log);
  }
  return failed ? 'failure' : 'success';
}

function scopeNow({ job, frame, github, env, phase }: Attempt) {
  return stepScope(job, frame, { github, env, stage: phase.stage });
}

/** Whole minutes, 0 for none, as the runner reads them. */
async function timeoutMinutes(attempt: Attempt): Promise<number> {
  const { log, phase } = attempt;
  try {
    const token = phase.slot.model.timeoutMinutes;
    return Math.max(0, Math.trunc((await evaluateNumber(token, scopeNow(attempt), 'timeout-minutes')) ?? 0));
  } catch (error) {
    log.error('An error occurred when attempting to determine the step timeout.');
    log.error((error as Error).message);
    return 0;
  }
}

async function continuesOnError(attempt: Attempt): Promise<boolean> {
  const { log, phase } = attempt;
  try {
    return await evaluateFlag(phase.slot.model.continueOnError, scopeNow(attempt), 'continue-on-error');
  } catch (error) {
    log.error('The step failed and an error occurred when attempting to determine whether to continue on error.');
    log.error((error as Error).message);
    return false;
  }
}

const PREFIXES: Readonly<Record<Stage, string>> = { pre: 'Pre ', main: '', post: 'Post ' };

/** `name:`, or `Run` and the first line of what runs. A name that cannot be evaluated is shown as written. */
async function displayName(attempt: Attempt): Promise<string> {
  const { model, work } = attempt.phase.slot;
  const token = model.name ?? model.run;
  let text = work.title ?? '';
  if (token !== undefined) {
    text = await evaluateText(token, scopeNow(attempt), 'name').catch(() =>
      isScalar(token) ? token.toDisplayString() : '',
    );
  }
  const name = model.name === undefined ? `Run ${firstLineOf(text)}` : firstLineOf(text);
  return PREFIXES[attempt.phase.stage] + name;
}
