import { planStep } from '../steps/plan-step.ts';
import { type PlannedPhase, runPhase, type StepSlot } from '../steps/run-phase.ts';
import type { Cancellation } from './cancellation.ts';
import type { JobExecution } from './job-execution.ts';

/** Loads what the steps are about to do. A suite action without a manifest fails the job here, as on GitHub. */
export async function planSteps(job: JobExecution): Promise<StepSlot[]> {
  const slots: StepSlot[] = [];
  for (const model of job.instance.model.steps) {
    slots.push({ model, work: await planStep(model, job.options), state: new Map(), postRegistered: false });
  }
  return slots;
}

/**
 * Runs the steps of a job in the runner's order: every `pre`, every step, then every `post` that was registered, the
 * last one first (actions/runner: JobExtension.cs, StepsRunner.cs).
 */
export async function runSteps(
  job: JobExecution,
  slots: readonly StepSlot[],
  cancellation: Cancellation,
  nextNumber: () => number,
): Promise<void> {
  const posts: PlannedPhase[] = [];
  const run = (phase: PlannedPhase) =>
    runPhase(job, phase, {
      number: nextNumber(),
      cancellation,
      registerPost: (slot, post) => {
        if (slot.postRegistered) return;
        slot.postRegistered = true;
        posts.push({ slot, stage: 'post', condition: post.condition, run: (step) => post.run(step) });
      },
    });
  for (const slot of slots) {
    const { pre } = slot.work;
    if (pre !== undefined) await run({ slot, stage: 'pre', condition: pre.condition, run: (step) => pre.run(step) });
  }
  for (const slot of slots) {
    await run({ slot, stage: 'main', condition: slot.model.condition, run: (step) => slot.work.run(step) });
  }
  for (let post = posts.pop(); post !== undefined; post = posts.pop()) await run(post);
}
