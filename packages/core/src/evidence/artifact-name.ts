import { type Digest, shortDigest } from '../candidate/index.ts';

/** A workflow artifact with evidence about a candidate. */
export interface EvidenceArtifact {
  readonly candidate: Digest;
  /** The job and its suites: what replaces its own earlier statement when it runs again. */
  readonly source: string;
  /** Of the statement; it keeps apart the jobs of a matrix, which share their key. */
  readonly digest: Digest;
  readonly attempt: number;
}

export function evidenceArtifact({ candidate, source, digest, attempt }: EvidenceArtifact): string {
  return `${prefixOf(candidate)}${source}-${shortDigest(digest)}-${attempt}`;
}

/**
 * Of the artifacts of a run, those that count for a candidate: of a job that ran again, the last attempt. Attempts that
 * the run has not come to yet were not written by its jobs, and are left out.
 */
export function countingArtifacts(names: readonly string[], candidate: Digest, currentAttempt: number): string[] {
  const read = names
    .filter((name) => name.startsWith(prefixOf(candidate)))
    .map((name) => {
      const [, source = name, attempt = '0'] = /^(.*)-[0-9a-f]{12}-(\d{1,9})$/.exec(name) ?? [];
      return { name, source, attempt: Number(attempt) };
    })
    .filter(({ attempt }) => attempt <= currentAttempt);
  const last = (source: string) => Math.max(...read.filter((one) => one.source === source).map((one) => one.attempt));
  return read
    .filter(({ source, attempt }) => attempt === last(source))
    .map(({ name }) => name)
    .sort();
}

function prefixOf(candidate: Digest): string {
  return `liftlock-evidence-${shortDigest(candidate)}-`;
}
