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

async function send(query: string, variables: object, permissions: Record<string, 'read' | 'write'>): Promise<Answer> {
  const authorization = `Bearer ${checked.github.issueToken({ permissions })}`;
  const body = JSON.stringify({ query, variables });
  const response = await checked.fetch(`${checked.github.origin}/graphql`, {
    method: 'POST',
    body,
    headers: { authorization },
  });
  return (await response.json()) as Answer;
}

/** The repository's part of an answer without errors. */
async function ask(fields: string, permissions: Record<string, 'read' | 'write'> = {}): Promise<any> {
  const { data, errors } = await send(`{ repository(owner: "acme", name: "shop") { ${fields} } }`, {}, permissions);
  expect(errors).toBeUndefined();
  return data.repository;
}

describe('GraphQL tells of', () => {
  test('the history of a branch, page by page', async () => {
    for (const name of ['one', 'two', 'three']) checked.repository.commit(`feat: ${name}\n\nMore.`);
    const history = (page: string) =>
      `ref(qualifiedName: "main") { name prefix target { ... on Commit { history(first: 2${page}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { messageHeadline messageBody author { email user { login } } }
      } } } }`;
    const { ref } = await ask(history(''));
    expect(ref).toMatchObject({ name: 'main', prefix: 'refs/heads/' });
    const { pageInfo, nodes, totalCount } = ref.target.history;
    expect([totalCount, pageInfo.hasNextPage]).toEqual([4, true]);
    expect(nodes[0]).toEqual({
      messageHeadline: 'feat: three',
      messageBody: 'More.',
      author: { email: 'ada@example.com', user: null },
    });
    const next = (await ask(history(`, after: "${pageInfo.endCursor}"`))).ref.target.history;
    expect(next.nodes.map((node: any) => node.messageHeadline)).toEqual(['feat: one', 'feat: start the shop']);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  test('releases and their assets, and drafts to those who may write', async () => {
    const { repos } = checked.octokit({ contents: 'write' }).rest;
    const { data: published } = await repos.createRelease({ ...shop, tag_name: 'v1.0.0', name: 'One' });
    await repos.createRelease({ ...shop, tag_name: 'v1.1.0', draft: true });
    const url = published.upload_url.replace('{?name,label}', '?name=shop.tgz');
    await checked.octokit({ contents: 'write' }).request({ method: 'POST', url, data: 'bytes' });
    const fields = `latestRelease { tagName } release(tagName: "v1.1.0") { isDraft tag { name } }
      releases(first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes {
        tagName isDraft isLatest isPrerelease tagCommit { oid } releaseAssets(first: 1) { nodes { name size } }
      } }`;
    const seen = await ask(fields, { contents: 'read' });
    expect(seen).toEqual({
      latestRelease: { tagName: 'v1.0.0' },
      release: null,
      releases: {
        nodes: [
          {
            tagName: 'v1.0.0',
            isDraft: false,
            isLatest: true,
            isPrerelease: false,
            tagCommit: { oid: checked.firstCommit },
            releaseAssets: { nodes: [{ name: 'shop.tgz', size: 5 }] },
          },
        ],
      },
    });
    const all = await ask(fields, { contents: 'write' });
    expect(all.release).toEqual({ isDraft: true, tag: null });
    expect(all.releases.nodes).toHaveLength(2);
  });

  test('an issue and a pull request by their number, and neither by another', async () => {
    const { issues } = checked.octokit('ada').rest;
    await issues.create({ ...shop, title: 'Slow', labels: ['bug'] });
    await issues.createComment({ ...shop, issue_number: 1, body: 'Yes' });
    checked.github.addPullRequest({
      number: 2,
      title: 'Faster',
      author: 'bob',
      mergedAt: '2026-01-01T10:00:00Z',
      commits: [checked.firstCommit],
    });
    const both = `__typename ... on Issue { issueState: state labels(first: 1) { nodes { name } } comments { totalCount } }
      ... on PullRequest { pullState: state mergeCommit { oid } headRefName changedFiles commits { totalCount } }`;
    expect(
      await ask(`one: issueOrPullRequest(number: 1) { ${both} } two: issueOrPullRequest(number: 2) { ${both} }`),
    ).toEqual({
      one: {
        __typename: 'Issue',
        issueState: 'OPEN',
        labels: { nodes: [{ name: 'bug' }] },
        comments: { totalCount: 1 },
      },
      two: {
        __typename: 'PullRequest',
        pullState: 'MERGED',
        mergeCommit: { oid: checked.firstCommit },
        headRefName: 'patch-2',
        changedFiles: 1,
        commits: { totalCount: 1 },
      },
    });
    const { errors } = await send('{ repository(owner: "acme", name: "shop") { issue(number: 2) { title } } }', {}, {});
    expect(errors).toMatchObject([
      { type: 'NOT_FOUND', message: 'Could not resolve to an Issue with the number of 2.' },
    ]);
  });

  test('issues by label, and pull requests by state and base', async () => {
    const { issues } = checked.octokit('ada').rest;
    await issues.create({ ...shop, title: 'one', labels: ['bug'] });
    await issues.create({ ...shop, title: 'two' });
    checked.github.addPullRequest({ number: 3, title: 'three', author: null, mergedAt: null, commits: [] });
    const found = await ask(`issues(first: 9, filterBy: { labels: ["bug"] }, states: OPEN) { nodes { title } }
      open: pullRequests(first: 9, states: [OPEN], baseRefName: "main") { nodes { title author { login } } }
      other: pullRequests(first: 9, baseRefName: "next") { totalCount }`);
    expect(found).toEqual({
      issues: { nodes: [{ title: 'one' }] },
      open: { nodes: [{ title: 'three', author: null }] },
      other: { totalCount: 0 },
    });
  });

  test('objects by what git calls them', async () => {
    checked.repository.git('tag', '-a', 'v1.0.0', '-m', 'One');
    expect(
      await ask(`file: object(expression: "main:README.md") { ... on Blob { text byteSize } }
        none: object(expression: "main:nope") { oid } head: object(expression: "HEAD") { oid }
        refs(refPrefix: "refs/tags/", first: 1) { nodes { name target { __typename ... on Tag { target { oid } } } } }`),
    ).toEqual({
      file: { text: 'shop\n', byteSize: 5 },
      none: null,
      head: { oid: checked.firstCommit },
      refs: { nodes: [{ name: 'v1.0.0', target: { __typename: 'Tag', target: { oid: checked.firstCommit } } }] },
    });
  });
});

describe('what release-drafter asks', () => {
  const QUERY = `query ($name: String!, $owner: String!, $baseRef: String!, $headRef: String!, $withBody: Boolean!) {
    repository(name: $name, owner: $owner) {
      ref(qualifiedName: $baseRef) {
        compare(headRef: $headRef) {
          aheadBy
          behindBy
          status
          commits(first: 15) {
            nodes {
              message
              author { name user { login } }
              authors(first: 100) { nodes { name user { login } } }
              associatedPullRequests(first: 5) {
                nodes {
                  number
                  body @include(if: $withBody)
                  author { __typename login url }
                  baseRepository { nameWithOwner }
                  isCrossRepository
                  labels(first: 100) { nodes { name } }
                }
              }
            }
          }
        }
      }
    }
  }`;

  test('is what is new since a tag, with its authors and pull requests', async () => {
    checked.repository.git('tag', 'v1.0.0');
    const sha = checked.repository.commit(
      'feat: pay\n\nCo-authored-by: Bob <7+bob@users.noreply.github.com>\nCo-authored-by: Eve <eve@example.com>',
    );
    checked.github.addPullRequest({
      number: 1,
      title: 'Pay',
      author: 'bob',
      mergedAt: '2026-01-01T10:00:00Z',
      commits: [sha],
      labels: ['enhancement'],
    });
    const variables = { owner: 'acme', name: 'shop', baseRef: 'refs/tags/v1.0.0', headRef: 'main', withBody: false };
    const { data, errors } = await send(QUERY, variables, {});
    expect(errors).toBeUndefined();
    const { commits, ...compared } = data.repository.ref.compare;
    expect(compared).toEqual({ aheadBy: 1, behindBy: 0, status: 'AHEAD' });
    expect(commits.nodes).toMatchObject([
      {
        author: { name: 'Ada', user: null },
        authors: { nodes: [{ name: 'Ada' }, { name: 'Bob', user: { login: 'bob' } }, { name: 'Eve', user: null }] },
        associatedPullRequests: {
          nodes: [
            {
              number: 1,
              author: { __typename: 'User', login: 'bob', url: 'http://github.localhost/bob' },
              baseRepository: { nameWithOwner: 'acme/shop' },
              isCrossRepository: false,
              labels: { nodes: [{ name: 'enhancement' }] },
            },
          ],
        },
      },
    ]);
    expect(commits.nodes[0].associatedPullRequests.nodes[0]).not.toHaveProperty('body');
  });

  test('is what changed a path, without saying how much of it', async () => {
    const sha = checked.repository.commit('feat: a', { 'a.txt': 'a\n' });
    const fields = 'object(expression: "main") { ... on Commit { history(path: "a.txt") { nodes { oid } } } }';
    expect((await ask(fields)).object.history.nodes).toEqual([{ oid: sha }]);
  });
});

describe('createCommitOnBranch', () => {
  const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid message } ref { name } }
  }`;
  const input = (expectedHeadOid: string, path = 'a.txt') => ({
    input: {
      branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'main' },
      message: { headline: 'feat: a', body: 'Because.' },
      fileChanges: {
        additions: [{ path, contents: Buffer.from('a\n').toString('base64') }],
        deletions: [{ path: 'README.md' }],
      },
      expectedHeadOid,
    },
  });

  test('commits files, if the branch has not moved', async () => {
    const { data } = await send(MUTATION, input(checked.firstCommit), { contents: 'write' });
    const oid = checked.repository.sha('refs/heads/main');
    expect(data.createCommitOnBranch).toEqual({
      commit: { oid, message: 'feat: a\n\nBecause.' },
      ref: { name: 'main' },
    });
    expect(checked.repository.git('ls-tree', '--name-only', 'main')).toBe('a.txt');
    const { errors } = await send(MUTATION, input(checked.firstCommit), { contents: 'write' });
    expect(errors).toMatchObject([{ type: 'STALE_DATA' }]);
  });

  test.each([
    ['who may only read', { contents: 'read' } as const, 'a.txt'],
    ['who bring a workflow file', { contents: 'write' } as const, '.github/workflows/ci.yml'],
  ])('is closed to those %s', async (_, permissions, path) => {
    const { errors } = await send(MUTATION, input(checked.firstCommit, path), permissions);
    expect(errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect(checked.repository.sha('refs/heads/main')).toBe(checked.firstCommit);
  });
});
