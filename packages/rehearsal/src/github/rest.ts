import { authorize, permissionFor } from './access/permissions.ts';
import { authenticate, type Viewer } from './access/viewer.ts';
import type { GitHubContext } from './context.ts';
import { connectionLost, type Fault, type FaultHook } from './faults.ts';
import { GRAPHQL } from './graphql/endpoint.ts';
import { Call, type Reply } from './http/call.ts';
import { conditional } from './http/conditional.ts';
import { faultReply } from './http/fault-reply.ts';
import { checkVersion, withoutUserAgent } from './http/front-door.ts';
import { GitHubError, notModelled, otherRepository } from './http/errors.ts';
import { Fields } from './http/fields.ts';
import { hasBudget, limitExceeded, rateLimitHeaders, rateLimitOf, type Resource, spend } from './http/rate-limit.ts';
import { type Match, Router } from './http/router.ts';
import { TurnTaking } from './http/turn-taking.ts';
import { Lag, type Listed } from './lag.ts';
import { routes } from './routes/index.ts';

const UPLOADS = '/_uploads/';
/** How the suite's own client names itself; only its calls are counted. */
const SUITE_USER_AGENT = 'liftlock/';

interface Asked {
  readonly url: URL;
  readonly match: Match;
  readonly listed: Listed;
  readonly viewer: Viewer;
}

/** The API, REST and GraphQL: authentication, rate limit, permission, endpoint, and the seam for faults around it. */
export class RestApi {
  readonly #github: GitHubContext;
  readonly #router = new Router(routes);
  readonly #writes = new TurnTaking();
  readonly #lag = new Lag();
  faults: FaultHook | undefined;
  #calls = 0;

  constructor(github: GitHubContext, faults: FaultHook | undefined) {
    this.#github = github;
    this.faults = faults;
  }

  async answer(request: Request): Promise<Response> {
    if (request.headers.get('user-agent') === null) return withoutUserAgent();
    const url = new URL(request.url);
    const match = this.#router.find(request.method, url.pathname);
    this.#calls += 1;
    const faultCall = { method: request.method, path: url.pathname, number: this.#calls };
    const listed = this.#lag.before(this.#github.state, this.faults?.lag ?? 0);
    const before = this.faults?.before?.(faultCall);
    const { reply, viewer } = await this.#reply(request, { url, match, listed }, before);
    this.#record(request, url, match, viewer, reply.status);
    const after = before === undefined ? this.faults?.after?.(faultCall, reply.status) : undefined;
    if (before?.kind === 'connection-lost' || after?.kind === 'connection-lost') throw connectionLost();
    const resource = match !== undefined && isGraphql(match) ? 'graphql' : 'core';
    const answer = this.#response(after === undefined ? reply : faultReply(after), viewer, resource);
    return request.method === 'HEAD' ? new Response(null, answer) : answer;
  }

  async #reply(
    request: Request,
    { url, match, listed }: Pick<Asked, 'url' | 'listed'> & { readonly match: Match | undefined },
    fault: Fault | undefined,
  ): Promise<{ reply: Reply; viewer: Viewer | undefined }> {
    let viewer: Viewer | undefined;
    try {
      if (match === undefined) throw notModelled(request.method, url.pathname);
      if (fault !== undefined && fault.kind !== 'broken-upload') return { reply: faultReply(fault), viewer };
      checkVersion(request.headers);
      viewer = authenticate(this.#github, request.headers);
      this.#pay(match, viewer);
      this.#checkRepository(match);
      authorize(viewer, match.route.method, match.route.template, this.#github.state.repository);
      const call = await this.#read(request, { url, match, listed, viewer }, fault?.kind === 'broken-upload');
      const run = async (): Promise<Reply> => match.route.endpoint(call);
      const reply = conditional(request, await (isRead(match) ? run() : this.#writes.take(run)));
      // "Making a conditional request does not count against your primary rate limit if a 304 response is returned."
      if (reply.status === 304) spend(this.#github, viewer, 'core', -1);
      return { reply, viewer };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return { reply: { status: error.status, body: error.body(), headers: error.headers }, viewer };
    }
  }

  /** A question in GraphQL pays for itself: its price is known when it was answered. */
  #pay(match: Match, viewer: Viewer): void {
    if (match.route.template === '/rate_limit' || isGraphql(match)) return;
    if (!hasBudget(this.#github, viewer, 'core')) throw limitExceeded(this.#github);
    spend(this.#github, viewer, 'core');
  }

  #checkRepository({ params }: Match): void {
    const { owner, name } = this.#github.state.repository;
    const asked = `${params['owner'] ?? owner}/${params['repo'] ?? name}`;
    const here = `${owner}/${name}`;
    if (asked.toLowerCase() !== here.toLowerCase()) throw otherRepository(asked, here);
  }

  /** Takes in the body before a write gets its turn, so that a slow upload holds nobody up. */
  async #read(request: Request, { match, ...asked }: Asked, broken: boolean): Promise<Call> {
    const common = { github: this.#github, ...asked, headers: request.headers, params: match.params };
    if (match.route.method === 'GET') return new Call(common);
    if (!match.route.template.startsWith(UPLOADS))
      return new Call({ ...common, body: Fields.parse(await request.text(), match.route.takesList) });
    const upload = await this.#github.blobs.put(request.body ?? []);
    return new Call(broken ? common : { ...common, upload });
  }

  #record(request: Request, url: URL, match: Match | undefined, viewer: Viewer | undefined, status: number): void {
    const { state } = this.#github;
    const userAgent = request.headers.get('user-agent') ?? '';
    state.requests.push({
      method: request.method,
      path: url.pathname,
      status,
      userAgent,
      jobId: viewer?.token.jobId ?? null,
      permission: match === undefined ? null : permissionFor(viewer, match.route.method, match.route.template),
    });
    if (!userAgent.startsWith(SUITE_USER_AGENT)) return;
    state.api.calls += 1;
    if (match === undefined ? !/^(GET|HEAD)$/.test(request.method) : !isRead(match)) state.api.writes += 1;
  }

  #response(reply: Reply, viewer: Viewer | undefined, resource: Resource): Response {
    const headers = new Headers({
      'content-type': 'application/json; charset=utf-8',
      date: this.#github.clock().toUTCString(),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `LOCAL:${this.#github.state.requests.length}`,
      ...(viewer === undefined ? {} : rateLimitHeaders(rateLimitOf(this.#github, viewer, resource), resource)),
      ...reply.headers,
    });
    if (reply.bytes !== undefined) return new Response(reply.bytes, { status: reply.status, headers });
    if (reply.body === undefined) headers.delete('content-type');
    return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), {
      status: reply.status,
      headers,
    });
  }
}

function isGraphql({ route }: Match): boolean {
  return route.template === GRAPHQL;
}

/** A question in GraphQL is sent by POST, and changes nothing. */
function isRead(match: Match): boolean {
  return match.route.method === 'GET' || isGraphql(match);
}
