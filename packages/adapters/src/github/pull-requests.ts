import type { GitHubPort, PullRequestFacts } from '@liftlock/core';
import type { Client } from './client.ts';
import type { RepositoryName } from './repository.ts';

/** Commits of one question. Each is an object to look up; GitHub allows far more nodes (Rate limits for the GraphQL API). */
const BATCH = 100;

interface PullRequestNode {
  readonly number: number;
  readonly merged: boolean;
  readonly authorAssociation: string;
  readonly author: { readonly login: string } | null;
}

interface CommitAnswer {
  readonly associatedPullRequests?: { readonly nodes: readonly (PullRequestNode | null)[] | null } | null;
}

interface Answer {
  readonly repository: Readonly<Record<string, CommitAnswer | null>> | null;
}

/** Which pull request brought a commit; the one question that GitHub answers in GraphQL only as one call for many. */
export function pullRequests(client: Client, repo: RepositoryName): Pick<GitHubPort, 'pullRequests'> {
  return {
    async pullRequests(shas) {
      const found = new Map<string, PullRequestFacts>();
      for (let start = 0; start < shas.length; start += BATCH) {
        const batch = shas.slice(start, start + BATCH);
        const answer = await client
          .graphql<Answer>(question(batch), { owner: repo.owner, name: repo.repo })
          .catch(() => undefined);
        // Without the right to read pull requests, or without GraphQL, the notes are written from the commits.
        if (answer?.repository == null) return undefined;
        for (const [index, sha] of batch.entries()) {
          const facts = factsOf(answer.repository[`c${index}`]);
          if (facts !== undefined) found.set(sha, facts);
        }
      }
      return found;
    },
  };
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
    associatedPullRequests(first: 5) { nodes { number merged authorAssociation author { login } } }
  }`;
}

/** `FIRST_TIMER` and `FIRST_TIME_CONTRIBUTOR` are GitHub's words for a first contribution (CommentAuthorAssociation). */
function factsOf(commit: CommitAnswer | null | undefined): PullRequestFacts | undefined {
  const nodes = commit?.associatedPullRequests?.nodes ?? [];
  const pull = nodes.find((node) => node?.merged === true);
  if (pull == null) return undefined;
  return {
    number: pull.number,
    author: pull.author?.login ?? null,
    firstContribution: pull.authorAssociation.startsWith('FIRST_TIME'),
  };
}
