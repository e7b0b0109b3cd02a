import { type CandidateManifest, type Digest, EVIDENCE_FILE, MANIFEST_FILE } from '../../candidate/index.ts';
import { brokenUpload, draftChanged, LiftlockError } from '../../errors/index.ts';
import type { LoadedCandidate } from '../../pipeline/candidate-files.ts';
import type { NewDraft, Ports } from '../../ports/index.ts';
import { asset, type Release, type ReleaseAsset } from '../../release/index.ts';
import type { CollectedEvidence } from '../subject/collect-evidence.ts';
import { parseMarker } from './draft-marker.ts';
import { type ExpectedAsset, expectedAssets, fieldDifferences, isWhole } from './expected-release.ts';

export interface DraftContent {
  readonly loaded: LoadedCandidate;
  readonly evidence: Pick<CollectedEvidence, 'file' | 'digest'>;
  readonly body: string;
}

/**
 * The draft release that holds the candidate, complete: every artifact, then `evidence.json`, then `candidate.json` as
 * the mark of completeness. Finds one that is there, mends one that was left unfinished, or makes it.
 */
export async function keepDraft(content: DraftContent, releases: readonly Release[], ports: Ports): Promise<Release> {
  const { manifest, candidate } = content.loaded;
  const wanted: NewDraft = {
    tag: manifest.tag,
    target: manifest.commit,
    name: manifest.tag,
    body: content.body,
    prerelease: manifest.prerelease,
  };
  const draft = findDraft(releases, manifest, candidate) ?? (await ports.releases.createDraft(wanted));
  if (!draft.draft) return draft;
  return complete(await refresh(draft, wanted, manifest, ports), content, ports);
}

/** Writes a draft anew where it is not the wanted one. What GitHub answers must be the draft of this version. */
async function refresh(
  draft: Release,
  wanted: NewDraft,
  manifest: CandidateManifest,
  { releases }: Ports,
): Promise<Release> {
  const same = draft.body === wanted.body && fieldDifferences(draft, manifest).length === 0;
  const refreshed = same ? draft : await releases.updateDraft(draft.id, wanted);
  if (refreshed.draft && fieldDifferences(refreshed, manifest).length === 0) return refreshed;
  throw new LiftlockError(draftChanged(wanted.tag, refreshed));
}

/** By the digest of its `candidate.json`; failing that, an unfinished one of ours for this very candidate. */
function findDraft(releases: readonly Release[], manifest: CandidateManifest, candidate: Digest): Release | undefined {
  const ofTag = releases.filter(({ tag }) => tag === manifest.tag);
  return (
    ofTag.find((release) => asset(release, MANIFEST_FILE)?.digest === candidate) ??
    ofTag.find(
      (release) =>
        release.draft &&
        release.target === manifest.commit &&
        asset(release, MANIFEST_FILE) === undefined &&
        parseMarker(release.body)?.candidate === candidate,
    )
  );
}

async function complete(draft: Release, { loaded, evidence }: DraftContent, ports: Ports): Promise<Release> {
  const { manifest, folder, candidate } = loaded;
  const assets: ReleaseAsset[] = [];
  for (const expected of expectedAssets({ manifest, candidate, evidence: evidence.digest })) {
    const file = expected.name === EVIDENCE_FILE ? evidence.file : `${folder}/${expected.name}`;
    assets.push(await ensureAsset(draft, expected, file, ports));
  }
  return { ...draft, assets };
}

/** Keeps an asset that is whole, replaces one that is not. */
async function ensureAsset(draft: Release, expected: ExpectedAsset, file: string, ports: Ports): Promise<ReleaseAsset> {
  const size = expected.size ?? (await ports.files.digest(file))?.size;
  const there = asset(draft, expected.name);
  if (there !== undefined && isWhole(there, { ...expected, size })) return there;
  if (there !== undefined) await ports.releases.deleteAsset(there.id);
  const uploaded = await ports.releases.uploadAsset(draft.id, expected.name, file);
  if (isWhole(uploaded, { ...expected, size })) return uploaded;
  throw new LiftlockError(
    brokenUpload(
      expected.name,
      `${uploaded.state}, ${uploaded.size} bytes, ${uploaded.digest ?? 'no digest'}`,
      `uploaded, ${size ?? 0} bytes, ${expected.digest}`,
    ),
  );
}
