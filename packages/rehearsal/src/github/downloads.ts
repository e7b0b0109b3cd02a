import { assetBytes } from './artifacts/storage.ts';
import type { GitHubContext } from './context.ts';

/**
 * `browser_download_url` of an asset: the page address that people and installers use. Drafts are not public. In a
 * private repository GitHub asks for a session, which does not exist here, so nothing is given.
 */
export function answerDownload(github: GitHubContext, request: Request): Response | undefined {
  const prefix = `/${github.urls.repository}/releases/download/`;
  const { pathname } = new URL(request.url);
  if (!/^(GET|HEAD)$/.test(request.method) || !pathname.startsWith(prefix)) return undefined;
  const parts = pathname.slice(prefix.length).split('/').map(decode);
  const name = parts.pop();
  const tag = parts.join('/');
  const release = github.state.releases.find((candidate) => !candidate.draft && candidate.tagName === tag);
  const asset = release?.assets.find((candidate) => candidate.name === name);
  if (asset?.sha256 == null || github.state.repository.private) return new Response('Not Found', { status: 404 });
  const bytes = assetBytes(github, asset, asset.sha256);
  if (request.method === 'HEAD') return new Response(null, bytes);
  asset.downloadCount += 1;
  return bytes;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
