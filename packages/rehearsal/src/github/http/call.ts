import type { Viewer } from '../access/viewer.ts';
import type { StoredBlob } from '../blobs.ts';
import type { GitHubContext } from '../context.ts';
import type { Listed } from '../lag.ts';
import { notFound } from './errors.ts';
import { Fields } from './fields.ts';

/** One call of an endpoint: who asks, and what for. */
export class Call {
  readonly github: GitHubContext;
  readonly viewer: Viewer;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Fields;
  /** What lists show: the state, or how it was a few calls ago. */
  readonly listed: Listed;
  /** The bytes of an upload, which are in the blob store already. */
  readonly upload: StoredBlob | null;
  readonly #params: Readonly<Record<string, string>>;

  constructor(values: {
    readonly github: GitHubContext;
    readonly listed: Listed;
    readonly viewer: Viewer;
    readonly url: URL;
    readonly headers: Headers;
    readonly params: Readonly<Record<string, string>>;
    readonly body?: Fields;
    readonly upload?: StoredBlob;
  }) {
    this.github = values.github;
    this.listed = values.listed;
    this.viewer = values.viewer;
    this.url = values.url;
    this.headers = values.headers;
    this.#params = values.params;
    this.body = values.body ?? new Fields({});
    this.upload = values.upload ?? null;
  }

  param(name: string): string {
    const value = this.#params[name];
    if (value === undefined) throw new Error(`the route has no parameter ${name}`);
    return value;
  }

  /** For an endpoint of two routes, of which one has it. */
  optional(name: string): string | undefined {
    return this.#params[name];
  }

  /** A numeric id; anything else names nothing. */
  id(name: string): number {
    const value = this.param(name);
    if (!/^\d{1,15}$/.test(value)) throw notFound();
    return Number(value);
  }

  query(name: string): string | undefined {
    return this.url.searchParams.get(name) ?? undefined;
  }
}

/** What an endpoint answers; `body` becomes JSON. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** In place of JSON, for a file as it is. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Endpoint = (call: Call) => Reply | Promise<Reply>;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** The path as GitHub's OpenAPI description writes it. */
  readonly template: string;
  readonly endpoint: Endpoint;
  /** Whether the body may be a list in place of an object. */
  readonly takesList?: boolean;
}

/** Writes a route the way GitHub's reference does: `GET /repos/{owner}/{repo}/releases`. */
export function route(operation: string, endpoint: Endpoint, options: Pick<Route, 'takesList'> = {}): Route {
  const [method, template] = operation.split(' ');
  return { method: method as Route['method'], template: template ?? '', endpoint, ...options };
}

/** The same for a path below `/repos/{owner}/{repo}`. */
export function repoRoute(operation: string, endpoint: Endpoint, options: Pick<Route, 'takesList'> = {}): Route {
  const [method, path] = operation.split(' ');
  return route(`${method} /repos/{owner}/{repo}${path ?? ''}`, endpoint, options);
}
