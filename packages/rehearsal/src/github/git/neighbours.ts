import type { GitHubContext } from '../context.ts';

/**
 * git rewrites addresses by how they begin (git-config: url.<base>.insteadOf), so it also asks here for a repository whose
 * name only begins like this one. That one is where it was asked for.
 */
export function answerNeighbour({ urls }: GitHubContext, request: Request): Response | undefined {
  const { pathname, search } = new URL(request.url);
  const [, name] = /^\/([^/]+\/[^/]+?)(?:\.git)?\/info\/refs$/.exec(pathname) ?? [];
  if (name === undefined || !name.startsWith(urls.repository) || name === urls.repository) return undefined;
  return new Response(null, { status: 302, headers: { location: `https://github.com${pathname}${search}` } });
}
