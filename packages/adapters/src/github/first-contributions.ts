import type { Client } from './client.ts';
import { type Answered, ask } from './graphql.ts';
import type { RepositoryName } from './repository.ts';

/** A merged pull request as GitHub tells of it. */
export interface MergedPull {
  readonly number: number;
  readonly title: string;
  readonly mergedAt: string;
  readonly author: { readonly __typename: string; readonly login: string } | null;
}

/** People of one question. Searches cost GitHub more than lookups. */
const BATCH = 20;

/**
 * Numbers of the pull requests that were the first of their authors here. `authorAssociation` cannot tell: it says
 * what somebody is now, and who has something merged is a contributor. So we count what somebody had merged when the
 * oldest one of these was. GitHub must find that one: a search that finds nothing is no proof of anything.
 */
export async function firstContributions(
  client: Client,
  { owner, repo }: RepositoryName,
  pulls: readonly MergedPull[],
): Promise<Answered<ReadonlySet<number>>> {
  const oldest = [...oldestByPerson(pulls)];
  const first = new Set<number>();
  for (let start = 0; start < oldest.length; start += BATCH) {
    const batch = oldest.slice(start, start + BATCH);
    const variables = Object.fromEntries(
      batch.map(([login, { mergedAt }], index) => [
        `q${index}`,
        `repo:${owner}/${repo} is:pr is:merged author:${login} merged:<=${mergedAt}`,
      ]),
    );
    const answer = await ask<Answer>(client, { query: question(batch.length), variables });
    if ('why' in answer) return answer;
    for (const [index, [, { number }]] of batch.entries()) {
      if (answer.data[`p${index}`]?.issueCount === 1) first.add(number);
    }
  }
  return { data: first };
}

type Answer = Readonly<Record<string, { readonly issueCount: number } | undefined>>;

/** Bots are no people; neither are accounts that are gone. A login has no blank, so it stays one term of the search. */
function oldestByPerson(pulls: readonly MergedPull[]): ReadonlyMap<string, MergedPull> {
  const oldest = new Map<string, MergedPull>();
  for (const pull of pulls) {
    const { author } = pull;
    if (author?.__typename !== 'User' || !/^[\w-]{1,100}$/.test(author.login)) continue;
    const known = oldest.get(author.login);
    if (known === undefined || isOlder(pull, known)) oldest.set(author.login, pull);
  }
  return oldest;
}

function isOlder(one: MergedPull, other: MergedPull): boolean {
  return one.mergedAt === other.mergedAt ? one.number < other.number : one.mergedAt < other.mergedAt;
}

function question(people: number): string {
  const indexes = Array.from({ length: people }, (_, index) => index);
  const parameters = indexes.map((index) => `$q${index}: String!`).join(', ');
  const searches = indexes.map((index) => `p${index}: search(query: $q${index}, type: ISSUE, first: 1) { issueCount }`);
  return `query (${parameters}) {\n${searches.join('\n')}\n}`;
}
