import type { GitHubContext } from '../context.ts';
import type { PullRequestRecord } from '../state.ts';
import { notModelledHere } from './refusal.ts';

type Condition = (pull: PullRequestRecord) => boolean;

/** The pull requests that a search finds. A qualifier that is not modelled is refused: without it the answer were wrong. */
export function searchPullRequests({ state }: GitHubContext, query: string): readonly PullRequestRecord[] {
  const { owner, name } = state.repository;
  const conditions = query
    .split(/\s+/)
    .filter((term) => term !== '')
    .map((term) => conditionOf(term, `${owner}/${name}`));
  return state.pullRequests.filter((pull) => conditions.every((condition) => condition(pull)));
}

function conditionOf(term: string, repository: string): Condition {
  const [, qualifier = '', value = ''] = /^([a-z]+):(.+)$/.exec(term) ?? [];
  switch (qualifier) {
    case 'repo':
      return () => sameName(value, repository);
    case 'author':
      return ({ author }) => author !== null && sameName(value, author);
    case 'is':
      if (value === 'pr') return () => true;
      if (value === 'merged') return ({ mergedAt }) => mergedAt !== null;
      break;
    case 'merged': {
      const until = /^<=(.+)$/.exec(value)?.[1];
      if (until !== undefined && !Number.isNaN(Date.parse(until)))
        return ({ mergedAt }) => mergedAt !== null && Date.parse(mergedAt) <= Date.parse(until);
    }
  }
  throw notModelledHere(`The search term \`${term}\``);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
