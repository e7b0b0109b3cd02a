import type { Octokit } from '@octokit/rest';
import { type CheckedGitHub, checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';

let checked: CheckedGitHub;
let ada: Octokit['rest'];
beforeEach(() => {
  checked = checkedGitHub();
  ada = checked.octokit('ada').rest;
});
afterEach(() => checked.remove());

const as = (permissions: Readonly<Record<string, 'read' | 'write'>>) => checked.octokit(permissions).rest;

async function newIssue(title: string, labels: string[] = []): Promise<number> {
  return (await ada.issues.create({ ...shop, title, labels })).data.number;
}

describe('an issue', () => {
  test('is opened, changed, closed with a reason and opened again', async () => {
    const { data: opened } = await ada.issues.create({ ...shop, title: 'It is slow', body: 'Very.' });
    expect(opened).toMatchObject({
      number: 1,
      state: 'open',
      user: { login: 'ada' },
      author_association: 'COLLABORATOR',
    });
    const issue = { ...shop, issue_number: opened.number };
    const { data: closed } = await ada.issues.update({ ...issue, state: 'closed', state_reason: 'not_planned' });
    expect(closed).toMatchObject({ state: 'closed', state_reason: 'not_planned', body: 'Very.' });
    const { data: again } = await ada.issues.update({ ...issue, state: 'open', title: 'It is slower' });
    expect(again).toMatchObject({ state: 'open', state_reason: 'reopened', title: 'It is slower', closed_at: null });
    expect((await ada.issues.get(issue)).data).toEqual(again);
  });

  test('is found by state and label, and counted together with pull requests', async () => {
    await newIssue('one', ['bug']);
    await newIssue('two', ['bug', 'question']);
    checked.github.addPullRequest({ number: 7, title: 'seven', author: 'bob', mergedAt: null, commits: [] });
    expect(await newIssue('eight')).toBe(8);
    await ada.issues.update({ ...shop, issue_number: 1, state: 'closed' });
    const titles = async (question: object) =>
      (await ada.issues.listForRepo({ ...shop, ...question })).data.map(({ title }) => title);
    expect(await titles({ labels: 'BUG' })).toEqual(['two']);
    expect(await titles({ labels: 'bug', state: 'all' })).toEqual(['two', 'one']);
    expect(await titles({})).toEqual(['eight', 'seven', 'two']);
    expect(await titles({ creator: 'bob' })).toEqual(['seven']);
    const { data } = await ada.issues.get({ ...shop, issue_number: 7 });
    expect(data.pull_request?.html_url).toMatch(/\/pull\/7$/);
  });

  test.each([
    ['without a title', { title: ' ' }, 422],
    ['with a text that is too long', { title: 'x', body: 'x'.repeat(65_537) }, 422],
  ])('%s is refused', async (_, values, status) => {
    await expect(ada.issues.create({ ...shop, ...values })).rejects.toMatchObject({ status });
  });

  test('that is not there answers 404', async () => {
    await expect(ada.issues.get({ ...shop, issue_number: 9 })).rejects.toMatchObject({ status: 404 });
  });

  test('is assigned to people who may write, and to nobody else', async () => {
    const assignees = ['bob', 'mallory'];
    const { data } = await ada.issues.create({ ...shop, title: 'x', assignees });
    expect(data.assignees?.map(({ login }) => login)).toEqual(['bob']);
  });
});

describe('comments', () => {
  test('are written, changed, listed and deleted', async () => {
    const issue = { ...shop, issue_number: await newIssue('x') };
    const { data: first } = await ada.issues.createComment({ ...issue, body: 'one' });
    await ada.issues.createComment({ ...issue, body: 'two' });
    await ada.issues.updateComment({ ...shop, comment_id: first.id, body: 'one, again' });
    expect((await ada.issues.get(issue)).data.comments).toBe(2);
    expect((await ada.issues.listComments(issue)).data.map(({ body }) => body)).toEqual(['one, again', 'two']);
    await ada.issues.deleteComment({ ...shop, comment_id: first.id });
    await expect(ada.issues.getComment({ ...shop, comment_id: first.id })).rejects.toMatchObject({ status: 404 });
    await expect(ada.issues.createComment({ ...issue, body: '' })).rejects.toMatchObject({ status: 422 });
  });

  test('need one of two permissions, and the refusal names both', async () => {
    const comment = { ...shop, issue_number: await newIssue('x'), body: 'hello' };
    expect((await as({ issues: 'write' }).issues.createComment(comment)).status).toBe(201);
    expect((await as({ 'pull-requests': 'write' }).issues.createComment(comment)).status).toBe(201);
    await expect(as({ issues: 'read', contents: 'write' }).issues.createComment(comment)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    });
    const used = checked.github.state.requests.map(({ permission }) => permission);
    expect(used.slice(-3)).toEqual(['issues: write', 'pull-requests: write', 'issues: write']);
  });
});

