import { LiftlockError, unexpected } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import { loadConfig, environmentNamed } from '../configuration.ts';
import { closeFailed, stateAfter } from './carry-out.ts';
import { saveRollout, savedRollout } from './handover.ts';
import { rollBack } from './roll-back.ts';
import { declaredSettings } from './settings.ts';

/**
 * The post step of `stage` and `promote`: rolls back what a cancelled main step had started, and closes its record.
 * Does nothing when the main step came to its own end.
 */
export async function afterCancel(ports: Ports): Promise<string> {
  const saved = savedRollout(ports);
  if (saved === undefined || saved.finished) return 'Nothing was left unfinished.';
  const { config } = await loadConfig(ports.files);
  const environment = environmentNamed(config, saved.environment);
  const started = [...environment.data, ...environment.deploy].filter((step) => saved.started.includes(step.name));
  const context = {
    ...saved.context,
    environment: environment.name,
    settings: declaredSettings(environment, ports.settings),
  };
  const end = await rollBack(started, context, config, ports);
  const records = await ports.github.ledger(environment.name, (payload) => payload.run.id === ports.event.run.id);
  const record = records.find((candidate) => candidate.id === saved.deployment);
  if (record === undefined)
    throw new LiftlockError(unexpected(`Record ${saved.deployment} of ${environment.name} is gone.`));
  await closeFailed(record, end, 'the run was cancelled', ports);
  saveRollout({ ...saved, finished: true }, ports);
  return stateAfter(end, environment.name, saved.context.previousVersion);
}
