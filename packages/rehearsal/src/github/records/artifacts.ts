import { randomBytes } from 'node:crypto';
import { type GitHubContext, nextId, now, timestamp } from '../context.ts';
import { notFound } from '../http/errors.ts';
import type { ArtifactRecord, GitHubState, JobRecord } from '../state.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** By default artifacts are kept for 90 days (docs, Removing workflow artifacts). */
const DEFAULT_RETENTION_DAYS = 90;

export function findArtifact(state: GitHubState, id: number): ArtifactRecord {
  const artifact = finishedArtifacts(state).find((candidate) => candidate.id === id);
  if (artifact === undefined) throw notFound();
  return artifact;
}

export function finishedArtifacts(state: GitHubState): readonly ArtifactRecord[] {
  return state.artifacts.filter((artifact) => artifact.finalized);
}

/** Every attempt of a run has its own copy of a name (go-gitea/gitea#38857, actions/toolkit#1592); undefined when it is taken. */
export function addArtifact(
  github: GitHubContext,
  job: JobRecord,
  values: { readonly name: string; readonly mimeType: string; readonly expiresAt: string | undefined },
): ArtifactRecord | undefined {
  const { state } = github;
  const taken = state.artifacts.some(
    (other) => other.runId === job.runId && other.attempt === job.attempt && other.name === values.name,
  );
  if (taken) return undefined;
  const artifact: ArtifactRecord = {
    id: nextId(state),
    runId: job.runId,
    attempt: job.attempt,
    jobId: job.id,
    name: values.name,
    mimeType: values.mimeType,
    signature: randomBytes(24).toString('hex'),
    createdAt: now(github),
    expiresAt: values.expiresAt ?? timestamp(new Date(github.clock().getTime() + DEFAULT_RETENTION_DAYS * DAY_MS)),
    blocks: {},
    sha256: null,
    size: 0,
    finalized: false,
  };
  state.artifacts.push(artifact);
  return artifact;
}

export function deleteArtifact(github: GitHubContext, artifact: ArtifactRecord): void {
  github.state.artifacts = github.state.artifacts.filter((candidate) => candidate.id !== artifact.id);
  github.changed({ what: 'artifact', id: artifact.id });
}

/** Where the bytes are read and written; the signature in it is the only key. */
export function storageUrl(github: GitHubContext, artifact: ArtifactRecord): string {
  const file = artifact.mimeType === 'application/zip' ? `${artifact.id}.zip` : String(artifact.id);
  return `${github.urls.api}/_storage/artifacts/${file}?sig=${artifact.signature}`;
}
