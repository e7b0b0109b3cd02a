import { type FileChange, readDiff } from '../git/diff.ts';
import { rangeOf } from '../records/pull-request-commits.ts';
import { isMergeable } from '../records/pull-request-merge.ts';
import type { PullRequestRecord } from '../state.ts';
import { mergeableState } from '../views/pull-requests.ts';
import { nodeId } from '../views/users.ts';
import { hasAnyLabel, inOrder, type IssuesQuestion, threadFields } from './issues.ts';
import { connection, type Page } from './pages.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';

export interface PullRequestsQuestion extends Omit<IssuesQuestion, 'filterBy'> {
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
}

export function pullRequestsOfRepository(scope: Scope, question: PullRequestsQuestion): object {
  const { states, labels, baseRefName, headRefName, orderBy, ...page } = question;
  scope.need('pull-requests');
  scope.connections += 1;
  const found = scope.github.state.pullRequests.filter(
    (pull) =>
      (states ?? [stateOf(pull)]).includes(stateOf(pull)) &&
      (baseRefName ?? pull.base) === pull.base &&
      (headRefName ?? pull.head) === pull.head &&
      hasAnyLabel(pull, labels),
  );
  return connection('pullRequests', inOrder(found, orderBy), page, (pull) => pullRequestNode(scope, pull));
}

export function pullRequestOf(scope: Scope, number: number): object {
  scope.need('pull-requests');
  const pull = scope.github.state.pullRequests.find((candidate) => candidate.number === number);
  if (pull === undefined)
    throw new Refusal(`Could not resolve to a PullRequest with the number of ${number}.`, 'NOT_FOUND');
  return pullRequestNode(scope, pull);
}

function stateOf({ state, mergedAt }: PullRequestRecord): string {
  return mergedAt === null ? state.toUpperCase() : 'MERGED';
}

export function pullRequestNode(scope: Scope, pull: PullRequestRecord): object {
  const { github } = scope;
  const range = () => rangeOf(github, pull);
  return {
    __typename: 'PullRequest',
    ...threadFields(scope, pull),
    state: stateOf(pull),
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergedBy: () => scope.actor(pull.mergedBy),
    mergeCommit: () => (pull.mergeCommit === null ? null : scope.commit(pull.mergeCommit)),
    mergeable: async () => MERGEABLE[String(await isMergeable(github, pull))],
    mergeStateStatus: async () => mergeableState(pull, await isMergeable(github, pull)).toUpperCase(),
    isDraft: pull.draft,
    isCrossRepository: false,
    baseRefName: pull.base,
    headRefName: pull.head,
    headRefOid: async () => (await range())?.head ?? '0'.repeat(40),
    additions: async () => sum(await filesOf(scope, pull), 'additions'),
    deletions: async () => sum(await filesOf(scope, pull), 'deletions'),
    changedFiles: async () => (await filesOf(scope, pull)).length,
    files: async (page: Page) =>
      connection('files', await filesOf(scope, pull), page, ({ path, additions, deletions }) => ({
        path,
        additions,
        deletions,
      })),
    commits: async (page: Page) => {
      const commits = (await range())?.commits ?? [];
      const size = page.first == null && page.last == null ? { ...page, first: 0 } : page;
      return connection('commits', commits, size, (sha) => ({
        id: nodeId('PURC', `${pull.id}/${sha}`),
        commit: scope.commit(sha),
      }));
    },
    repository: () => scope.repository(),
    baseRepository: () => scope.repository(),
    headRepository: () => scope.repository(),
    headRepositoryOwner: () => scope.actor(github.state.repository.owner),
    maintainerCanModify: false,
  };
}

const MERGEABLE: Readonly<Record<string, string>> = { true: 'MERGEABLE', false: 'CONFLICTING', null: 'UNKNOWN' };

async function filesOf({ github }: Scope, pull: PullRequestRecord): Promise<readonly FileChange[]> {
  const range = await rangeOf(github, pull);
  return range === null ? [] : readDiff(github.git, range.base, range.head);
}

function sum(files: readonly FileChange[], field: 'additions' | 'deletions'): number {
  return files.reduce((total, file) => total + file[field], 0);
}
