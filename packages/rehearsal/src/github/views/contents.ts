import type { GitHubContext } from '../context.ts';
import type { TreeEntry } from '../git/files.ts';

type Json = Record<string, unknown>;

/** "Between 1-100 MB … `content` is an empty string, and `encoding` is `none`" (REST, "Get repository content"). */
const MAX_INLINE = 1024 * 1024;

/** `content-file`. */
export function fileContent(github: GitHubContext, entry: TreeEntry, ref: string, bytes: Buffer): Json {
  const isInline = bytes.byteLength <= MAX_INLINE;
  return {
    ...entryFields(github, entry, ref),
    encoding: isInline ? 'base64' : 'none',
    content: isInline ? base64(bytes) : '',
  };
}

/** An entry of `content-directory`, and what all answers about contents have. */
export function entryFields(github: GitHubContext, entry: TreeEntry, ref: string): Json {
  const { urls } = github;
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const isFolder = entry.type === 'tree';
  const url = `${urls.repo(`/contents/${path}`)}?ref=${encodeURIComponent(ref)}`;
  const git = entry.type === 'commit' ? null : urls.repo(`/git/${entry.type}s/${entry.sha}`);
  const html = urls.html(`/${isFolder ? 'tree' : 'blob'}/${ref}/${path}`);
  return {
    type: typeOf(entry),
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    git_url: git,
    html_url: html,
    download_url: entry.type === 'blob' ? urls.html(`/raw/${ref}/${path}`) : null,
    _links: { self: url, git, html },
  };
}

function typeOf({ type }: TreeEntry): 'dir' | 'file' | 'submodule' {
  return { blob: 'file', tree: 'dir', commit: 'submodule' }[type] as 'dir' | 'file' | 'submodule';
}

/** In lines of 60 characters, each ended, as the API writes it. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/.{1,60}/g, '$&\n');
}
