import { backendId } from '../access/tokens.ts';
import { tokenValue } from '../access/viewer.ts';
import { type GitHubContext, timestamp } from '../context.ts';
import { addArtifact, deleteArtifact, finishedArtifacts, storageUrl } from '../records/artifacts.ts';
import { findJob } from '../records/jobs.ts';
import { findRun, firstAttempt } from '../records/runs.ts';
import type { ArtifactRecord, JobRecord } from '../state.ts';

/** The path of the twirp service that @actions/artifact calls, below the origin of ACTIONS_RESULTS_URL. */
export const ARTIFACT_SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

type Message = Readonly<Record<string, unknown>>;
type Method = (github: GitHubContext, job: JobRecord, message: Message) => Message;

/** A twirp error: code and text, as the client prints them. */
class ServiceError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const METHODS: Readonly<Record<string, Method>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: getSignedUrl,
  DeleteArtifact: remove,
};

/**
 * The artifact service, as toolkit `packages/artifact` uses it: JSON in snake case, 64-bit numbers as strings, wrapped
 * values bare. Fields that are not known here are ignored, since clients send new ones before servers know them.
 */
export async function answerArtifactService(github: GitHubContext, request: Request): Promise<Response> {
  const name = new URL(request.url).pathname.slice(ARTIFACT_SERVICE.length);
  try {
    const method = METHODS[name];
    if (method === undefined)
      throw new ServiceError(501, 'unimplemented', `${name} is not modelled by the local GitHub.`);
    const job = authorizedJob(github, request.headers);
    return json(200, method(github, job, readMessage(await request.text())));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return json(error.status, { code: error.code, msg: error.message });
  }
}

function create(github: GitHubContext, job: JobRecord, message: Message): Message {
  const name = text(message, 'name');
  const expiresAt = message['expires_at'] === undefined ? undefined : timestamp(new Date(text(message, 'expires_at')));
  // Clients before toolkit's artifact 6.2 store zip archives only, and name no type.
  const mimeType = message['mime_type'] === undefined ? 'application/zip' : text(message, 'mime_type');
  const artifact = addArtifact(github, job, { name, mimeType, expiresAt });
  if (artifact === undefined) {
    throw new ServiceError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  }
  return { ok: true, signed_upload_url: storageUrl(github, artifact) };
}

function finalize(github: GitHubContext, job: JobRecord, message: Message): Message {
  const artifact = newest(
    github.state.artifacts.filter(
      (each) => each.runId === job.runId && each.name === text(message, 'name') && !each.finalized,
    ),
  );
  if (artifact.sha256 === null) throw new ServiceError(400, 'failed_precondition', 'the artifact was not uploaded');
  const claimed = message['hash'];
  if (claimed !== undefined && claimed !== `sha256:${artifact.sha256}`) {
    throw new ServiceError(400, 'invalid_argument', 'the hash is not that of the uploaded bytes');
  }
  artifact.finalized = true;
  github.changed({ what: 'artifact', id: artifact.id });
  return { ok: true, artifact_id: String(artifact.id) };
}

function list(github: GitHubContext, job: JobRecord, message: Message): Message {
  const name = message['name_filter'];
  const id = message['id_filter'];
  const found = ofRun(github, job).filter(
    (artifact) => (name === undefined || artifact.name === name) && (id === undefined || String(artifact.id) === id),
  );
  return { artifacts: found.map(describe) };
}

function getSignedUrl(github: GitHubContext, job: JobRecord, message: Message): Message {
  const artifact = newest(ofRun(github, job).filter((each) => each.name === text(message, 'name')));
  return { signed_url: storageUrl(github, artifact) };
}

function remove(github: GitHubContext, job: JobRecord, message: Message): Message {
  const artifact = newest(ofRun(github, job).filter((each) => each.name === text(message, 'name')));
  deleteArtifact(github, artifact);
  return { ok: true, artifact_id: String(artifact.id) };
}

/**
 * Finished artifacts of the run's attempts: a re-run of failed jobs reads what earlier attempts left, one of all jobs
 * does not (actions/upload-artifact#585).
 */
function ofRun(github: GitHubContext, job: JobRecord): readonly ArtifactRecord[] {
  const first = firstAttempt(findRun(github.state, job.runId), job.attempt);
  return finishedArtifacts(github.state).filter(({ runId, attempt }) => runId === job.runId && attempt >= first);
}

function newest(artifacts: readonly ArtifactRecord[]): ArtifactRecord {
  const artifact = artifacts.at(-1);
  if (artifact === undefined) throw new ServiceError(404, 'not_found', 'artifact not found');
  return artifact;
}

function describe(artifact: ArtifactRecord): Message {
  return {
    workflow_run_backend_id: backendId(artifact.runId),
    workflow_job_run_backend_id: backendId(artifact.jobId),
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
    digest: `sha256:${artifact.sha256}`,
  };
}

function authorizedJob(github: GitHubContext, headers: Headers): JobRecord {
  const value = tokenValue(headers.get('authorization'));
  const token = github.state.tokens.find((candidate) => candidate.value === value && candidate.kind === 'runtime');
  if (token === undefined || token.expired || token.jobId === null) {
    throw new ServiceError(401, 'unauthenticated', 'the runtime token is not valid, or its job has ended');
  }
  return findJob(github.state, token.jobId);
}

function readMessage(body: string): Message {
  try {
    return JSON.parse(body) as Message;
  } catch {
    throw new ServiceError(400, 'malformed', 'the json request could not be decoded');
  }
}

function text(message: Message, field: string): string {
  const value = message[field];
  if (typeof value !== 'string' || value === '')
    throw new ServiceError(400, 'invalid_argument', `${field} is required`);
  return value;
}

function json(status: number, body: Message): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
