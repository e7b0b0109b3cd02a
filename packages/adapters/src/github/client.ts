import { Octokit } from '@octokit/rest';
import type { ClockPort } from '@liftlock/core';
import { type Limits, LIMITS, limited } from './exchange.ts';
import { patient } from './patience.ts';

export interface ClientOptions {
  /** The default branch of the repository, where it is known already. */
  readonly defaultBranch?: string | undefined;
  readonly token: string;
  /** `GITHUB_API_URL`, without a slash at the end. */
  readonly apiUrl: string;
  /** Version of the suite, for the user agent. */
  readonly version: string;
  /**
   * Whether writes are spaced by a second, as GitHub asks for (Best practices for using the REST API). Off only against
   * a local GitHub, which has no other users.
   */
  readonly spaceWrites: boolean;
  readonly warn: (message: string) => void;
  /** The machine's if left out. */
  readonly clock?: ClockPort;
  /** Replaces the global `fetch`; tests hand in a server without sockets. */
  readonly fetch?: typeof globalThis.fetch;
  readonly limits?: Limits;
}

export type Client = Octokit;

/** The client: every call has a time limit, and is repeated where that can help and cannot hurt. */
export function createClient(options: ClientOptions, clock: ClockPort): Client {
  const client = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: `liftlock/${options.version}`,
    log: { debug: () => {}, info: () => {}, warn: options.warn, error: () => {} },
    request: { fetch: limited(options.fetch ?? globalThis.fetch, options.limits ?? LIMITS) },
  });
  client.hook.wrap('request', patient({ ...options, clock }));
  return client;
}
