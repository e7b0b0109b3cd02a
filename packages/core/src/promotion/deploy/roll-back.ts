import type { ReleaseStep } from '../../config/index.ts';
import { type Deployment, NOT_ROLLED_BACK, ROLLED_BACK } from '../../deployment/index.ts';
import { type DeployContext, runStep } from '../../pipeline/run-step.ts';
import type { Ports } from '../../ports/index.ts';
import { ensureStatus } from '../environment/ensure-status.ts';

/** Whether everything that was started is undone; nothing started is undone, too. */
export type RollbackEnd = 'done' | 'incomplete';

/** Undoes the started steps, the last one first. One that fails does not keep the others from being tried. */
export async function rollBack(
  started: readonly ReleaseStep[],
  context: DeployContext,
  ports: Ports,
): Promise<RollbackEnd> {
  let complete = true;
  for (const step of started.toReversed()) {
    if (step.rollback.length === 0) {
      complete = false;
      ports.log.warning(`"${step.name}" has no rollback steps: what it did stays.`);
    }
    for (const rollback of step.rollback) {
      const end = await runStep({ ...rollback, component: step.component }, 'rollback', context, ports);
      if (end.end === 'passed') continue;
      complete = false;
      ports.log.warning(`Rollback step "${rollback.name}" did not pass.`);
    }
  }
  return complete ? 'done' : 'incomplete';
}

/** The last status of a record whose deploy failed. Its first words say whether what was there before is there again. */
export function closeFailed(record: Deployment, end: RollbackEnd, what: string, ports: Ports): Promise<Deployment> {
  return ensureStatus(record, 'failure', `${end === 'incomplete' ? NOT_ROLLED_BACK : ROLLED_BACK}: ${what}`, ports);
}
