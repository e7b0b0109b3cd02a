import type { Config, ReleaseStep } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import { runStep, type StepContext } from '../script.ts';

/**
 * `done`: every rollback step of every started step finished. `incomplete`: one failed, or a started step has none.
 * `not-needed`: nothing had started.
 */
export type RollbackEnd = 'done' | 'incomplete' | 'not-needed';

/** Undoes the started steps, the last one first. One that fails does not keep the others from being tried. */
export async function rollBack(
  started: readonly ReleaseStep[],
  context: StepContext,
  config: Config,
  ports: Ports,
): Promise<RollbackEnd> {
  if (started.length === 0) return 'not-needed';
  let complete = true;
  for (const step of started.toReversed()) {
    if (step.rollback.length === 0) {
      complete = false;
      ports.log.warning(`"${step.name}" has no rollback steps: what it did stays.`);
    }
    for (const rollback of step.rollback) {
      const end = await runStep({ ...rollback, component: step.component }, context, config, ports);
      if (end.end !== 'passed') {
        complete = false;
        ports.log.warning(`Rollback step "${rollback.name}" did not pass.`);
      }
    }
  }
  return complete ? 'done' : 'incomplete';
}
