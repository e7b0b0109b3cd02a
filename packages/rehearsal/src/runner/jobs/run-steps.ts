import { planStep } from '../steps/plan-step.ts';
import { type PhaseContext, type PlannedPhase, runPhase, type StepSlot } from '../steps/run-phase.ts';
import type { RunnerOptions } from '../options.ts';
import type { StepModel } from '../workflow/model.ts';

/** Loads what the steps are about to do. A suite action without a manifest fails the job here, as on GitHub. */
export async function planSteps(steps: readonly StepModel[], options: RunnerOptions): Promise<StepSlot[]> {
  const slots: StepSlot[] = [];
  for (const model of steps) {
    slots.push({ model, work: await planStep(model, options), state: new Map(), postRegistered: false });
  }
  return slots;
}

/**
 * Runs the steps of a job in the runner's order: every `pre`, every step, then every `post` that was registered, the
 * last one first (actions/runner: JobExtension.cs, StepsRunner.cs).
 */
export async function runSteps(context: PhaseContext, slots: readonly StepSlot[]): Promise<void> {
  const run = (phase: PlannedPhase) => runPhase(context, phase);
  for (const slot of slots) {
    const { pre } = slot.work;
    if (pre !== undefined) await run({ slot, stage: 'pre', condition: pre.condition, run: (step) => pre.run(step) });
  }
  for (const slot of slots) {
    await run({ slot, stage: 'main', condition: slot.model.condition, run: (step) => slot.work.run(step) });
  }
  await context.frame.runPosts();
}
