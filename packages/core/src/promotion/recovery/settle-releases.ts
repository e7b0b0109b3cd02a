import type { Config, Environment } from '../../config/index.ts';
import { type Deployment, isKept } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { rolledBackNotice, withNotice, withoutNotice } from './notice.ts';

/** How a published release is to read. */
export interface ReleaseChange {
  readonly release: Release;
  readonly body: string;
  readonly makeLatest: boolean;
  /** Left out where it stays as it is. */
  readonly prerelease?: boolean;
}

/** A rollback that is live, and the releases of what it left and of what it brought back. */
export interface Settled {
  readonly brought: Release;
  /** Undefined where nothing was published of it. */
  readonly left: Release | undefined;
  readonly latest: Release | undefined;
  /** Whether a release of this product, or of this component, may be the latest. */
  readonly mayBeLatest: boolean;
  /** What the release that was left says from now on. */
  readonly notice: string;
}

/**
 * What the releases must say after a rollback: "Latest" follows what is live, the release that was left says so in its
 * notes. In this order, so that GitHub never has to choose a latest release by itself. Nothing where all of it is true.
 */
export function releaseChanges({ brought, left, latest, mayBeLatest, notice }: Settled): ReleaseChange[] {
  const changes: ReleaseChange[] = [];
  const follows = mayBeLatest && (latest === undefined || (latest.id === left?.id && latest.id !== brought.id));
  const body = withoutNotice(brought.body);
  if (follows || body !== brought.body) {
    changes.push({ release: brought, body, makeLatest: follows || latest?.id === brought.id });
  }
  if (left === undefined || left.draft || left.id === brought.id) return changes;
  const marked = withNotice(left.body, notice);
  return marked === left.body ? changes : [...changes, { release: left, body: marked, makeLatest: false }];
}

/**
 * Makes the releases say what is live after a rollback, whoever carried it out: a job that was killed before the end
 * leaves it to the next one.
 *
 * @param known The release of what was brought back, where it was read already.
 */
export async function settleReleases(
  { environment, config }: { readonly environment: Environment; readonly config: Pick<Config, 'scope'> },
  there: Deployment,
  ledger: readonly Deployment[],
  ports: Ports,
  known?: Release,
): Promise<void> {
  const { payload } = there;
  if (environment.release === 'none' || payload.intent !== 'rollback' || !isKept(there)) return;
  const before = ledger.find(({ id }) => id === payload.previous?.deployment);
  const brought = known ?? (await ports.releases.find(there.payload.release_id));
  if (brought === undefined || brought.draft) return;
  const leftId = before?.payload.release_id ?? null;
  const left = leftId === null ? undefined : await ports.releases.find(leftId);
  const notice = rolledBackNotice(environment.name, payload.version, payload.reason ?? '');
  const latest = await ports.releases.latest();
  const settled = { brought, left, latest, notice, mayBeLatest: config.scope.mayBeLatest };
  for (const { release, ...change } of releaseChanges(settled)) {
    await ports.releases.amend(release, change);
  }
}
