import type { GitHubPort } from '@liftlock/core';
import { Cancellation } from '../runtime/cancellation.ts';
import { systemClock } from '../runtime/clock.ts';
import { actions } from './actions.ts';
import { type ClientOptions, createClient } from './client.ts';
import { deployments } from './deployments.ts';
import { pullRequests } from './pull-requests.ts';
import { releases } from './releases.ts';
import { type RepositoryName, repository } from './repository.ts';

export type { ClientOptions } from './client.ts';

/** GitHub through its REST API (version 2022-11-28), with `@octokit/rest`. */
export function restGitHub(repo: RepositoryName, options: ClientOptions): GitHubPort {
  const clock = options.clock ?? systemClock(new Cancellation(), {});
  const client = createClient(options, clock);
  return {
    ...repository(client, repo),
    ...pullRequests(client, repo),
    ...releases(client, repo, clock),
    ...deployments(client, repo, clock),
    ...actions(client, repo),
  };
}
