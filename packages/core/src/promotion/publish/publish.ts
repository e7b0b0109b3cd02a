import type { CandidateManifest } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import type { Approval } from '../../deployment/index.ts';
import { LiftlockError, publishedElsewhere, releaseChanged } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { differences, type ExpectedRelease } from '../draft/expected-release.ts';
import { hasNotice, withoutNotice } from '../recovery/notice.ts';
import { isLatest } from './latest.ts';
import { releaseBody } from './release-body.ts';

/** A release as it was approved. */
export interface Publication extends ExpectedRelease {
  readonly releaseId: number;
  readonly notes: string;
  readonly approvals: readonly Approval[];
  /** Whether it came in without a review by a required reviewer. */
  readonly bypassed: boolean;
  readonly environment: string;
  readonly config: Pick<Config, 'scope' | 'version'>;
}

/**
 * Makes the draft a release: brief out, notes and approvals in. GitHub creates the tag with it, once for a tag, so this
 * is the one write that decides who has the version. What was approved is compared right before, and what came out right
 * after. A release that is published already stays as it is.
 */
export async function publish(publication: Publication, ports: Ports): Promise<Release> {
  const { manifest, releaseId, config } = publication;
  const draft = await approvedRelease(publication, ports);
  if (!draft.draft) return restored(draft, manifest, config, ports);
  const release = await ports.releases.publish(releaseId, {
    tag: manifest.tag,
    target: manifest.commit,
    name: manifest.tag,
    body: releaseBody(publication, ports.event.run.url),
    prerelease: manifest.prerelease,
    makeLatest: !manifest.prerelease && (await isLatest(manifest, config, ports)),
  });
  const commit = await ports.repository.tagCommit(manifest.tag);
  if (!release.draft && release.tag === manifest.tag && commit === manifest.commit) return release;
  throw new LiftlockError(publishedElsewhere(manifest.tag, manifest.commit, { ...release, commit }));
}

/** A release that was rolled back from and is live again: its warning goes, and it may be the latest again. */
export async function restored(
  release: Release,
  manifest: CandidateManifest,
  config: Publication['config'],
  ports: Ports,
): Promise<Release> {
  if (!hasNotice(release.body)) return release;
  const makeLatest = !release.prerelease && (await isLatest(manifest, config, ports));
  return ports.releases.amend(release, { body: withoutNotice(release.body), makeLatest });
}

/** The release as it is now, which must be what was approved: until it is published, anybody who may write can change it. */
async function approvedRelease(publication: Publication, { releases, repository }: Ports): Promise<Release> {
  const { tag, commit } = publication.manifest;
  const release = await releases.find(publication.releaseId);
  if (release === undefined) throw new LiftlockError(releaseChanged(tag, 'it is gone'));
  const changed = differences(release, publication);
  const at = await repository.tagCommit(tag);
  if (at !== undefined && at !== commit) changed.push(`the tag ${tag} is at ${at.slice(0, 7)} now`);
  if (changed.length > 0) throw new LiftlockError(releaseChanged(tag, changed.join('; ')));
  return release;
}
