import { type CandidateManifest, type Digest, EVIDENCE_FILE, MANIFEST_FILE } from '../../candidate/index.ts';
import { LiftlockError, tampered } from '../../errors/index.ts';
import { EvidenceBundle, testReports, type TestReport } from '../../evidence/index.ts';
import type { Ports } from '../../ports/index.ts';
import { asset, type Release } from '../../release/index.ts';

/** The release that a candidate is compared with, and what its suites showed. */
export interface LastRelease {
  readonly tag: string;
  readonly reports: readonly TestReport[];
}

/** The last release, or why there is nothing to compare with. */
export type Comparable = { readonly last: LastRelease } | { readonly last: undefined; readonly why: string };

/**
 * The evidence of the release that the candidate's version was counted from, found by its tag. It must be the bytes that
 * GitHub has a digest of, about the candidate that was released.
 */
export async function lastRelease({ base }: CandidateManifest, ports: Ports): Promise<Comparable> {
  if (base === null) return nothing('this is the first release');
  const release = await ports.releases.published(base.tag);
  if (release === undefined) return nothing(`${base.tag} has no release on GitHub`);
  const manifest = asset(release, MANIFEST_FILE);
  if (asset(release, EVIDENCE_FILE) === undefined || manifest === undefined)
    return nothing(`the release ${base.tag} has no evidence`);
  const bundle = await readBundle(release, ports);
  if (bundle === undefined) return nothing(`the evidence of ${base.tag} was written by another version of Liftlock`);
  const isOther = manifest.digest !== null && manifest.digest !== bundle.subject;
  if (isOther) throw refused(base.tag, `It is about ${bundle.subject}.`, `${manifest.digest}.`);
  return { last: { tag: base.tag, reports: testReports(bundle.statements) } };
}

async function readBundle(release: Release, ports: Ports): Promise<EvidenceBundle | undefined> {
  const there = asset(release, EVIDENCE_FILE);
  if (there === undefined) return undefined;
  const file = `${await ports.files.temporaryFolder('last-release')}/${EVIDENCE_FILE}`;
  const arrived: Digest = await ports.releases.downloadAsset(there.id, file);
  if (there.digest !== null && arrived !== there.digest)
    throw refused(release.tag, `Its digest is ${arrived}.`, `${there.digest}.`);
  const parsed = EvidenceBundle.safeParse(json((await ports.files.read(file)) ?? ''));
  return parsed.success ? parsed.data : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nothing(why: string): Comparable {
  return { last: undefined, why };
}

function refused(tag: string, found: string, expected: string): LiftlockError {
  return new LiftlockError(tampered(`${EVIDENCE_FILE} of ${tag}`, found, expected));
}
