import type { Comparison, RepositoryReads } from '@liftlock/core';
import type { Client } from './client.ts';
import { dependencyReview } from './dependency-review.ts';
import { call, find } from './failures.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const READ = 'contents: read';

/**
 * Reads about the repository and its git data.
 *
 * @param known The default branch, where the event has said it.
 */
export function repository(
  client: Client,
  repo: RepositoryName,
  known?: string,
): Omit<RepositoryReads, 'pullRequests'> {
  const { git, repos } = client.rest;
  let defaultBranch = known === undefined ? undefined : Promise.resolve(known);
  const comparisons = new Map<string, Promise<Comparison>>();
  return {
    defaultBranch() {
      defaultBranch ??= call('GET repository', READ, async () => (await repos.get({ ...repo })).data.default_branch);
      return defaultBranch;
    },
    branchHead: (branch) =>
      find(
        `GET git/ref/heads/${branch}`,
        READ,
        async () => (await git.getRef({ ...repo, ref: `heads/${branch}` })).data.object.sha,
      ),
    tagCommit: (tag) => find(`GET git/ref/tags/${tag}`, READ, () => peeled(client, repo, tag)),
    compare: (base, head) => {
      const range = `${base}...${head}`;
      const known = comparisons.get(range) ?? call(`GET compare/${range}`, READ, () => comparison(client, repo, range));
      // Between two commits nothing ever changes; between names it does.
      if (/^[0-9a-f]{40}\.{3}[0-9a-f]{40}$/.test(range)) comparisons.set(range, known);
      return known;
    },
    dependencyReview: (base, head) => dependencyReview(client, { ...repo, basehead: `${base}...${head}` }),
    branchesWithHead: (sha) =>
      call(`GET commits/${sha}/branches-where-head`, READ, async () =>
        (await repos.listBranchesForHeadCommit({ ...repo, commit_sha: sha })).data.map(({ name }) => name),
      ),
  };
}

/** An annotated tag points at a tag object, which may point at another; five levels are more than anybody nests. */
async function peeled(client: Client, repo: RepositoryName, tag: string): Promise<string> {
  let { object } = (await client.rest.git.getRef({ ...repo, ref: `tags/${tag}` })).data;
  for (let level = 0; object.type === 'tag' && level < 5; level += 1) {
    object = (await client.rest.git.getTag({ ...repo, tag_sha: object.sha })).data.object as typeof object;
  }
  return object.sha;
}

async function comparison(client: Client, repo: RepositoryName, basehead: string): Promise<Comparison> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repo, basehead });
  return {
    status: data.status,
    total: data.total_commits,
    commits: data.commits.map(({ sha, commit, author, parents }) => ({
      sha,
      parents: parents.map((parent) => parent.sha),
      subject: commit.message.split('\n')[0] ?? '',
      message: commit.message,
      author: commit.author?.name ?? '',
      login: author?.login,
    })),
    files: (data.files ?? []).map(({ filename }) => filename),
  };
}
