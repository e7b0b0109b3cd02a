import { readBlob } from '../git/files.ts';
import { writeBlob } from '../git/write.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { base64 } from '../views/contents.ts';
import { nodeId } from '../views/users.ts';

export const gitBlobRoutes = [repoRoute('GET /git/blobs/{file_sha}', get), repoRoute('POST /git/blobs', create)];

async function get(call: Call): Promise<Reply> {
  const { git, urls } = call.github;
  const sha = call.param('file_sha');
  if ((await git.objectType(sha)) !== 'blob') throw notFound();
  const bytes = await readBlob(git, sha);
  if (/application\/vnd\.github\.(v3\.)?raw/.test(call.headers.get('accept') ?? '')) {
    const headers = { 'content-type': 'application/vnd.github.raw; charset=utf-8' };
    return { status: 200, bytes: Uint8Array.from(bytes), headers };
  }
  const url = urls.repo(`/git/blobs/${sha}`);
  const content = { content: base64(bytes), encoding: 'base64', size: bytes.byteLength };
  return { status: 200, body: { sha, node_id: nodeId('B', sha), url, ...content } };
}

async function create(call: Call): Promise<Reply> {
  const { git, urls } = call.github;
  const encoding = call.body.oneOf('encoding', ['utf-8', 'base64']) ?? 'utf-8';
  const bytes = Buffer.from(call.body.requiredString('content'), encoding === 'base64' ? 'base64' : 'utf8');
  const sha = await writeBlob(git, bytes);
  const url = urls.repo(`/git/blobs/${sha}`);
  return { status: 201, body: { sha, url }, headers: { location: url } };
}
