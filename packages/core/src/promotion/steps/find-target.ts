import type { KeptDeployment } from '../../deployment/index.ts';
import { LiftlockError, notPublished } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import { ledgersFor } from '../facts/ledgers.ts';
import type { Step } from '../flow.ts';
import type { Configured, Kept, PromotionRequest, Recovering, Subject } from '../known.ts';
import { liveTarget, rollbackTarget, type Target } from '../recovery/rollback-target.ts';
import { candidateFromRelease, needsFiles } from '../subject/candidate-from-release.ts';

type Found = Subject & Kept & Recovering & { readonly notes: string };

/** Finds the version to go back to, and fetches its candidate from the release. */
export const findRollbackTarget: Step<PromotionRequest & Configured, Found> = {
  title: 'Find the version to go back to',
  async run({ to, candidate, environment, loadedConfig }, ports) {
    return fetchTarget(await rollbackTarget(candidate ?? to, environment, ports), { environment, loadedConfig }, ports);
  },
};

/** Finds what is live, and fetches its candidate from the release. */
export const findLiveCandidate: Step<PromotionRequest & Configured, Found> = {
  title: 'Find what is live',
  async run({ environment, loadedConfig }, ports) {
    return fetchTarget(await liveTarget(environment, ports), { environment, loadedConfig }, ports);
  },
};

async function fetchTarget(
  { record, from }: Target,
  { environment, loadedConfig: { config } }: Configured,
  ports: Ports,
): Promise<Found> {
  const { candidate, line } = record.payload;
  const ledgers = ledgersFor(candidate, undefined, environment.name, ports).onLine(line, config.environments);
  const ordered = (await ledgers.of(environment)).ordered;
  // What is live and deployed once more needs its files all the same.
  const isNeeded =
    record.id === from.id && record.payload.run.id !== ports.event.run.id
      ? () => true
      : needsFiles(candidate, environment, ordered);
  const fetched = await candidateFromRelease(candidate, record, ports, isNeeded);
  if (environment.release !== 'none' && fetched.release.draft) throw unpublished(record);
  return { ...fetched, ledgers, from, shown: undefined };
}

function unpublished({ payload, id }: KeptDeployment): LiftlockError {
  return new LiftlockError(notPublished(payload.version, `record ${id}`));
}
