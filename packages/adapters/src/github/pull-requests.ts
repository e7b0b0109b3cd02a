import type { PullRequestFacts, RepositoryReads } from '@liftlock/core';
import type { Client } from './client.ts';
import { firstContributions, type MergedPull } from './first-contributions.ts';
import { type Answered, ask } from './graphql.ts';
import type { RepositoryName } from './repository.ts';

/** Commits of one question. Each is an object to look up; GitHub allows far more nodes (Rate limits for the GraphQL API). */
const BATCH = 100;

interface PullNode extends Omit<MergedPull, 'mergedAt'> {
  readonly mergedAt: string | null;
  readonly repository: { readonly nameWithOwner: string };
}

interface CommitAnswer {
  readonly associatedPullRequests?: { readonly nodes: readonly (PullNode | null)[] | null } | null;
}

interface Answer {
  readonly repository: Readonly<Record<string, CommitAnswer | null>> | null;
}

/** Which pull requests brought the commits; the one thing that only GraphQL tells in one call for many. */
export function pullRequests(client: Client, repo: RepositoryName): Pick<RepositoryReads, 'pullRequests'> {
  return {
    async pullRequests(shas) {
      const found = await mergedPulls(client, repo, shas);
      if ('why' in found)
        return { byCommit: new Map(), unavailable: [`which pull requests brought the commits: ${found.why}`] };
      const first = await firstContributions(client, repo, [...found.data.values()]);
      const numbers = 'why' in first ? new Set<number>() : first.data;
      return {
        byCommit: new Map([...found.data].map(([sha, pull]) => [sha, factsOf(pull, numbers)])),
        unavailable: 'why' in first ? [`who contributed for the first time: ${first.why}`] : [],
      };
    },
  };
}

async function mergedPulls(
  client: Client,
  repo: RepositoryName,
  shas: readonly string[],
): Promise<Answered<ReadonlyMap<string, MergedPull>>> {
  const found = new Map<string, MergedPull>();
  for (let start = 0; start < shas.length; start += BATCH) {
    const batch = shas.slice(start, start + BATCH);
    const variables = { owner: repo.owner, name: repo.repo };
    const answer = await ask<Answer>(client, { query: question(batch), variables });
    if ('why' in answer) return answer;
    for (const [index, sha] of batch.entries()) {
      const pull = mergedPullOf(answer.data.repository?.[`c${index}`], repo);
      if (pull !== undefined) found.set(sha, pull);
    }
  }
  return { data: found };
}

/** One aliased lookup for each commit. Ids are hex digits from git, never text of a commit. */
function question(shas: readonly string[]): string {
  const lookups = shas.map(
    (sha, index) => `c${index}: object(oid: "${sha.replaceAll(/[^0-9a-f]/g, '')}") { ...pulls }`,
  );
  return `query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${lookups.join('\n')} }
  }
  fragment pulls on Commit {
    associatedPullRequests(first: 5) {
      nodes { number title mergedAt author { __typename login } repository { nameWithOwner } }
    }
  }`;
}

/** Commits are shared with forks, so a pull request may be one of another repository. */
function mergedPullOf(
  commit: CommitAnswer | null | undefined,
  { owner, repo }: RepositoryName,
): MergedPull | undefined {
  for (const node of commit?.associatedPullRequests?.nodes ?? []) {
    if (node === null || node.mergedAt === null) continue;
    const isOurs = node.repository.nameWithOwner.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    if (isOurs) return { ...node, mergedAt: node.mergedAt };
  }
  return undefined;
}

/** GraphQL leaves out the `[bot]` that git and REST put behind the login of a bot. */
function factsOf({ number, title, author }: MergedPull, first: ReadonlySet<number>): PullRequestFacts {
  const login = author === null ? null : author.login + (author.__typename === 'Bot' ? '[bot]' : '');
  return { number, title, author: login, firstContribution: first.has(number) };
}
