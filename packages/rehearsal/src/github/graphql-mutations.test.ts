import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
beforeEach(() => {
  checked = checkedGitHub();
});
afterEach(() => checked.remove());

interface Answer {
  readonly data: any;
  readonly errors?: readonly { readonly type?: string; readonly message: string }[];
}

type Permissions = Readonly<Record<string, 'read' | 'write'>>;
const writer: Permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' };

async function send(query: string, variables: object = {}, permissions = writer): Promise<Answer> {
  const authorization = `Bearer ${checked.github.issueToken({ permissions })}`;
  const init = { method: 'POST', body: JSON.stringify({ query, variables }), headers: { authorization } };
  return (await (await checked.fetch(`${checked.github.origin}/graphql`, init)).json()) as Answer;
}

/** One mutation, of which `fields` are asked. */
async function change(name: string, input: object, fields: string, permissions = writer): Promise<Answer> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const { data, ...rest } = await send(query, { input }, permissions);
  return { data: data?.[name], ...rest };
}

async function repositoryId(): Promise<string> {
  return (await send('{ repository(owner: "acme", name: "shop") { id } }')).data.repository.id;
}

describe('a client of GraphQL alone', () => {
  test('opens, labels, comments and closes an issue', async () => {
    const asked = 'label(name: "bug") { id }';
    const label = (await send(`{ repository(owner: "acme", name: "shop") { ${asked} } }`)).data.repository.label;
    const values = { repositoryId: await repositoryId(), title: 'Slow', body: 'Very', projectIds: null };
    const { data } = await change('createIssue', values, 'issue { id number url }');
    const { id, number, url } = data.issue;
    expect([number, url]).toEqual([1, 'http://github.localhost/acme/shop/issues/1']);
    const labelled = { labelableId: id, labelIds: [label.id] };
    expect((await change('addLabelsToLabelable', labelled, 'clientMutationId')).errors).toBeUndefined();
    const comment = await change('addComment', { subjectId: id, body: 'Yes' }, 'commentEdge { node { body url } }');
    expect(comment.data.commentEdge.node).toMatchObject({ body: 'Yes' });
    const closed = await change(
      'closeIssue',
      { issueId: id, stateReason: 'NOT_PLANNED' },
      'issue { state stateReason }',
    );
    expect(closed.data.issue).toEqual({ state: 'CLOSED', stateReason: 'NOT_PLANNED' });
    const { data: issue } = await checked.octokit('ada').rest.issues.get({ ...shop, issue_number: 1 });
    expect(issue).toMatchObject({ labels: [{ name: 'bug' }], comments: 1, state: 'closed' });
    expect((await change('reopenIssue', { issueId: id }, 'issue { state }')).data.issue).toEqual({ state: 'OPEN' });
  });

  test('opens, changes and merges a pull request', async () => {
    checked.repository.checkout('topic');
    checked.repository.commit('feat: one', { 'a.txt': 'a\n' });
    checked.repository.checkout('main', checked.firstCommit);
    const values = { repositoryId: await repositoryId(), title: 'One', baseRefName: 'main', headRefName: 'topic' };
    const opened = await change('createPullRequest', values, 'pullRequest { id mergeStateStatus }');
    const { id: pullRequestId, mergeStateStatus } = opened.data.pullRequest;
    expect(mergeStateStatus).toBe('CLEAN');
    const renamed = await change('updatePullRequest', { pullRequestId, title: 'First' }, 'pullRequest { title }');
    expect(renamed.data.pullRequest).toEqual({ title: 'First' });
    const merge = { pullRequestId, mergeMethod: 'SQUASH', commitHeadline: 'feat: all of it' };
    const merged = await change('mergePullRequest', merge, 'pullRequest { merged mergeCommit { message } }');
    expect(merged.data.pullRequest).toEqual({ merged: true, mergeCommit: { message: 'feat: all of it' } });
    expect(checked.repository.git('log', '-1', '--format=%s', 'main')).toBe('feat: all of it');
  });

  test('is refused in the words of the REST API', async () => {
    const values = { repositoryId: await repositoryId(), title: 'One', baseRefName: 'main', headRefName: 'main' };
    const { errors } = await change('createPullRequest', values, 'pullRequest { id }');
    expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message: 'No commits between main and main' }]);
  });

  test.each<[string, object]>([
    ['createIssue', { repositoryId: 'R', title: 'x' }],
    ['createPullRequest', { repositoryId: 'R', title: 'x', baseRefName: 'main', headRefName: 'main' }],
    ['mergePullRequest', { pullRequestId: 'PR' }],
  ])('needs a permission for %s', async (name, input) => {
    const { errors } = await change(name, input, 'clientMutationId', { contents: 'read', issues: 'read' });
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]);
  });

  test('is told when an id is none, and what is not modelled', async () => {
    const { errors } = await change('closeIssue', { issueId: 'I_none' }, 'clientMutationId');
    expect(errors).toMatchObject([{ type: 'NOT_FOUND' }]);
    const project = { repositoryId: 'R', title: 'x', projectIds: ['P'] };
    const refused = await change('createIssue', project, 'clientMutationId');
    expect(refused.errors).toMatchObject([{ message: expect.stringContaining('`projectIds` is not modelled') }]);
  });
});
