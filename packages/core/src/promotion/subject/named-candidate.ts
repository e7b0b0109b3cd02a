import { Digest, releaseName } from '../../candidate/index.ts';
import type { Environment } from '../../config/index.ts';
import { type Deployment, hasSucceeded, isPassedOver } from '../../deployment/index.ts';
import { ambiguousVersion, LiftlockError, notStaged } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';

export interface NamedRelease {
  /** A version, or the digest of a candidate. */
  readonly to: string;
  /** The component whose version it is; null where all have one. */
  readonly component: string | null;
}

/**
 * The candidate that a person means by a version: whatever was staged under it.
 *
 * @param sources Environments in which it may have been staged.
 */
export async function namedCandidate(
  { to, component }: NamedRelease,
  sources: readonly Environment[],
  environment: string,
  ports: Pick<Ports, 'ledger'>,
): Promise<Digest> {
  const digest = Digest.safeParse(to);
  if (digest.success) return digest.data;
  const isMeant = (payload: Deployment['payload']) => payload.version === to && payload.component === component;
  const readings = await Promise.all(
    sources.map(({ name }) => ports.ledger.read(name, { counts: isMeant, also: isMeant })),
  );
  const staged = readings
    .flatMap(({ records }) => records)
    .filter((record) => isMeant(record.payload) && (hasSucceeded(record) || isPassedOver(record)));
  const candidates = [...new Set(staged.map(({ payload }) => payload.candidate))];
  const [only] = candidates;
  if (only === undefined)
    throw new LiftlockError(
      notStaged(
        environment,
        sources.map(({ name }) => name),
        releaseName({ component, version: to }),
      ),
    );
  if (candidates.length > 1)
    throw new LiftlockError(ambiguousVersion(releaseName({ component, version: to }), candidates));
  return only;
}
