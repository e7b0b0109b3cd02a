import { assetBytes } from './artifacts/storage.ts';
import type { GitHubContext } from './context.ts';
import { findEntry, readBlob } from './git/files.ts';
import { latestRelease } from './records/latest-release.ts';

/**
 * `browser_download_url` of an asset: the page address that people and installers use. Drafts are not public. In a
 * private repository GitHub asks for a session, which does not exist here, so nothing is given.
 */
export function answerDownload(github: GitHubContext, request: Request): Response | undefined {
  const prefix = `/${github.urls.repository}/releases/download/`;
  const { pathname } = new URL(request.url);
  if (!/^(GET|HEAD)$/.test(request.method) || !pathname.startsWith(prefix)) return undefined;
  const parts = pathname.slice(prefix.length).split('/').map(decoded);
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

/** The part of an address as it was before it was encoded, or as it is where that is malformed. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `releases/latest` and what is below it: installers follow from there to the release (docs, Linking to releases). */
export function answerLatest(github: GitHubContext, request: Request): Response | undefined {
  const { pathname } = new URL(request.url);
  const [, rest] = /^\/releases\/latest(?:\/download\/(.+))?$/.exec(below(github, pathname)) ?? [];
  if (rest === undefined && below(github, pathname) !== '/releases/latest') return undefined;
  const release = latestRelease(github.state);
  if (release === undefined || github.state.repository.private) return new Response('Not Found', { status: 404 });
  const tag = encodeURIComponent(release.tagName);
  const location = github.urls.html(rest === undefined ? `/releases/tag/${tag}` : `/releases/download/${tag}/${rest}`);
  return new Response(null, { status: 302, headers: { location } });
}

/** A file of a ref as it is, where `download_url` leads: `raw/main/docs/a.md`. A branch may have slashes in its name. */
export async function answerRaw(github: GitHubContext, request: Request): Promise<Response | undefined> {
  const parts = below(github, new URL(request.url).pathname).split('/').map(decoded);
  if (!/^(GET|HEAD)$/.test(request.method) || parts[1] !== 'raw' || github.state.repository.private) return undefined;
  for (let end = 3; end < parts.length; end += 1) {
    const commit = await github.git.abbreviatedCommit(parts.slice(2, end).join('/'));
    const entry = commit === null ? undefined : await findEntry(github.git, commit, parts.slice(end).join('/'));
    if (entry?.type !== 'blob') continue;
    const bytes = await readBlob(github.git, entry.sha);
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    return new Response(request.method === 'HEAD' ? null : Uint8Array.from(bytes), { headers });
  }
  return new Response('404: Not Found', { status: 404 });
}

function below({ urls }: GitHubContext, pathname: string): string {
  const root = `/${urls.repository}`;
  return pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : '';
}
