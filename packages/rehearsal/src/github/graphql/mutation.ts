import { may } from '../access/viewer.ts';
import { GitHubError } from '../http/errors.ts';
import { addComment, addIssue, isPullRequest, updateIssue } from '../records/issues.ts';
import { mergePullRequest } from '../records/pull-request-merge.ts';
import { openPullRequest } from '../records/pull-requests.ts';
import type { IssueRecord, PullRequestRecord, StateReason } from '../state.ts';
import { nodeId } from '../views/users.ts';
import { commentNode, issueNode } from './issues.ts';
import { notModelledHere, Refusal } from './refusal.ts';
import { forbidden, type Scope } from './scope.ts';

type Input = Readonly<Record<string, any>>;
type Change = (scope: Scope, input: Input) => object | Promise<object>;

/** What clients change through GraphQL, as gh does; the same records as those behind the REST API. */
const CHANGES: Readonly<Record<string, Change>> = {
  createIssue: (scope, input) => {
    need(scope, 'issues');
    const { title, body, labelIds, assigneeIds } = input;
    const [labels, assignees] = [labelsWith(scope, labelIds), loginsWith(scope, assigneeIds)];
    const issue = addIssue(scope.github, scope.viewer, { title, body: body ?? undefined, labels, assignees });
    return { issue: issueNode(scope, issue) };
  },
  closeIssue: (scope, { issueId, stateReason }) => {
    const reason = (stateReason ?? 'COMPLETED').toLowerCase() as StateReason;
    return { issue: changed(scope, issueId, { state: 'closed', stateReason: reason }) };
  },
  reopenIssue: (scope, { issueId }) => ({ issue: changed(scope, issueId, { state: 'open' }) }),
  addComment: (scope, { subjectId, body }) => {
    need(scope, 'issues', 'pull-requests');
    const issue = threadWith(scope, subjectId);
    const comment = addComment(scope.github, scope.viewer, issue, body);
    return { commentEdge: { cursor: nodeId('cursor', comment.id), node: commentNode(scope, issue, comment) } };
  },
  createPullRequest: async (scope, { title, body, headRefName, baseRefName, draft }) => {
    need(scope, 'pull-requests');
    const [head, base] = [headRefName, baseRefName];
    const values = { title, body: body ?? undefined, head, base, draft: draft ?? false };
    return { pullRequest: scope.pullRequest(await openPullRequest(scope.github, scope.viewer, values)) };
  },
  updatePullRequest: (scope, { pullRequestId, title, body, labelIds, assigneeIds }) => {
    const labels = labelIds == null ? undefined : labelsWith(scope, labelIds);
    const assignees = assigneeIds == null ? undefined : loginsWith(scope, assigneeIds);
    const update = { title: title ?? undefined, body: body ?? undefined, labels, assignees };
    return { pullRequest: changed(scope, pullRequestId, update) };
  },
  closePullRequest: (scope, { pullRequestId }) => ({ pullRequest: changed(scope, pullRequestId, { state: 'closed' }) }),
  mergePullRequest: async (scope, input) => {
    need(scope, 'contents');
    const pull = threadWith(scope, input['pullRequestId']);
    if (!isPullRequest(pull)) throw unknown(input['pullRequestId']);
    const method = (input['mergeMethod'] ?? 'MERGE').toLowerCase() as 'merge' | 'squash' | 'rebase';
    const [title, message] = [input['commitHeadline'] ?? undefined, input['commitBody'] ?? undefined];
    const sha = input['expectedHeadOid'] ?? undefined;
    await mergePullRequest(scope.github, scope.viewer, pull, { method, title, message, sha });
    return { pullRequest: scope.pullRequest(pull) };
  },
  addLabelsToLabelable: (scope, { labelableId, labelIds }) => {
    const { labels } = threadWith(scope, labelableId);
    return { labelable: changed(scope, labelableId, { labels: [...labels, ...labelsWith(scope, labelIds)] }) };
  },
};

/** The fields of `Mutation`; what the records refuse is refused in the words of the REST API. */
export function mutationFields(scope: Scope): Readonly<Record<string, unknown>> {
  const answering =
    (change: Change) =>
    async ({ input }: { readonly input: Input }): Promise<object> => {
      for (const field of ['milestoneId', 'projectIds'])
        if (input[field] != null) throw notModelledHere(`\`${field}\``);
      try {
        return { clientMutationId: input['clientMutationId'] ?? null, ...(await change(scope, input)) };
      } catch (error) {
        throw error instanceof GitHubError ? refusalOf(error) : error;
      }
    };
  return Object.fromEntries(Object.entries(CHANGES).map(([name, change]) => [name, answering(change)]));
}

function refusalOf({ message, errors = [] }: GitHubError): Refusal {
  const details = errors.map((error) =>
    typeof error === 'string' ? error : (error.message ?? `${error.field} is ${error.code}`),
  );
  return new Refusal(details.length === 0 ? message : details.join(', '), 'UNPROCESSABLE');
}

function need({ viewer }: Scope, ...permissions: readonly string[]): void {
  if (!permissions.some((permission) => may(viewer, permission, 'write'))) throw forbidden();
}

function changed(scope: Scope, id: string, update: Parameters<typeof updateIssue>[2]): object {
  const issue = threadWith(scope, id);
  need(scope, isPullRequest(issue) ? 'pull-requests' : 'issues');
  updateIssue(scope.github, issue, update);
  return isPullRequest(issue) ? scope.pullRequest(issue) : issueNode(scope, issue);
}

function threadWith({ github: { state } }: Scope, id: string): IssueRecord | PullRequestRecord {
  const found = [...state.issues, ...state.pullRequests].find(
    (issue) => nodeId(isPullRequest(issue) ? 'PR' : 'I', issue.id) === id,
  );
  if (found === undefined) throw unknown(id);
  return found;
}

function labelsWith({ github: { state } }: Scope, ids: readonly string[] | null | undefined): readonly string[] {
  return (ids ?? []).map((id) => {
    const label = state.labels.find((candidate) => nodeId('LA', candidate.id) === id);
    if (label === undefined) throw unknown(id);
    return label.name;
  });
}

function loginsWith({ github: { state } }: Scope, ids: readonly string[] | null | undefined): readonly string[] {
  return state.users.filter((user) => ids?.includes(nodeId('U', user.id))).map(({ login }) => login);
}

function unknown(id: string): Refusal {
  return new Refusal(`Could not resolve to a node with the global id of '${id}'.`, 'NOT_FOUND');
}
