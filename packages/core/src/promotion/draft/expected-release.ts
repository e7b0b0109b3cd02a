import { type CandidateManifest, type Digest, EVIDENCE_FILE, MANIFEST_FILE } from '../../candidate/index.ts';
import { asset, type Release, type ReleaseAsset } from '../../release/index.ts';

export interface ExpectedAsset {
  readonly name: string;
  readonly digest: Digest;
  /** Bytes; undefined where only the digest is known. */
  readonly size?: number | undefined;
}

/** What the release of a candidate must be, draft or published. */
export interface ExpectedRelease {
  readonly manifest: CandidateManifest;
  readonly candidate: Digest;
  /** Digest of `evidence.json`. */
  readonly evidence: Digest;
}

/** Every file of a candidate's release: the artifacts, then the evidence, then the manifest as the mark of completeness. */
export function expectedAssets({ manifest, candidate, evidence }: ExpectedRelease): ExpectedAsset[] {
  return [
    ...manifest.artifacts.map(({ name, sha256, size }) => ({ name, digest: sha256, size })),
    { name: EVIDENCE_FILE, digest: evidence },
    { name: MANIFEST_FILE, digest: candidate },
  ];
}

/** A server that gives no digests (null) is believed on size and state; `promote` hashes the bytes themselves anyway. */
export function isWhole(there: ReleaseAsset | undefined, { digest, size }: ExpectedAsset): boolean {
  if (there?.state !== 'uploaded' || (size !== undefined && there.size !== size)) return false;
  return there.digest === null || there.digest === digest;
}

/**
 * Names of files that somebody put into the draft and that no build made. Published, they would look like the candidate's.
 * Files that were added to a published release are its owner's business.
 */
export function foreignAssets(release: Release, expected: Pick<ExpectedRelease, 'manifest'>): string[] {
  if (!release.draft) return [];
  const ours = new Set([...expected.manifest.artifacts.map(({ name }) => name), EVIDENCE_FILE, MANIFEST_FILE]);
  return release.assets.map(({ name }) => name).filter((name) => !ours.has(name));
}

/** How a release differs from its candidate, in clauses for people; none if it is exactly what was approved. */
export function differences(release: Release, expected: ExpectedRelease): string[] {
  const changed = expectedAssets(expected).filter((one) => !isWhole(asset(release, one.name), one));
  const files = [...changed.map(({ name }) => name), ...foreignAssets(release, expected)];
  return [
    ...fieldDifferences(release, expected.manifest),
    ...(files.length === 0 ? [] : [`these assets are not the candidate's: ${files.join(', ')}`]),
  ];
}

/**
 * How its tag, target, name and pre-release flag differ: they decide under which name and at which commit a draft is
 * published. Of a published release only the tag counts; GitHub lets people edit the rest.
 */
export function fieldDifferences(release: Release, { tag, commit, prerelease }: CandidateManifest): string[] {
  const itsTag = { what: 'its tag', found: release.tag, expected: tag };
  const fields = [
    itsTag,
    { what: 'its target', found: release.target, expected: commit },
    { what: 'its name', found: release.name, expected: tag },
    { what: 'its pre-release flag', found: String(release.prerelease), expected: String(prerelease) },
  ];
  return (release.draft ? fields : [itsTag])
    .filter(({ found, expected }) => found !== expected)
    .map(({ what, found, expected }) => `${what} is ${found}, not ${expected}`);
}
