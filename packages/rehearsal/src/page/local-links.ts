import type { LinkTarget } from './markdown/index.ts';
import type { PageSource } from './source.ts';

const SHA = '[0-9a-f]{7,40}';
/** A commit, or a tag that names a version. */
const POINT = `(?:${SHA}|\\w[\\w.+-]*\\d\\.\\d[\\w.+-]*)`;

/**
 * Summaries and notes link to pages of GitHub, which is a local one here: what these pages show is linked to them, and
 * what they do not show is no link.
 */
export function localLinks({ github, repository }: PageSource): LinkTarget {
  const { port } = new URL(github.origin);
  const own = new RegExp(`^https?://(?:github\\.localhost|127\\.0\\.0\\.1):${port}/`, 'i');
  return (url) => {
    if (!own.test(url)) return undefined;
    const { pathname } = new URL(url);
    const prefix = `/${repository}`;
    return pathname.startsWith(prefix) ? pageOf(pathname.slice(prefix.length)) : null;
  };
}

function pageOf(path: string): string | null {
  const commit = new RegExp(`^/commit/(${SHA})$`).exec(path)?.[1];
  if (commit !== undefined) return `/commits/${commit}`;
  const range = new RegExp(`^/compare/(${POINT}\\.\\.\\.${POINT})$`).exec(path)?.[1];
  if (range !== undefined) return `/compare/${range}`;
  const tag = /^\/releases\/tag\/(.+)$/.exec(path)?.[1];
  if (tag !== undefined) return `/releases#${tag}`;
  if (/^\/releases\/?$/.test(path)) return '/releases';
  if (/^\/deployments(\/|$)/.test(path)) return '/environments';
  const run = /^\/actions\/runs\/(\d+)(?:\/|$)/.exec(path)?.[1];
  if (run !== undefined) return `/runs/${run}`;
  return /^\/actions\/?$/.test(path) ? '/runs' : null;
}
