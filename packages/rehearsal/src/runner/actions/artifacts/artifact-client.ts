import { createHash, randomUUID } from 'node:crypto';
import type { JobAccess } from '../../host.ts';

export interface ArtifactEntry {
  readonly id: string;
  readonly name: string;
}

type Message = Readonly<Record<string, unknown>>;

/**
 * The artifact service, as @actions/artifact calls it: twirp with JSON, and block blobs as Azure takes them
 * (actions/toolkit: packages/artifact/src/internal).
 */
export class ArtifactClient {
  readonly #access: Pick<JobAccess, 'runtimeToken' | 'resultsUrl'>;
  readonly #ids: Message;
  readonly #signal: AbortSignal;

  constructor(access: Pick<JobAccess, 'runtimeToken' | 'resultsUrl'>, signal: AbortSignal) {
    this.#access = access;
    this.#ids = backendIds(access.runtimeToken);
    this.#signal = signal;
  }

  async upload(
    name: string,
    content: Uint8Array,
    expiresAt: string | undefined,
  ): Promise<{ readonly id: string; readonly digest: string }> {
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    const expiry = expiresAt === undefined ? {} : { expires_at: expiresAt };
    const created = await this.#call('CreateArtifact', { name, version: 7, mime_type: 'application/zip', ...expiry });
    const url = String(created['signed_upload_url']);
    const block = Buffer.from(randomUUID()).toString('base64');
    await this.#put(`${url}&comp=block&blockid=${encodeURIComponent(block)}`, content);
    const list = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${block}</Latest></BlockList>`;
    await this.#put(`${url}&comp=blocklist`, Buffer.from(list), { 'x-ms-blob-content-type': 'application/zip' });
    const size = String(content.length);
    const finished = await this.#call('FinalizeArtifact', { name, size, hash: digest });
    return { id: String(finished['artifact_id']), digest: digest.slice('sha256:'.length) };
  }

  async list(): Promise<ArtifactEntry[]> {
    const { artifacts } = await this.#call('ListArtifacts', {});
    const all = Array.isArray(artifacts) ? (artifacts as Record<string, unknown>[]) : [];
    return all.map(({ database_id: id, name }) => ({ id: String(id), name: String(name) }));
  }

  async download(name: string): Promise<{ readonly content: Uint8Array; readonly type: string }> {
    const { signed_url: url } = await this.#call('GetSignedArtifactURL', { name });
    const response = await fetch(String(url), { signal: this.#signal });
    if (!response.ok) throw new Error(`Unable to download artifact: the storage answered ${response.status}`);
    return { content: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type') ?? '' };
  }

  async remove(name: string): Promise<void> {
    await this.#call('DeleteArtifact', { name });
  }

  async #call(method: string, message: Message): Promise<Message> {
    const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, this.#access.resultsUrl);
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#access.runtimeToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...this.#ids, ...message }),
      signal: this.#signal,
    });
    const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    if (!response.ok)
      throw new Error(
        `Failed to ${method}: Received non-retryable error: (${response.status}) ${typeof answer['msg'] === 'string' ? answer['msg'] : ''}`,
      );
    return answer;
  }

  async #put(url: string, body: Uint8Array, headers: Record<string, string> = {}): Promise<void> {
    const response = await fetch(url, { method: 'PUT', body: Buffer.from(body), headers, signal: this.#signal });
    if (!response.ok) throw new Error(`The storage answered ${response.status} to an upload`);
  }
}

/** Run and job, from the scope of the token. */
function backendIds(token: string): Message {
  const [, payload = ''] = token.split('.');
  const { scp = '' } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { readonly scp?: string };
  const [, run, job] = /Actions\.Results:([^:\s]+):([^:\s]+)/.exec(scp) ?? [];
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
