import type { BlobStore } from './blobs.ts';
import type { GitRepository } from './git/repository.ts';
import type { Urls } from './http/urls.ts';
import type { GitHubState } from './state.ts';

/** What changed, so that a page knows what to draw again. `id` is the run, job, deployment or release. */
export interface Change {
  readonly what:
    | 'run'
    | 'run-requested'
    | 'cancel-requested'
    | 'cancel-forced'
    | 'job'
    | 'review'
    | 'deployment'
    | 'release'
    | 'artifact'
    | 'git';
  readonly id: number;
}

/** What every part of the local GitHub works on. */
export interface GitHubContext {
  readonly state: GitHubState;
  readonly git: GitRepository;
  readonly blobs: BlobStore;
  readonly urls: Urls;
  readonly clock: () => Date;
  readonly rateLimit: number;
  readonly changed: (change: Change) => void;
}

export function nextId(state: GitHubState): number {
  state.lastId += 1;
  return state.lastId;
}

/** A time as the API writes it: UTC, whole seconds. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export function now(github: GitHubContext): string {
  return timestamp(github.clock());
}
