import type { KeptDeployment } from '../../deployment/index.ts';
import { LiftlockError, notPublished } from '../../errors/index.ts';
import { requireOwnCandidate } from '../../pipeline/component-input.ts';
import type { Ports } from '../../ports/index.ts';
import { ledgersFor } from '../facts/ledgers.ts';
import type { Step } from '../flow.ts';
import type { Configured, Kept, PromotionRequest, Recovering, Subject } from '../known.ts';
import { liveTarget, type Place, rollbackTarget, type Target } from '../recovery/rollback-target.ts';
import { snapshotBefore } from '../recovery/snapshot-before.ts';
import { candidateFromRelease, needsFiles } from '../subject/candidate-from-release.ts';

type Found = Subject & Kept & Recovering & { readonly notes: string };

/** Finds the version to go back to, and fetches its candidate from the release. */
export const findRollbackTarget: Step<PromotionRequest & Configured, Found> = {
  title: 'Find the version to go back to',
  async run({ to, candidate, environment, loadedConfig }, ports) {
    const target = await rollbackTarget(candidate ?? to, placeIn(environment, loadedConfig), ports);
    const found = await fetchTarget(target, { environment, loadedConfig }, ports, needsFiles);
    return { ...found, snapshot: await snapshotBefore(target.record, environment, ports) };
  },
};

/** Finds what is live, and fetches its candidate from the release. */
export const findLiveCandidate: Step<PromotionRequest & Configured, Found> = {
  title: 'Find what is live',
  async run({ environment, loadedConfig }, ports) {
    // What is live usually needs no files; here it is deployed again.
    const target = await liveTarget(placeIn(environment, loadedConfig), ports);
    const found = await fetchTarget(target, { environment, loadedConfig }, ports, () => () => true);
    return { ...found, snapshot: '' };
  },
};

function placeIn(environment: Configured['environment'], { config }: Configured['loadedConfig']): Place {
  return { environment, component: config.scope.component };
}

async function fetchTarget(
  { record, from }: Target,
  { environment, loadedConfig: { config } }: Configured,
  ports: Ports,
  whenNeeded: typeof needsFiles,
): Promise<Omit<Found, 'snapshot'>> {
  const { candidate, line } = record.payload;
  const ledgers = ledgersFor({ candidate, branch: undefined, entered: environment.name, config }, ports).onLine(
    line,
    config.environments,
  );
  const isNeeded = whenNeeded(candidate, environment, (await ledgers.of(environment)).ordered);
  const fetched = await candidateFromRelease(candidate, record, ports, isNeeded);
  requireOwnCandidate(fetched.loaded.manifest, config);
  if (environment.release !== 'none' && fetched.release.draft) throw unpublished(record);
  return { ...fetched, ledgers, from, shown: undefined };
}

function unpublished({ payload, id }: KeptDeployment): LiftlockError {
  return new LiftlockError(notPublished(payload.version, `record ${id}`));
}
