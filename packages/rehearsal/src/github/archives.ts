import type { GitHubContext } from './context.ts';
import { decoded } from './downloads.ts';

/** Below the origin of the API; GitHub has a host for them. */
const CODELOAD = '/_codeload/';

const FORMATS = { 'tar.gz': 'application/x-gzip', zip: 'application/zip' } as const;
type Format = keyof typeof FORMATS;

/** Where the source code of a ref can be had, as `tarball` and `zipball` lead there. */
export function archiveUrl(github: GitHubContext, format: Format, ref: string): string {
  return `${github.urls.api}${CODELOAD}${github.urls.repository}/legacy.${format}/${encodeURIComponent(ref)}`;
}

/**
 * Source code as an archive: from the address above, and from the page that installers use
 * (`archive/refs/tags/v1.0.0.tar.gz`). Undefined for other addresses.
 */
export async function answerArchive(github: GitHubContext, request: Request): Promise<Response | undefined> {
  const asked = askedFor(github, new URL(request.url).pathname);
  if (asked === undefined || !/^(GET|HEAD)$/.test(request.method)) return undefined;
  const commit = await github.git.abbreviatedCommit(asked.ref);
  if (commit === null || github.state.repository.private) return new Response('404: Not Found', { status: 404 });
  const { owner, name } = github.state.repository;
  const short = asked.ref.replace(/^refs\/(heads|tags)\//, '');
  const folder = asked.legacy
    ? `${owner}-${name}-${commit.slice(0, 7)}`
    : `${name}-${short.replace(/^v(?=\d)/, '').replaceAll('/', '-')}`;
  const options = [`--format=${asked.format}`, `--prefix=${folder}/`];
  const text = await github.git.run(['archive', ...options, commit], { encoding: 'latin1' });
  const headers = {
    'content-type': FORMATS[asked.format],
    'content-disposition': `attachment; filename=${folder}.${asked.format}`,
  };
  return new Response(request.method === 'HEAD' ? null : Buffer.from(text, 'latin1'), { headers });
}

interface Asked {
  readonly format: Format;
  readonly ref: string;
  /** The archives of the API, whose folder names owner and commit. */
  readonly legacy: boolean;
}

function askedFor({ urls }: GitHubContext, pathname: string): Asked | undefined {
  const path = decoded(pathname);
  const [, format, ref] = /^legacy\.(tar\.gz|zip)\/(.+)$/.exec(after(path, `${CODELOAD}${urls.repository}/`)) ?? [];
  if (ref !== undefined) return { format: format as Format, ref, legacy: true };
  const [, name, ending] = /^(.+)\.(tar\.gz|zip)$/.exec(after(path, `/${urls.repository}/archive/`)) ?? [];
  return name === undefined ? undefined : { format: ending as Format, ref: name, legacy: false };
}

function after(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : '';
}
