import { type Deployment, isTerminal } from '../../deployment/index.ts';
import { LiftlockError, unexpected } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import { loadConfig, environmentNamed } from '../configuration.ts';
import { closeFailed, stateAfter } from './carry-out.ts';
import { type RolloutState, saveRollout, savedRollout } from './handover.ts';
import { rollBack } from './roll-back.ts';
import { declaredSettings } from './settings.ts';

/**
 * The post step of `stage` and `promote`: rolls back what a main step had started and not ended, because it was cancelled
 * or GitHub could not be reached, and closes its record. Does nothing when the record has its end: the answer to the last
 * write may have been lost, and a success must not be undone.
 */
export async function afterCancel(ports: Ports): Promise<string> {
  const saved = savedRollout(ports);
  if (saved === undefined || saved.finished) return 'Nothing was left unfinished.';
  // If GitHub does not answer, the rollback is all the more wanted.
  const record = await recordOf(saved, ports).catch(() => undefined);
  if (record !== undefined && isTerminal(record)) return 'The record has its end already: nothing is rolled back.';
  const { config } = await loadConfig(ports.files);
  const environment = environmentNamed(config, saved.environment);
  // Steps are started in order, so their number is enough; names may repeat.
  const started = [...environment.data, ...environment.deploy].slice(0, saved.started.length);
  const context = {
    ...saved.context,
    environment: environment.name,
    settings: declaredSettings(environment, ports.settings),
  };
  const end = await rollBack(started, context, config, ports);
  await closeFailed(record ?? (await recordOf(saved, ports)), end, 'the job was stopped before its end', ports);
  saveRollout({ ...saved, finished: true }, ports);
  return stateAfter(end, environment, saved.context.previousVersion);
}

async function recordOf({ environment, deployment }: RolloutState, ports: Ports): Promise<Deployment> {
  const records = await ports.github.ledger(environment, (payload) => payload.run.id === ports.event.run.id);
  const record = records.find((candidate) => candidate.id === deployment);
  if (record === undefined) throw new LiftlockError(unexpected(`Record ${deployment} of ${environment} is gone.`));
  return record;
}