describe('labels', () => {
  test('of a new repository are those that GitHub gives it', async () => {
    const { data } = await ada.issues.listLabelsForRepo(shop);
    expect(data).toHaveLength(9);
    expect(data[0]).toMatchObject({ name: 'bug', color: 'd73a4a', default: true });
  });

  test('are made, renamed and deleted, and issues follow', async () => {
    await ada.issues.createLabel({ ...shop, name: 'urgent', color: 'FF0000', description: 'Now' });
    const issue = { ...shop, issue_number: await newIssue('x', ['Urgent', 'new one']) };
    const names = async () => (await ada.issues.listLabelsOnIssue(issue)).data.map(({ name }) => name);
    expect(await names()).toEqual(['urgent', 'new one']);
    await ada.issues.updateLabel({ ...shop, name: 'urgent', new_name: 'later' });
    expect(await names()).toEqual(['later', 'new one']);
    await ada.issues.deleteLabel({ ...shop, name: 'later' });
    expect(await names()).toEqual(['new one']);
    expect((await ada.issues.getLabel({ ...shop, name: 'new one' })).data).toMatchObject({ color: 'ededed' });
  });

  test('are added to an issue, replaced, and taken away one by one', async () => {
    const issue = { ...shop, issue_number: await newIssue('x', ['bug']) };
    const names = (answer: { data: readonly { name: string }[] }) => answer.data.map(({ name }) => name);
    expect(names(await ada.issues.addLabels({ ...issue, labels: ['bug', 'wontfix'] }))).toEqual(['bug', 'wontfix']);
    // The body may also be the list itself, as @semantic-release/github sends it; the description does not say so.
    const authorization = `Bearer ${checked.github.issueToken({ login: 'ada' })}`;
    const init = { method: 'POST', body: '["released"]', headers: { authorization } };
    const list = await checked.github.fetch(`${checked.github.origin}/repos/acme/shop/issues/1/labels`, init);
    expect(names({ data: (await list.json()) as { name: string }[] })).toEqual(['bug', 'wontfix', 'released']);
    expect(names(await ada.issues.removeLabel({ ...issue, name: 'bug' }))).toEqual(['wontfix', 'released']);
    await expect(ada.issues.removeLabel({ ...issue, name: 'bug' })).rejects.toMatchObject({ status: 404 });
    expect(names(await ada.issues.setLabels({ ...issue, labels: ['question'] }))).toEqual(['question']);
    await ada.issues.removeAllLabels(issue);
    expect((await ada.issues.listLabelsOnIssue(issue)).data).toEqual([]);
  });

  test.each([
    ['that is there already', { name: 'Bug' }, 'already_exists'],
    ['with a color that is none', { name: 'x', color: '#ff0000' }, 'invalid'],
  ])('one %s is refused', async (_, values, code) => {
    await expect(ada.issues.createLabel({ ...shop, ...values })).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ resource: 'Label', code }] } },
    });
  });
});
