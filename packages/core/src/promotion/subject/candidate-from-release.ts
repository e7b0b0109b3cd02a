import { type Digest, EVIDENCE_FILE, MANIFEST_FILE, NOTES_FILE } from '../../candidate/index.ts';
import {
  draftGone,
  foreignAsset,
  LiftlockError,
  notFoundOrNoPermission,
  releaseChanged,
  tampered,
  throwIfAny,
} from '../../errors/index.ts';
import {
  EvidenceBundle,
  type EvidenceSubject,
  otherSubject,
  testReports,
  type TestReport,
} from '../../evidence/index.ts';
import type { Environment } from '../../config/index.ts';
import { type Deployment, type KeptDeployment, live, possiblyLive } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';
import { asset, type Release } from '../../release/index.ts';
import { fieldDifferences, foreignAssets } from '../draft/expected-release.ts';
import { fileProblems, type LoadedCandidate, verifiedManifest } from '../../pipeline/candidate-files.ts';

export interface ReleasedCandidate {
  readonly release: Release;
  /** Digest of `evidence.json`. */
  readonly evidence: Digest;
  readonly loaded: LoadedCandidate;
  readonly reports: readonly TestReport[];
  readonly notes: string;
}

/**
 * Fetches the candidate from its release, found by the id in the staging record, and hashes every byte that arrives:
 * a draft can be changed by anybody who may write, until the moment it is published.
 *
 * @param isNeeded Whether the artifacts are wanted beside the manifest and the evidence.
 */
export async function candidateFromRelease(
  candidate: Digest,
  staged: KeptDeployment,
  ports: Ports,
  isNeeded: (release: Release) => boolean = () => true,
): Promise<ReleasedCandidate> {
  const release = await ports.releases.find(staged.payload.release_id);
  if (release === undefined) {
    throw new LiftlockError([
      draftGone(staged.payload.release_id, staged.payload.version),
      notFoundOrNoPermission(`GET release ${staged.payload.release_id}`, 'contents: write'),
    ]);
  }
  const folder = await ports.files.temporaryFolder('candidate');
  const manifest = verifiedManifest(await fetchText(release, MANIFEST_FILE, folder, ports), candidate);
  throwIfAny(foreignAssets(release, { manifest }).map((name) => foreignAsset(name, release.tag)));
  const changed = fieldDifferences(release, manifest);
  if (changed.length > 0) throw new LiftlockError(releaseChanged(manifest.tag, changed.join('; ')));
  if (isNeeded(release)) {
    for (const { name } of manifest.artifacts) await fetchAsset(release, name, folder, ports);
    throwIfAny(await fileProblems(manifest, folder, ports));
  }
  const evidence = await fetchText(release, EVIDENCE_FILE, folder, ports);
  return {
    release,
    evidence: staged.payload.evidence,
    loaded: { candidate, manifest, folder },
    reports: await verifiedReports(evidence, { candidate, manifest }, staged, folder, ports),
    notes: (await ports.files.read(`${folder}/${NOTES_FILE}`)) ?? '',
  };
}

async function verifiedReports(
  text: string | undefined,
  about: EvidenceSubject,
  staged: KeptDeployment,
  folder: string,
  ports: Ports,
): Promise<readonly TestReport[]> {
  const digest = (await ports.files.digest(`${folder}/${EVIDENCE_FILE}`))?.digest;
  if (text === undefined || digest !== staged.payload.evidence) {
    throw new LiftlockError(
      tampered(
        EVIDENCE_FILE,
        digest === undefined ? 'The file is missing.' : `Its digest is ${digest}.`,
        `${staged.payload.evidence}, as the staging record says.`,
      ),
    );
  }
  const bundle = EvidenceBundle.parse(JSON.parse(text));
  const other = otherSubject(bundle, about);
  if (other !== undefined)
    throw new LiftlockError(tampered(EVIDENCE_FILE, `It is about ${other}.`, `${about.candidate}.`));
  return testReports(bundle.statements);
}

async function fetchText(release: Release, name: string, folder: string, ports: Ports): Promise<string | undefined> {
  return (await fetchAsset(release, name, folder, ports)) ? ports.files.read(`${folder}/${name}`) : undefined;
}

async function fetchAsset(release: Release, name: string, folder: string, ports: Ports): Promise<boolean> {
  const there = asset(release, name);
  if (there === undefined) return false;
  await ports.releases.downloadAsset(there.id, `${folder}/${name}`);
  return true;
}

/**
 * Whether a promotion needs the artifacts: not when the candidate is live and published already, so that all there is to
 * do is to look at it by HTTP.
 */
export function needsFiles(candidate: Digest, { validate }: Environment, ledger: readonly Deployment[]) {
  const there = live(ledger);
  const isLive = there?.payload.candidate === candidate && possiblyLive(ledger)?.id === there.id;
  return (release: Release): boolean =>
    !isLive || release.draft || validate.some(({ commands }) => commands !== undefined);
}
