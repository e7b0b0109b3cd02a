import { CandidateManifest, type Digest, digestOf, MANIFEST_FILE, shortDigest } from '../candidate/index.ts';
import { candidateNotFound, LiftlockError, type Problem, tampered, throwIfAny } from '../errors/index.ts';
import type { Ports } from '../ports/index.ts';

/** A candidate whose every byte is in a folder here and has been checked against the candidate's digest. */
export interface LoadedCandidate {
  readonly candidate: Digest;
  readonly manifest: CandidateManifest;
  /** Absolute path of the folder with its files. */
  readonly folder: string;
}

/** Name of the workflow artifact of a candidate. The same candidate has the same name, so uploading it again changes nothing. */
export function candidateArtifact(candidate: Digest): string {
  return `liftlock-candidate-${shortDigest(candidate)}`;
}

/** Downloads the candidate that an earlier job of this run uploaded, and checks every byte of it. */
export async function candidateFromArtifact(
  candidate: Digest,
  ports: Pick<Ports, 'artifacts' | 'files'>,
): Promise<LoadedCandidate> {
  const folder = await ports.files.temporaryFolder('candidate');
  const there = await ports.artifacts.download(candidateArtifact(candidate), folder);
  if (!there) throw new LiftlockError(candidateNotFound(candidate));
  const text = await ports.files.read(`${folder}/${MANIFEST_FILE}`);
  const manifest = verifiedManifest(text, candidate);
  throwIfAny(await fileProblems(manifest, folder, ports));
  return { candidate, manifest, folder };
}

/** Reads `candidate.json` after its bytes have proved to be the candidate's. */
export function verifiedManifest(text: string | undefined, candidate: Digest): CandidateManifest {
  if (text === undefined) throw new LiftlockError(tampered(MANIFEST_FILE, 'The file is missing.', `${candidate}.`));
  const digest = digestOf(text);
  if (digest !== candidate)
    throw new LiftlockError(tampered(MANIFEST_FILE, `Its digest is ${digest}.`, `${candidate}.`));
  return CandidateManifest.parse(JSON.parse(text));
}

/** Every file that is missing, or is not what the manifest says. */
export async function fileProblems(
  manifest: CandidateManifest,
  folder: string,
  ports: Pick<Ports, 'files'>,
): Promise<Problem[]> {
  const checked = await Promise.all(
    manifest.artifacts.map(async ({ name, sha256 }): Promise<Problem[]> => {
      const actual = await ports.files.digest(`${folder}/${name}`);
      if (actual === undefined) return [tampered(name, 'The file is missing.', `${sha256}.`)];
      const expected = `${sha256}, as recorded by the build.`;
      return actual.digest === sha256 ? [] : [tampered(name, `Its digest is ${actual.digest}.`, expected)];
    }),
  );
  return checked.flat();
}
