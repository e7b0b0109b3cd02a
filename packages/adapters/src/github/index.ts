import type { GitHubPorts } from '@liftlock/core';
import { Cancellation } from '../runtime/cancellation.ts';
import { systemClock } from '../runtime/clock.ts';
import { administration } from './administration.ts';
import { type ClientOptions, createClient } from './client.ts';
import { issues } from './issues.ts';
import { ledger } from './ledger.ts';
import { pullRequests } from './pull-requests.ts';
import { releases } from './releases.ts';
import { type RepositoryName, repository } from './repository.ts';
import { runs } from './runs.ts';

export type { ClientOptions } from './client.ts';

/** GitHub through its REST API (version 2022-11-28), with `@octokit/rest`. */
export function restGitHub(repo: RepositoryName, options: ClientOptions): GitHubPorts {
  const clock = options.clock ?? systemClock(new Cancellation(), {});
  const client = createClient(options, clock);
  return {
    repository: { ...repository(client, repo, options.defaultBranch), ...pullRequests(client, repo) },
    releases: releases(client, repo, clock),
    ledger: ledger(client, repo, clock),
    runs: runs(client, repo),
    issues: issues(client, repo),
    administration: administration(client, repo),
  };
}
