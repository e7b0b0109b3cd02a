import { spawn } from 'node:child_process';
import { basename, dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { authenticate, isAnonymous, may, type Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { draftUntagged } from '../records/releases.ts';
import { GitHubError } from '../http/errors.ts';
import { type ReadPush, readPush } from './push-commands.ts';
import { HIDDEN, type PushRules, pushRules } from './push-rules.ts';
import { gitEnvironment } from './run.ts';

/** What git asks below the address of a repository. */
const SERVICES = /^\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** Serves clone, fetch and push by `git http-backend`, which comes with git. Undefined for other addresses. */
export async function answerGit(github: GitHubContext, request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  const service = servicePath(github, url.pathname);
  if (service === undefined) return undefined;
  const pushes = service === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  const viewer = viewerOf(github, request.headers);
  const refusal = refuse(github, request.headers, { viewer, pushes });
  if (refusal !== undefined) return refusal;
  const query = url.search.slice(1);
  const { commands, body } = await bodyOf(request, service);
  const rules = pushes && viewer !== undefined ? await pushRules(github, viewer, commands) : undefined;
  return runBackend(github, request, { service, query, body, rules, ended: () => pushed(github, service) });
}

/** Of a push also what it asks for. Git compresses only what it asks for a fetch. */
async function bodyOf(request: Request, service: string): Promise<Partial<ReadPush> & Pick<ReadPush, 'commands'>> {
  if (request.body === null) return { commands: [] };
  const body = Readable.fromWeb(request.body as NodeReadableStream) as AsyncIterable<Uint8Array>;
  return service === '/git-receive-pack' ? readPush(body) : { commands: [], body };
}

/** What a push leaves to be done, before the one who pushed hears that it has ended. */
async function pushed(github: GitHubContext, service: string): Promise<void> {
  if (service !== '/git-receive-pack') return;
  await draftUntagged(github);
  github.changed({ what: 'git', id: github.state.repository.id });
}

/** Both the address that the API gives and the one that actions/checkout makes from GITHUB_SERVER_URL. */
function servicePath(github: GitHubContext, path: string): string | undefined {
  const { repository } = github.urls;
  for (const root of [`/git/${repository}.git`, `/git/${repository}`, `/${repository}.git`, `/${repository}`]) {
    const rest = path.slice(root.length);
    if (path.startsWith(root) && SERVICES.test(rest)) return rest;
  }
  return undefined;
}

/** Public repositories are read without a token; a push needs `contents: write`. */
function refuse(
  github: GitHubContext,
  headers: Headers,
  { viewer, pushes }: { readonly viewer: Viewer | undefined; readonly pushes: boolean },
): Response | undefined {
  const needsToken = pushes || github.state.repository.private;
  if (!needsToken && headers.get('authorization') === null) return undefined;
  if (viewer === undefined) {
    return new Response('Authentication required', {
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="GitHub"' },
    });
  }
  if (!needsToken || may(viewer, 'contents', pushes ? 'write' : 'read')) return undefined;
  return new Response(`Write access to repository not granted.`, { status: 403 });
}

function viewerOf(github: GitHubContext, headers: Headers): Viewer | undefined {
  try {
    const viewer = authenticate(github, headers);
    return isAnonymous(viewer) ? undefined : viewer;
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

interface Exchange {
  readonly service: string;
  readonly query: string;
  readonly body: AsyncIterable<Uint8Array> | undefined;
  /** What a push must keep to; undefined for a fetch. */
  readonly rules: PushRules | undefined;
  readonly ended: () => Promise<void>;
}

async function runBackend(
  github: GitHubContext,
  request: Request,
  { service, query, body, rules, ended }: Exchange,
): Promise<Response> {
  const gitDir = resolve(github.git.gitDir);
  const settings = ['http.receivepack=true', `receive.hideRefs=${HIDDEN}`];
  if (rules !== undefined) settings.push(`core.hooksPath=${rules.hooks}`);
  const child = spawn('git', [...settings.flatMap((setting) => ['-c', setting]), 'http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: gitEnvironment({
      ...rules?.environment,
      GIT_PROJECT_ROOT: dirname(gitDir),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${basename(gitDir)}${service}`,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers.get('content-type') ?? '',
      HTTP_CONTENT_ENCODING: request.headers.get('content-encoding') ?? '',
      GIT_PROTOCOL: request.headers.get('git-protocol') ?? '',
      REMOTE_USER: 'local',
      REMOTE_ADDR: '127.0.0.1',
    }),
  });
  child.stdin.on('error', () => {});
  if (body === undefined) child.stdin.end();
  else Readable.from(body, { objectMode: false }).pipe(child.stdin);
  return readCgiResponse(child.stdout, ended);
}

/** A CGI answer: header lines, an empty line, the body. */
async function readCgiResponse(output: Readable, ended: () => Promise<void>): Promise<Response> {
  const chunks = output[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer>;
  let start = Buffer.alloc(0);
  let end = -1;
  while (end === -1) {
    const next = await chunks.next();
    if (next.done === true) return new Response('git http-backend gave no answer', { status: 500 });
    start = Buffer.concat([start, next.value]);
    end = start.indexOf('\r\n\r\n');
  }
  const { status, headers } = readHeaders(start.subarray(0, end).toString('latin1'));
  return new Response(ReadableStream.from(bytes(start.subarray(end + 4), chunks, ended)), { status, headers });
}

function readHeaders(text: string): { status: number; headers: Headers } {
  const headers = new Headers();
  let status = 200;
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
    else headers.append(name, value);
  }
  return { status, headers };
}

/** When the client goes away, the output is closed too, and git ends instead of waiting to write. */
async function* bytes(
  first: Uint8Array,
  following: AsyncIterableIterator<Buffer>,
  ended: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    yield* following;
    await ended();
  } finally {
    await following.return?.();
  }
}
