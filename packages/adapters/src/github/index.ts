import type { GitHubPort } from '@liftlock/core';
import { actions } from './actions.ts';
import { type ClientOptions, createClient } from './client.ts';
import { deployments } from './deployments.ts';
import { pullRequests } from './pull-requests.ts';
import { releases } from './releases.ts';
import { type RepositoryName, repository } from './repository.ts';

export type { ClientOptions } from './client.ts';

/** GitHub through its REST API (version 2022-11-28), with `@octokit/rest`. */
export function restGitHub(repo: RepositoryName, options: ClientOptions): GitHubPort {
  const client = createClient(options);
  return {
    ...repository(client, repo),
    ...pullRequests(client, repo),
    ...releases(client, repo),
    ...deployments(client, repo),
    ...actions(client, repo),
  };
}
