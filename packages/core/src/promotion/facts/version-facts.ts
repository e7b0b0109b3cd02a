import { type CandidateManifest, MANIFEST_FILE } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import { type Deployment, hasSucceeded } from '../../deployment/index.ts';
import type { EntryFacts } from '../../gates/index.ts';
import type { Ports } from '../../ports/index.ts';
import { asset, type Release } from '../../release/index.ts';
import { parseMarker } from '../draft/draft-marker.ts';

type VersionFacts = EntryFacts['version'];
type VersionPorts = Pick<Ports, 'repository' | 'releases'>;

export interface VersionQuestion {
  readonly manifest: CandidateManifest;
  readonly config: Config;
  readonly ledgers: Readonly<Record<string, readonly Deployment[]>>;
  /** The release that holds the candidate, as it was read. */
  readonly release: Release | undefined;
}

/** Who has the version: its tag, its published release, and a record that says it was released. */
export async function versionFacts(
  { manifest, config, ledgers, release }: VersionQuestion,
  ports: VersionPorts,
): Promise<VersionFacts> {
  const tagCommit = await ports.repository.tagCommit(manifest.tag);
  return {
    tagCommit,
    // GitHub makes the tag with the release, so without a tag nothing is published under it.
    published: tagCommit === undefined ? undefined : await publishedCandidate(manifest.tag, release, ports),
    claimed: await claimOn(manifest, config, ledgers, ports),
  };
}

async function publishedCandidate(
  tag: string,
  known: Release | undefined,
  { releases }: VersionPorts,
): Promise<VersionFacts['published']> {
  const release = known?.draft === false && known.tag === tag ? known : await releases.published(tag);
  return release === undefined ? undefined : { candidate: asset(release, MANIFEST_FILE)?.digest ?? undefined };
}

/** Whoever reached a success where releases are made has the version, whatever became of its tag. */
async function claimOn(
  { component, version, commit }: CandidateManifest,
  config: Config,
  ledgers: Readonly<Record<string, readonly Deployment[]>>,
  ports: VersionPorts,
): Promise<VersionFacts['claimed']> {
  const claims = config.environments
    .filter(({ release }) => release !== 'none')
    .flatMap(({ name }) => ledgers[name] ?? [])
    .filter(({ payload }) => payload.version === version && payload.component === (component ?? null))
    .filter((record) => record.sha !== commit && hasSucceeded(record));
  for (const record of claims) {
    if (await wasNeverPublished(record, ports)) continue;
    return { environment: record.environment, sha: record.sha, candidate: record.payload.candidate };
  }
  return undefined;
}

/**
 * Deployed, and its release refused: the draft is there as `stage` wrote it. Nobody has the version then, and the next
 * candidate may take it. A draft that GitHub made of a published release has the text of the release.
 */
async function wasNeverPublished({ payload }: Deployment, { releases }: VersionPorts): Promise<boolean> {
  if (payload.release_id === null) return false;
  const release = await releases.find(payload.release_id);
  return release?.draft === true && parseMarker(release.body)?.candidate === payload.candidate;
}
