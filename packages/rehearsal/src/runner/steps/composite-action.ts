import { evaluateText } from '../expressions/evaluate-token.ts';
import { ActionFrame, type ActionIdentity } from '../jobs/action-frame.ts';
import type { Cancellation } from '../jobs/cancellation.ts';
import { stepScope } from '../jobs/job-contexts.ts';
import type { StepReport } from '../jobs/job-execution.ts';
import { actionInputs } from './action-inputs.ts';
import { type Action, showAction } from './node-action.ts';
import type { PhaseContext, StepSlot } from './run-phase.ts';
import { runMains, runPres } from './run-steps.ts';
import type { StepExecution, StepWork } from './step-work.ts';

/** What a composite action does. Its steps are a part of the step that calls it, in the log too. */
export function compositeWork(action: Action, identity: ActionIdentity, slots: readonly StepSlot[]): StepWork {
  const composite = new CompositeAction(action, identity, slots);
  const hasPre = slots.some(({ work }) => work.pre !== undefined);
  return {
    ...(hasPre && { pre: { condition: 'always()', run: (step) => composite.pre(step) } }),
    run: (step) => composite.main(step),
  };
}

/** A composite action from its first stage to its last (actions/runner: CompositeActionHandler.cs). */
class CompositeAction {
  readonly #action: Action;
  readonly #identity: ActionIdentity;
  readonly #slots: readonly StepSlot[];
  readonly #caller = new Caller();
  #frame: ActionFrame | undefined;

  constructor(action: Action, identity: ActionIdentity, slots: readonly StepSlot[]) {
    this.#action = action;
    this.#identity = { ...identity, action_path: action.folder };
    this.#slots = slots;
  }

  async pre(step: StepExecution): Promise<void> {
    await runPres(await this.#enter(step), this.#slots);
    this.#leave(step);
  }

  async main(step: StepExecution): Promise<void> {
    const context = await this.#enter(step);
    try {
      await runMains(context, this.#slots);
    } finally {
      if (context.frame.posts.length > 0) {
        step.registerPost({ condition: 'always()', run: (post) => this.#post(post) });
      }
    }
    await this.#setOutputs(step, context.frame);
    this.#leave(step);
  }

  async #post(step: StepExecution): Promise<void> {
    const { frame } = await this.#enter(step);
    await frame.runPosts();
    this.#leave(step);
  }

  async #enter(step: StepExecution): Promise<PhaseContext> {
    const inputs = await actionInputs(step, this.#action.manifest);
    showAction(step, this.#action.uses, inputs);
    const texts = Object.fromEntries(inputs);
    this.#frame ??= new ActionFrame({ inputs: texts, action: this.#identity, parent: step.frame });
    this.#frame.begin(texts, step.env);
    this.#caller.step = step;
    return {
      job: step.job,
      frame: this.#frame,
      cancellation: this.#caller.cancellation,
      nextStep: () => this.#caller.report,
    };
  }

  #leave(step: StepExecution): void {
    step.signal.throwIfAborted();
    if (this.#frame?.status === 'failure') step.fail();
  }

  /** Outputs are set whatever happened inside. */
  async #setOutputs(step: StepExecution, frame: ActionFrame): Promise<void> {
    for (const { id, value } of this.#action.manifest.outputs) {
      step.outputs[id] = await evaluateText(value, stepScope(step.job, frame), `outputs.${id}`);
    }
  }
}

/** The stage of the calling step that runs now: what happens inside is told there, and ends with it. */
class Caller {
  step: StepExecution | undefined;
  readonly cancellation: Cancellation;

  constructor() {
    const now = (): StepExecution => this.#now;
    this.cancellation = {
      get cancel() {
        return now().cancellation.cancel;
      },
      get force() {
        return AbortSignal.any([now().cancellation.force, now().signal]);
      },
      timedOut: () => false,
      end: () => {},
    };
  }

  get report(): StepReport {
    return { log: this.#now.log, started: () => {}, completed: () => {} };
  }

  get #now(): StepExecution {
    if (this.step === undefined) throw new Error('no stage of the action has begun');
    return this.step;
  }
}
