import { type CandidateManifest, type Digest, EVIDENCE_FILE, MANIFEST_FILE } from '../../candidate/index.ts';
import type { Deployment } from '../../deployment/index.ts';
import { brokenUpload, draftChanged, LiftlockError } from '../../errors/index.ts';
import type { NewDraft, Ports } from '../../ports/index.ts';
import { asset, type Release, type ReleaseAsset } from '../../release/index.ts';
import type { LoadedCandidate } from '../candidate-files.ts';
import { parseMarker } from './draft-marker.ts';

export interface DraftContent {
  readonly loaded: LoadedCandidate;
  readonly evidence: { readonly file: string; readonly digest: Digest; readonly size: number };
  readonly body: string;
}

/**
 * The draft release that holds the candidate, complete: every artifact, then `evidence.json`, then `candidate.json` as
 * the mark of completeness. Finds one that is there, mends one that was left unfinished, or makes it.
 */
export async function ensureDraft(content: DraftContent, releases: readonly Release[], ports: Ports): Promise<Release> {
  const { manifest, candidate } = content.loaded;
  const wanted: NewDraft = {
    tag: manifest.tag,
    target: manifest.commit,
    name: manifest.tag,
    body: content.body,
    prerelease: manifest.prerelease,
  };
  const draft = findDraft(releases, manifest, candidate) ?? (await ports.github.createDraft(wanted));
  if (!draft.draft) return draft;
  return complete(await refresh(draft, wanted, ports), content, ports);
}

/** Writes the text anew where it is not the wanted one. What GitHub answers must still be the draft of this tag. */
async function refresh(draft: Release, wanted: NewDraft, { github }: Ports): Promise<Release> {
  const refreshed = draft.body === wanted.body ? draft : await github.updateDraft(draft.id, wanted);
  if (refreshed.draft && refreshed.tag === wanted.tag) return refreshed;
  throw new LiftlockError(draftChanged(wanted.tag, refreshed));
}

/** By the digest of its `candidate.json`; failing that, an unfinished one of ours for this very candidate. */
function findDraft(releases: readonly Release[], manifest: CandidateManifest, candidate: Digest): Release | undefined {
  const ofTag = releases.filter((release) => release.tag === manifest.tag);
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

/**
 * Whether the release of a record still has every byte of its candidate. A draft can be changed or deleted by anybody who
 * may write; then it is made whole again, in a record of its own.
 */
export async function holdsCandidate(
  { payload }: Deployment,
  manifest: CandidateManifest,
  { github }: Pick<Ports, 'github'>,
): Promise<boolean> {
  const release = await github.release(payload.release_id);
  if (release === undefined || !release.draft) return release !== undefined;
  const wanted = [
    ...manifest.artifacts,
    { name: EVIDENCE_FILE, sha256: payload.evidence },
    { name: MANIFEST_FILE, sha256: payload.candidate },
  ];
  return wanted.every(({ name, sha256 }) => {
    const there = asset(release, name);
    return there?.state === 'uploaded' && (there.digest === null || there.digest === sha256);
  });
}

interface Wanted {
  readonly name: string;
  readonly file: string;
  readonly digest: Digest;
  readonly size: number;
}

async function complete(draft: Release, { loaded, evidence }: DraftContent, ports: Ports): Promise<Release> {
  const { manifest, folder, candidate } = loaded;
  const artifacts = manifest.artifacts.map(({ name, sha256, size }) => ({
    name,
    file: `${folder}/${name}`,
    digest: sha256,
    size,
  }));
  const mark = { name: MANIFEST_FILE, file: `${folder}/${MANIFEST_FILE}`, digest: candidate };
  const manifestSize = (await ports.files.digest(mark.file))?.size ?? 0;
  const wanted: Wanted[] = [...artifacts, { name: EVIDENCE_FILE, ...evidence }, { ...mark, size: manifestSize }];
  const assets: ReleaseAsset[] = [];
  for (const want of wanted) assets.push(await ensureAsset(draft, want, ports));
  return { ...draft, assets };
}

/** Keeps an asset that is whole, replaces one that is not. */
async function ensureAsset(draft: Release, want: Wanted, ports: Ports): Promise<ReleaseAsset> {
  const there = asset(draft, want.name);
  if (there !== undefined && isWhole(there, want)) return there;
  if (there !== undefined) await ports.github.deleteAsset(there.id);
  const uploaded = await ports.github.uploadAsset(draft.id, want.name, want.file);
  if (isWhole(uploaded, want)) return uploaded;
  throw new LiftlockError(
    brokenUpload(
      want.name,
      `${uploaded.state}, ${uploaded.size} bytes, ${uploaded.digest ?? 'no digest'}`,
      `uploaded, ${want.size} bytes, ${want.digest}`,
    ),
  );
}

/** A server that gives no digests (null) is believed on size and state; `promote` hashes the bytes themselves anyway. */
function isWhole(there: ReleaseAsset, want: Wanted): boolean {
  return (
    there.state === 'uploaded' && there.size === want.size && (there.digest === null || there.digest === want.digest)
  );
}
