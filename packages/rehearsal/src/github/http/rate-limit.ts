import type { Viewer } from '../access/viewer.ts';
import { type GitHubContext, now } from '../context.ts';
import { GitHubError } from './errors.ts';

const HOUR_MS = 60 * 60 * 1000;
const PERSON_LIMIT = 5000;

export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** Epoch seconds. */
  readonly reset: number;
}

/** All installation tokens of the repository share one budget (docs, Rate limits for the REST API); people have their own. */
export function rateLimitOf(github: GitHubContext, viewer: Viewer): RateLimit {
  const { rate } = github.state;
  const limit = viewer.token.kind === 'user' ? PERSON_LIMIT : github.rateLimit;
  const used = viewer.token.kind === 'user' ? 0 : rate.used;
  const reset = Math.floor((Date.parse(rate.windowStart) + HOUR_MS) / 1000);
  return { limit, remaining: Math.max(0, limit - used), used, reset };
}

/** Counts a call, or refuses it with the headers and text of an exhausted primary limit. */
export function spend(github: GitHubContext, viewer: Viewer): void {
  if (viewer.token.kind === 'user') return;
  const { rate } = github.state;
  if (github.clock().getTime() >= Date.parse(rate.windowStart) + HOUR_MS) {
    Object.assign(rate, { used: 0, windowStart: now(github) });
  }
  if (rate.used >= github.rateLimit) {
    throw new GitHubError(403, `API rate limit exceeded for installation ID ${github.state.repository.id}.`);
  }
  rate.used += 1;
}

export function rateLimitHeaders(limit: RateLimit): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit.limit),
    'x-ratelimit-remaining': String(limit.remaining),
    'x-ratelimit-used': String(limit.used),
    'x-ratelimit-reset': String(limit.reset),
    'x-ratelimit-resource': 'core',
  };
}
