import { isAnonymous, may } from '../access/viewer.ts';
import { findEnvironment } from '../records/environments.ts';
import { findLabel } from '../records/labels.ts';
import { nodeId } from '../views/users.ts';
import { objectOf } from './commits.ts';
import { deploymentsOf, type DeploymentsQuestion } from './deployments.ts';
import { issueOf, issuesOf, type IssuesQuestion, labelConnection, labelNode, type LabelsOrder } from './issues.ts';
import type { Page } from './pages.ts';
import { pullRequestOf, type PullRequestsQuestion, pullRequestsOfRepository } from './pull-requests.ts';
import { refOf, type RefsQuestion, refsOf } from './refs.ts';
import { latestReleaseOf, releaseOf, type ReleasesQuestion, releasesOf } from './releases.ts';
import type { Scope } from './scope.ts';

interface Numbered {
  readonly number: number;
}

export function repositoryNode(scope: Scope): object {
  const { state, urls } = scope.github;
  const { id, owner, name, defaultBranch } = state.repository;
  return {
    id: nodeId('R', id),
    databaseId: id,
    name,
    nameWithOwner: `${owner}/${name}`,
    owner: () => scope.actor(owner),
    url: urls.html(),
    isPrivate: state.repository.private,
    isFork: false,
    parent: null,
    viewerPermission: () => permissionOf(scope),
    description: null,
    isArchived: false,
    hasIssuesEnabled: true,
    hasWikiEnabled: true,
    hasProjectsEnabled: true,
    autoMergeAllowed: false,
    deleteBranchOnMerge: false,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    defaultBranchRef: () => refOf(scope, `refs/heads/${defaultBranch}`),
    ...gitFields(scope),
    ...collaborationFields(scope),
    environment: (args: { name: string }) => environmentOf(scope, args.name),
    deployments: (question: DeploymentsQuestion) => {
      scope.need('deployments');
      scope.connections += 1 + (question.first ?? 0);
      return deploymentsOf(state, question, (login) => scope.actor(login));
    },
  };
}

function gitFields(scope: Scope): object {
  return {
    object: (args: { oid?: string | null; expression?: string | null }) => objectOf(scope, args),
    ref: (args: { qualifiedName: string }) => refOf(scope, args.qualifiedName),
    refs: (question: RefsQuestion) => refsOf(scope, question),
    release: (args: { tagName: string }) => releaseOf(scope, args.tagName),
    latestRelease: () => latestReleaseOf(scope),
    releases: (question: ReleasesQuestion) => releasesOf(scope, question),
  };
}

function collaborationFields(scope: Scope): object {
  const { state } = scope.github;
  return {
    issue: ({ number }: Numbered) => issueOf(scope, number, 'issues'),
    issueOrPullRequest: ({ number }: Numbered) => issueOf(scope, number, 'both'),
    issues: (question: IssuesQuestion) => issuesOf(scope, question),
    label: (args: { name: string }) => {
      const label = findLabel(state, args.name);
      return label === undefined ? null : labelNode(scope, label);
    },
    labels: ({ query, ...page }: Page & LabelsOrder & { query?: string | null }) =>
      labelConnection(
        scope,
        state.labels.filter(({ name }) => name.includes(query ?? '')),
        page,
      ),
    pullRequest: ({ number }: Numbered) => pullRequestOf(scope, number),
    pullRequests: (question: PullRequestsQuestion) => pullRequestsOfRepository(scope, question),
  };
}

function environmentOf(scope: Scope, name: string): object | null {
  scope.need('actions');
  const environment = findEnvironment(scope.github.state, name);
  return environment === undefined ? null : { databaseId: environment.id, name: environment.name };
}

function permissionOf({ viewer }: Scope): string | null {
  if (isAnonymous(viewer)) return null;
  if (viewer.token.kind === 'user' && viewer.user.role === 'admin') return 'ADMIN';
  return may(viewer, 'contents', 'write') ? 'WRITE' : 'READ';
}
