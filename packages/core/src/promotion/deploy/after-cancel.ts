import type { Environment } from '../../config/index.ts';
import { type Deployment, isTerminal } from '../../deployment/index.ts';
import { LiftlockError, unexpected } from '../../errors/index.ts';
import { forComponent } from '../../pipeline/component-input.ts';
import { configuredEnvironment, loadConfig } from '../../pipeline/load-config.ts';
import { recordEffects } from '../../pipeline/recorded-effects.ts';
import { stateAfter } from '../../pipeline/state.ts';
import type { Ports } from '../../ports/index.ts';
import { declaredSettings } from './declared-settings.ts';
import { closeFailed, rollBack } from './roll-back.ts';
import { type RolloutState, savedRollout, saveRollout } from './saved-rollout.ts';
import { readStepOutput } from './step-output.ts';

/**
 * The post step of `stage` and `promote`: rolls back what a main step had started and not ended, because it was cancelled
 * or killed, and closes its record. Does nothing when the deploy was validated or the record has its end: the answer to the
 * last write may have been lost, and a success must not be undone.
 */
export async function afterCancel(ports: Ports): Promise<string> {
  const saved = savedRollout(ports);
  if (saved === undefined || saved.finished) return 'Nothing was left unfinished.';
  // If GitHub does not answer, the rollback is all the more wanted.
  const record = await recordOf(saved, ports).catch(() => undefined);
  if (record !== undefined && isTerminal(record)) return 'The record has its end already: nothing is rolled back.';
  return undo(saved, record, ports);
}

async function undo(saved: RolloutState, record: Deployment | undefined, ports: Ports): Promise<string> {
  const { config } = forComponent(await loadConfig(ports.files), saved.component);
  const environment = configuredEnvironment(config, saved.environment);
  // Steps are started in order, so their number is enough; names may repeat.
  const started = [...environment.data, ...environment.deploy].slice(0, saved.started.length);
  const settings = declaredSettings(environment, ports.settings);
  const context = {
    ...saved.context,
    environment: environment.name,
    settings,
    oidc: environment.oidc,
    snapshot: await snapshotIn(saved, environment, settings, ports),
  };
  const recorded = recordEffects(ports);
  const end = await rollBack(started, context, recorded.ports);
  const open = record ?? (await recordOf(saved, recorded.ports));
  await closeFailed(open, end, 'the job was stopped before its end', recorded.ports);
  saveRollout({ ...saved, finished: true }, ports);
  return stateAfter(recorded.effects);
}

/** Also the one that a data step had named when it was stopped. */
async function snapshotIn(
  { outputFile, snapshot, started }: RolloutState,
  { requires }: Environment,
  settings: Readonly<Record<string, string>>,
  { files }: Ports,
): Promise<string> {
  const text = outputFile === '' ? '' : ((await files.read(outputFile)) ?? '');
  const secrets = requires.secrets.map((name) => settings[name] ?? '');
  return readStepOutput(text, { name: started.at(-1) ?? '' }, secrets).snapshot || snapshot;
}

async function recordOf({ environment, deployment }: RolloutState, ports: Ports): Promise<Deployment> {
  const isOurs = (payload: Deployment['payload']) => payload.run.id === ports.event.run.id;
  const { records } = await ports.ledger.read(environment, { counts: isOurs, also: isOurs });
  const record = records.find(({ id }) => id === deployment);
  if (record === undefined) throw new LiftlockError(unexpected(`Record ${deployment} of ${environment} is gone.`));
  return record;
}
