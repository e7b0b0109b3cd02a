import { isKept, type KeptDeployment, live } from '../../deployment/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import { fillUrl, validateAll } from './validate.ts';
import { acquireEnvironment } from '../environment/acquire-environment.ts';
import { closeAllBut } from '../environment/close-replaced.ts';
import { addStatus, ensureStatus } from '../environment/ensure-status.ts';
import { recordPayload } from '../environment/record-payload.ts';
import type { Admitted, Configured, Examined, Subject } from '../known.ts';
import { candidateFromRelease } from '../subject/candidate-from-release.ts';
import type { Ports } from '../../ports/index.ts';
import { deployContext } from './deploy-context.ts';
import { closeFailed } from './roll-back.ts';
import { Rollout } from './rollout.ts';
import { RolloutFailure } from './rollout-failure.ts';
import { runSteps } from './run-steps.ts';

type Known = Configured & Subject & Examined & Admitted;

/**
 * Deploys the version again that was live before a deploy that failed, with a record of its own, which holds the one that
 * failed. The approval of the failed promotion carries it; a rollback is never rolled back. What fails here leaves the
 * environment unknown, and says so; the failure that is reported stays the first one.
 *
 * @param why What failed, in a clause: `validation "health" failed`.
 */
export async function restorePrevious(known: Known, why: string, ports: Ports): Promise<void> {
  const there = live(known.ledgerBefore);
  if (there === undefined || !isKept(there) || there.payload.candidate === known.facts.candidate) {
    ports.log.warning(`There is no earlier version that could be deployed again to ${known.environment.name}.`);
    return;
  }
  try {
    await restore(known, there, why, ports);
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    const problem = error.problems.map(({ found }) => found).join(' ');
    ports.log.warning(`${there.payload.version} was not restored in ${known.environment.name}: ${problem}`);
  }
}

async function restore(known: Known, there: KeptDeployment, why: string, ports: Ports): Promise<void> {
  const { environment, loadedConfig, ledgers, rollout, ledgerBefore } = known;
  const failed = known.facts.manifest.version;
  const { loaded, evidence } = await candidateFromRelease(there.payload.candidate, there, ports);
  const facts = { ...known.facts, manifest: loaded.manifest, candidate: loaded.candidate, ledger: ledgerBefore };
  const content = {
    facts,
    releaseId: there.payload.release_id,
    evidence,
    shown: {},
    approvals: rollout.record.payload.approvals,
    intent: 'rollback' as const,
    reason: `${failed}: ${why}`,
  };
  const payload = { ...recordPayload(content, ports.event), held: [known.facts.candidate] };
  ports.log.step(`Deploy ${loaded.manifest.version} again`);
  // An earlier attempt may have left such a record, which was closed when this one began.
  await ledgers.again(environment);
  const acquired = await acquireEnvironment(there.sha, payload, environment, ledgers, ports);
  const context = await deployContext(facts, loaded, loadedConfig.config, ports, rollout.undoing.snapshot);
  const record = await addStatus(acquired, 'in_progress', `Liftlock: deploying ${context.version} again`, ports);
  const again = new Rollout(record, environment, context);
  // The post step of a cancelled job must not undo it: a rollback is never rolled back.
  again.settle(ports);
  try {
    await runSteps(again, 'deploy', ports);
    await validateAll(environment, context, ports);
  } catch (error) {
    if (!(error instanceof RolloutFailure)) throw error;
    await closeFailed(record, 'incomplete', error.what, ports);
    return;
  }
  const url = environment.url === undefined ? undefined : fillUrl(environment.url, context);
  await ensureStatus(record, 'success', `${context.version} is live again: ${failed} failed`, ports, url);
  await closeAllBut(record, ledgerBefore, ports);
}
