import { timingSafeEqual } from 'node:crypto';
import { extname } from 'node:path';
import { type GitHubContext, now } from '../context.ts';
import type { ArtifactRecord, AssetRecord } from '../state.ts';

/** Below this path are the bytes: signed addresses, which need no token, as those of Azure's storage. */
export const STORAGE = '/_storage/';

/** Puts and gets the bytes of artifacts as Azure block blobs, and gives those of release assets. */
export async function answerStorage(github: GitHubContext, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const [kind, file = ''] = url.pathname.slice(STORAGE.length).split('/');
  const id = Number(file.replace(/\.zip$/, ''));
  const signature = url.searchParams.get('sig') ?? '';
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (kind === 'assets' && reads) return headOr(request, getAsset(github, id, signature));
  const artifact = github.state.artifacts.find((candidate) => candidate.id === id);
  if (kind !== 'artifacts' || artifact === undefined || !same(artifact.signature, signature)) return refused();
  if (reads) return headOr(request, getArtifact(github, artifact));
  if (request.method === 'PUT') return putArtifact(github, artifact, url, request);
  return new Response(null, { status: 405 });
}

function headOr({ method }: Request, whole: Response): Response {
  return method === 'HEAD' ? new Response(null, whole) : whole;
}

/** `comp=block` stages a block, `comp=blocklist` joins the staged ones, no `comp` puts all at once (Azure, Put Blob). */
async function putArtifact(
  github: GitHubContext,
  artifact: ArtifactRecord,
  url: URL,
  request: Request,
): Promise<Response> {
  if (artifact.finalized) return new Response('the artifact is complete', { status: 409 });
  const part = url.searchParams.get('comp');
  if (part === 'blocklist') {
    const names = [...(await request.text()).matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)];
    const digests = names.map(([, name = '']) => artifact.blocks[name]);
    if (digests.includes(undefined)) return new Response('unknown block', { status: 400 });
    commit(artifact, await github.blobs.join(digests as string[]));
    return created(github);
  }
  const blob = await github.blobs.put(request.body ?? []);
  if (part === 'block') artifact.blocks[url.searchParams.get('blockid') ?? ''] = blob.sha256;
  else if (part === null) commit(artifact, blob);
  else return new Response(`comp=${part} is not modelled by the local GitHub`, { status: 501 });
  return created(github);
}

function commit(artifact: ArtifactRecord, blob: { sha256: string; size: number }): void {
  Object.assign(artifact, { ...blob, blocks: {} });
}

function created(github: GitHubContext): Response {
  const at = new Date(now(github)).toUTCString();
  return new Response(null, {
    status: 201,
    headers: { etag: '"local"', 'last-modified': at, 'x-ms-request-id': 'local' },
  });
}

/** The client takes the type and the name of what it saves from these headers. */
function getArtifact(github: GitHubContext, artifact: ArtifactRecord): Response {
  if (artifact.sha256 === null) return refused();
  const isZip = artifact.mimeType === 'application/zip';
  const name = isZip && extname(artifact.name) !== '.zip' ? `${artifact.name}.zip` : artifact.name;
  return bytes(github, artifact.sha256, { type: artifact.mimeType, size: artifact.size, name });
}

function getAsset(github: GitHubContext, id: number, signature: string): Response {
  const asset = github.state.releases.flatMap((release) => release.assets).find((candidate) => candidate.id === id);
  if (asset?.sha256 == null || !same(asset.sha256, signature)) return refused();
  return assetBytes(github, asset, asset.sha256);
}

export function assetBytes(github: GitHubContext, asset: AssetRecord, sha256: string): Response {
  return bytes(github, sha256, { type: asset.contentType, size: asset.size, name: asset.name });
}

function bytes(
  github: GitHubContext,
  sha256: string,
  { type, size, name }: { type: string; size: number; name: string },
): Response {
  return new Response(github.blobs.read(sha256), {
    status: 200,
    headers: {
      'content-type': type,
      'content-length': String(size),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

function refused(): Response {
  return new Response('the address is not valid', { status: 403 });
}

function same(secret: string, given: string): boolean {
  const [left, right] = [Buffer.from(secret), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}
