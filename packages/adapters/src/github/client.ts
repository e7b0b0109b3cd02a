import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`, without a slash at the end. */
  readonly apiUrl: string;
  /** Version of the suite, for the user agent. */
  readonly version: string;
  /**
   * Whether writes are spaced by a second or more, as GitHub asks for (Best practices for using the REST API). Off only
   * against a local GitHub, which has no other users.
   */
  readonly spaceWrites: boolean;
  readonly warn: (message: string) => void;
  /** Replaces the global `fetch`; tests hand in a server without sockets. */
  readonly fetch?: typeof globalThis.fetch;
}

const PatientOctokit = Octokit.plugin(retry, throttling);
export type Client = Octokit;

/** How often a call that a rate limit refused is tried again, and how long one wait may be, in seconds. */
const RATE_LIMIT_RETRIES = 2;
const LONGEST_WAIT = 600;

/** Questions in GraphQL are reads. What they tell can be done without, so a release does not wait long for it. */
const GRAPHQL_RETRIES = 1;

/**
 * The client. Only reads are repeated after a failure: GitHub has no idempotency keys, so a write whose answer was
 * lost may have happened, and whoever wrote looks first. What a rate limit refused did not happen and may be repeated.
 */
export function createClient(options: ClientOptions): Client {
  const patience = (kind: string) => (retryAfter: number, _request: unknown, _octokit: unknown, retryCount: number) => {
    options.warn(`GitHub's ${kind} is used up; it asks to wait ${retryAfter} s.`);
    return retryCount < RATE_LIMIT_RETRIES && retryAfter <= LONGEST_WAIT;
  };
  const client = new PatientOctokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: `liftlock/${options.version}`,
    log: { debug: () => {}, info: () => {}, warn: options.warn, error: () => {} },
    ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } }),
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: {
      enabled: options.spaceWrites,
      onRateLimit: patience('rate limit'),
      onSecondaryRateLimit: patience('secondary rate limit'),
    },
  });
  client.hook.before('request', (request) => {
    if (request.method === 'GET') return;
    const retries = request.url.endsWith('/graphql') ? GRAPHQL_RETRIES : 0;
    request.request = { ...request.request, retries };
  });
  return client;
}
