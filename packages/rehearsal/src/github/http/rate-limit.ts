import { isAnonymous, isInstallation, type Viewer } from '../access/viewer.ts';
import { type GitHubContext, now } from '../context.ts';
import { GitHubError } from './errors.ts';

const HOUR_MS = 60 * 60 * 1000;
const PERSON_LIMIT = 5000;
/** Of an address of the internet, without a token. */
const ANONYMOUS_LIMIT = 60;

/** Requests to the REST API, or points of GraphQL: each has a budget of its own. */
export type Resource = 'core' | 'graphql';

export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** Epoch seconds. */
  readonly reset: number;
}

/**
 * All installation tokens of the repository share one budget (docs, Rate limits for the REST API). People and addresses
 * have their own, which nothing here uses up.
 */
export function rateLimitOf(github: GitHubContext, viewer: Viewer, resource: Resource): RateLimit {
  const rate = github.state.rates[resource];
  const shares = isInstallation(viewer);
  const limit = shares ? github.rateLimit : isAnonymous(viewer) ? ANONYMOUS_LIMIT : PERSON_LIMIT;
  const used = shares ? rate.used : 0;
  const reset = Math.floor((Date.parse(rate.windowStart) + HOUR_MS) / 1000);
  return { limit, remaining: Math.max(0, limit - used), used, reset };
}

/** Whether anything is left, once the hour is over or not. */
export function hasBudget(github: GitHubContext, viewer: Viewer, resource: Resource): boolean {
  const rate = github.state.rates[resource];
  if (github.clock().getTime() >= Date.parse(rate.windowStart) + HOUR_MS) {
    Object.assign(rate, { used: 0, windowStart: now(github) });
  }
  return !isInstallation(viewer) || rate.used < github.rateLimit;
}

export function spend(github: GitHubContext, viewer: Viewer, resource: Resource, points = 1): void {
  if (isInstallation(viewer)) github.state.rates[resource].used += points;
}

/** Refuses a call with the text of an exhausted primary limit. */
export function limitExceeded(github: GitHubContext): GitHubError {
  return new GitHubError(403, `API rate limit exceeded for installation ID ${github.state.repository.id}.`);
}

export function rateLimitHeaders(limit: RateLimit, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit.limit),
    'x-ratelimit-remaining': String(limit.remaining),
    'x-ratelimit-used': String(limit.used),
    'x-ratelimit-reset': String(limit.reset),
    'x-ratelimit-resource': resource,
  };
}
