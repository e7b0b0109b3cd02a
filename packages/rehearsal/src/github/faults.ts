/** What a hook sees of a call to the REST API. */
export interface FaultCall {
  readonly method: string;
  readonly path: string;
  /** Counts the calls that reached the seam, from 1. */
  readonly number: number;
}

export type Fault =
  /** Answers this status; the body is GitHub's error shape. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  /** The connection ends without an answer. */
  | { readonly kind: 'connection-lost' }
  /** 403 with GitHub's text; without `retryAfter` the header is left out, as GitHub sometimes does. */
  | { readonly kind: 'secondary-rate-limit'; readonly retryAfter?: number }
  /** Only for an asset upload, and only before: 502, and an empty asset in state `starter` is left behind. */
  | { readonly kind: 'broken-upload' };

/**
 * The one seam for faults. `before` keeps a call from having any effect; `after` lets it have its effect and spoils the
 * answer. Both return undefined to leave the call alone.
 */
export interface FaultHook {
  /**
   * How many of the latest calls the lists of deployments, statuses and releases do not show yet. What is asked for by
   * its id, and the answer of a write, are never behind.
   */
  readonly lag?: number;
  before?(call: FaultCall): Fault | undefined;
  after?(call: FaultCall, status: number): Fault | undefined;
}

/** What `fetch` throws for `connection-lost`: a TypeError with the cause that Node's own fetch gives. */
export function connectionLost(): TypeError {
  const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  return new TypeError('fetch failed', { cause });
}

export function isConnectionLost(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}
