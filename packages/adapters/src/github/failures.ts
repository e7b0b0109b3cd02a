import {
  githubRefused,
  githubUnreachable,
  githubUnreadable,
  LiftlockError,
  missingPermission,
  notFoundOrNoPermission,
  outcomeUnknown,
  rateLimited,
} from '@liftlock/core';
import { UnreadableAnswer } from './exchange.ts';

/** The part of octokit's error that may be shown: it also carries the request with its token. */
export interface Failure {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** GitHub answered, but not what it promises. */
  readonly unreadable: boolean;
}

export function failureOf(error: unknown): Failure {
  const { status, message, response, name, cause } = (error ?? {}) as {
    status?: unknown;
    message?: unknown;
    name?: unknown;
    cause?: unknown;
    response?: { headers?: Failure['headers'] };
  };
  // What breaks while an answer is read has no status; an error of the connection names its cause.
  const misshapen = status === undefined && cause === undefined && (name === 'TypeError' || name === 'ZodError');
  return {
    // Octokit writes 500 where there was no answer at all.
    status: typeof status === 'number' && (response !== undefined || status < 500) ? status : 0,
    message: (typeof message === 'string' ? message : 'no message').split('\n', 1).join('').slice(0, 300),
    headers: response?.headers ?? {},
    unreadable: misshapen || cause instanceof UnreadableAnswer,
  };
}

/** Makes one call. What goes wrong becomes a problem that names the call and the `permissions:` line that it needs. */
export async function call<T>(name: string, permission: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw problemFor(name, permission, failureOf(error));
  }
}

/** Like `call`, and `undefined` for 404. */
export async function find<T>(name: string, permission: string, send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.status === 404) return undefined;
    throw problemFor(name, permission, failure);
  }
}

/** The problem that a failed call becomes. */
export function problemFor(name: string, permission: string, failure: Failure): LiftlockError {
  const { status, message, headers } = failure;
  if (refusedByLimit(failure)) {
    return new LiftlockError(rateLimited(name, resetTime(headers['x-ratelimit-reset'])));
  }
  if (status === 403) {
    const needed = acceptedPermission(headers) ?? permission;
    return new LiftlockError(missingPermission(name, needed, mentionsWorkflows(headers)));
  }
  if (status === 404) return new LiftlockError(notFoundOrNoPermission(name, permission));
  if (status >= 400 && status < 500) return new LiftlockError(githubRefused(name, status, message));
  const reason = status === 0 ? message : `status ${status}`;
  if (name.startsWith('POST ')) return new LiftlockError(outcomeUnknown(name, reason));
  return new LiftlockError((failure.unreadable ? githubUnreadable : githubUnreachable)(name, reason));
}

/** Whether a rate limit refused the call, which therefore had no effect. */
export function refusedByLimit(failure: Failure): boolean {
  return failure.status === 429 || (failure.status === 403 && isRateLimit(failure));
}

export function isRateLimit({ headers, message }: Failure): boolean {
  return (
    headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message)
  );
}

/** GitHub names what it would have accepted: `deployments=write` (header X-Accepted-GitHub-Permissions). */
export function acceptedPermission(headers: Failure['headers']): string | undefined {
  const [first] = String(headers['x-accepted-github-permissions'] ?? '').split(';');
  return first === undefined || first.trim() === ''
    ? undefined
    : first.trim().replaceAll('=', ': ').replaceAll('_', '-');
}

/** So GitHub answers where a commit with other workflow files may be the reason: releases and refs. */
function mentionsWorkflows(headers: Failure['headers']): boolean {
  return String(headers['x-accepted-github-permissions'] ?? '').includes('workflows=write');
}

function resetTime(reset: string | number | undefined): string {
  const seconds = Number(reset);
  return Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1_000).toISOString() : '';
}
