import { type PhaseContext, type PlannedPhase, runPhase, type StepSlot } from './run-phase.ts';

/**
 * Runs the steps of a job in the runner's order: every `pre`, every step, then every `post` that was registered, the
 * last one first (actions/runner: JobExtension.cs, StepsRunner.cs).
 */
export async function runSteps(context: PhaseContext, slots: readonly StepSlot[]): Promise<void> {
  await runPres(context, slots);
  await runMains(context, slots);
  await context.frame.runPosts();
}

export async function runPres(context: PhaseContext, slots: readonly StepSlot[]): Promise<void> {
  for (const slot of slots) {
    const { pre } = slot.work;
    if (pre === undefined) continue;
    const phase: PlannedPhase = { slot, stage: 'pre', condition: pre.condition, run: (step) => pre.run(step) };
    await runPhase(context, phase);
  }
}

export async function runMains(context: PhaseContext, slots: readonly StepSlot[]): Promise<void> {
  for (const slot of slots) {
    const run: PlannedPhase['run'] = (step) => slot.work.run(step);
    await runPhase(context, { slot, stage: 'main', condition: slot.model.condition, run });
  }
}
