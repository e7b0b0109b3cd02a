import type { ReleaseStep } from '../../config/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import { type BuildContext, problemOf, runStep } from '../../pipeline/run-step.ts';
import type { Ports } from '../../ports/index.ts';

/**
 * Runs the steps of a build, one after the other. The first that does not pass ends the build, and the steps that were
 * started are undone; what goes wrong with that is a warning, because the step's own problem is what people need.
 */
export async function runBuildSteps(steps: readonly ReleaseStep[], context: BuildContext, ports: Ports): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const end = await runStep(step, 'build', context, ports);
    const problem = problemOf(end, 'build', step);
    if (problem === undefined) continue;
    // GitHub kills a cancelled job after seconds; half a rollback would be worse than none.
    if (end.end !== 'cancelled') await undo(steps.slice(0, index + 1), context, ports);
    throw new LiftlockError(problem);
  }
}

async function undo(started: readonly ReleaseStep[], context: BuildContext, ports: Ports): Promise<void> {
  for (const { rollback, component } of started.toReversed()) {
    for (const step of rollback) {
      const end = await runStep({ ...step, component }, 'build', context, ports);
      if (end.end !== 'passed') ports.log.warning(`Rollback step "${step.name}" did not pass.`);
    }
  }
}
