import { type CheckedGitHub, checkedGitHub } from '../../../../test/support/openapi/local-github.ts';

const QUESTION = `query ($oid: GitObjectID!) {
  repository(owner: "acme", name: "shop") {
    object(oid: $oid) { ... on Commit { associatedPullRequests(first: 2) {
      totalCount
      nodes { number title merged mergedAt author { __typename login } repository { nameWithOwner } }
    } } }
  }
}`;
const NUMBERS =
  '{ repository(owner: "acme", name: "shop") { object(oid: "$oid") { ... on Commit { associatedPullRequests(first: 5) { nodes { number } } } } } }';

interface Answer {
  readonly data?: Readonly<Record<string, any>> | null;
  readonly errors?: readonly { readonly type?: string; readonly message: string; readonly path?: unknown }[];
}

describe('GraphQL of the local GitHub', () => {
  let checked: CheckedGitHub;
  beforeEach(() => {
    checked = checkedGitHub();
  });
  afterEach(() => checked.remove());

  async function send(body: object, headers: Record<string, string> = {}): Promise<Response> {
    return checked.fetch(`${checked.github.origin}/graphql`, { method: 'POST', body: JSON.stringify(body), headers });
  }

  async function ask(query: string, variables: object = {}, permissions: Record<string, 'read'> = {}): Promise<Answer> {
    const authorization = `Bearer ${checked.github.issueToken({ permissions })}`;
    const response = await send({ query, variables }, { authorization });
    expect(response.status).toBe(200);
    return (await response.json()) as Answer;
  }

  async function numbersOf(sha: string): Promise<readonly number[]> {
    const { data } = await ask(NUMBERS.replace('$oid', sha));
    return data?.['repository'].object.associatedPullRequests.nodes.map(({ number }: { number: number }) => number);
  }

  test('tells which pull request brought a commit', async () => {
    const mergedAt = '2026-01-01T10:00:00Z';
    checked.github.addPullRequest({
      number: 7,
      title: 'Begin',
      author: 'ada',
      mergedAt,
      commits: [checked.firstCommit],
    });
    const { data, errors } = await ask(QUESTION, { oid: checked.firstCommit });
    expect(errors).toBeUndefined();
    const author = { __typename: 'User', login: 'ada' };
    const pull = {
      number: 7,
      title: 'Begin',
      merged: true,
      mergedAt,
      author,
      repository: { nameWithOwner: 'acme/shop' },
    };
    expect(data?.['repository'].object).toEqual({ associatedPullRequests: { totalCount: 1, nodes: [pull] } });
  });

  test('says that no pull request brought a commit, and that there is no such object', async () => {
    const known = await ask(QUESTION, { oid: checked.firstCommit });
    expect(known.data?.['repository'].object.associatedPullRequests).toEqual({ totalCount: 0, nodes: [] });
    const unknown = await ask(QUESTION, { oid: 'e'.repeat(40) });
    expect(unknown).toEqual({ data: { repository: { object: null } } });
  });

  test('names a bot without its suffix, and nobody for an account that is gone', async () => {
    const commits = [checked.firstCommit];
    checked.github.addPullRequest({
      number: 1,
      title: 'Bump',
      author: 'renovate[bot]',
      mergedAt: '2026-01-01T10:00:00Z',
      commits,
    });
    checked.github.addPullRequest({ number: 2, title: 'Old', author: null, mergedAt: '2026-01-01T10:00:00Z', commits });
    const { data } = await ask(QUESTION, { oid: checked.firstCommit });
    const nodes: { author: unknown }[] = data?.['repository'].object.associatedPullRequests.nodes;
    expect(nodes.map(({ author }) => author)).toEqual([{ __typename: 'Bot', login: 'renovate' }, null]);
  });

  test('tells of open pull requests only where the default branch does not have the commit', async () => {
    checked.repository.checkout('topic');
    const topic = checked.repository.commit('feat: soon');
    const commits = [checked.firstCommit, topic];
    checked.github.addPullRequest({ number: 3, title: 'Soon', author: 'bob', mergedAt: null, commits });
    expect(await numbersOf(topic)).toEqual([3]);
    expect(await numbersOf(checked.firstCommit)).toEqual([]);
  });

  test('asks git once for all commits of a question', async () => {
    const lookups = Array.from({ length: 100 }, (_, at) => `c${at}: object(oid: "${checked.firstCommit}") { oid }`);
    const { data } = await ask(`{ repository(owner: "acme", name: "shop") { ${lookups.join('\n')} } }`);
    expect(new Set(Object.values(data?.['repository']).map((object) => (object as { oid: string }).oid))).toEqual(
      new Set([checked.firstCommit]),
    );
  });

  describe('searches', () => {
    const search = async (query: string, permissions: Record<string, 'read'> = {}): Promise<Answer> =>
      ask('query ($q: String!) { search(query: $q, type: ISSUE, first: 1) { issueCount } }', { q: query }, permissions);

    beforeEach(() => {
      const pull = (number: number, author: string, mergedAt: string | null) =>
        checked.github.addPullRequest({ number, title: `Change ${number}`, author, mergedAt, commits: [] });
      pull(1, 'ada', '2026-01-01T00:00:00Z');
      pull(2, 'ada', '2026-02-01T00:00:00Z');
      pull(3, 'neu-hier', '2026-03-01T00:00:00Z');
      pull(4, 'neu-hier', null);
    });

    test.each([
      ['repo:acme/shop is:pr author:ada', 2],
      ['repo:acme/shop is:pr is:merged author:neu-hier', 1],
      ['repo:acme/shop is:pr is:merged author:Ada merged:<=2026-01-01T00:00:00Z', 1],
      ['repo:acme/shop is:pr is:merged author:ada merged:<=2025-12-31T00:00:00Z', 0],
      ['repo:acme/other is:pr author:ada', 0],
    ])('%s finds %i', async (query, issueCount) => {
      expect(await search(query)).toEqual({ data: { search: { issueCount } } });
    });

    test.each(['repo:acme/shop label:bug', 'is:issue', 'words', 'merged:2026-01-01', 'merged:<=soon'])(
      '%s is refused: leaving a term out would find too much',
      async (query) => {
        const { data, errors } = await search(query);
        expect(data).toBeNull();
        expect(errors?.[0]?.message).toMatch(/^The search term `.+` is not modelled by the local GitHub/);
      },
    );
  });

  describe('refuses, as a part of the answer,', () => {
    const inRepository = (fields: string) => `{ repository(owner: "acme", name: "shop") { ${fields} } }`;
    const pulls = (page: string) =>
      inRepository(`object(oid: "$oid") { ... on Commit { associatedPullRequests${page} { totalCount } } }`);

    test.each([
      ['what is no GraphQL', '{ repository(', undefined, /Syntax Error/],
      [
        'a field that GitHub has and this does not',
        inRepository('stargazerCount'),
        undefined,
        /stargazerCount.*models a part/,
      ],
      [
        'an argument that GitHub has and this does not',
        inRepository('refs(refPrefix: "refs/tags/", first: 1, direction: ASC) { totalCount }'),
        undefined,
        /direction/,
      ],
      [
        'a mutation',
        'mutation { addStar(input: { starrableId: "x" }) { clientMutationId } }',
        undefined,
        /addStar.*models a part/,
      ],
      [
        'another repository',
        '{ repository(owner: "acme", name: "other") { name } }',
        undefined,
        /acme\/other.*not modelled/,
      ],
      ['an id that is none', inRepository('object(oid: "main") { oid }'), undefined, /GitObjectID/],
      ['a connection without a size', pulls(''), 'MISSING_PAGINATION_BOUNDARIES', /must provide a `first`/],
      ['a connection of too many', pulls('(first: 101)'), 'EXCESSIVE_PAGINATION', /limit of 100 records/],
      [
        'a search that it does not know',
        '{ search(query: "x", type: USER, first: 1) { issueCount } }',
        undefined,
        /search for USER/,
      ],
    ])('%s', async (_, query, type, message) => {
      const { errors } = await ask(query.replace('$oid', checked.firstCommit));
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.message).toMatch(message);
      expect(errors?.[0]?.type).toBe(type);
    });

    test('a body without a question', async () => {
      const authorization = `Bearer ${checked.github.issueToken({ permissions: {} })}`;
      const response = await checked.github.fetch(`${checked.github.origin}/graphql`, {
        method: 'POST',
        body: '{}',
        headers: { authorization },
      });
      expect(await response.json()).toEqual({
        errors: [{ message: 'A query attribute must be specified and must be a string.' }],
      });
    });
  });

  test.each([
    ['no token', {}, 'Requires authentication'],
    ['a wrong token', { authorization: 'Bearer ghs_wrong' }, 'Bad credentials'],
  ])('answers 401 to %s', async (_, headers, message) => {
    const response = await send({ query: NUMBERS }, headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message });
  });

  describe('in a private repository', () => {
    beforeEach(() => {
      checked.remove();
      checked = checkedGitHub({ private: true });
    });

    test('keeps pull requests from a token that may not read them', async () => {
      const { data, errors } = await ask(QUESTION, { oid: checked.firstCommit }, { contents: 'read' });
      expect(data).toEqual({ repository: { object: { associatedPullRequests: null } } });
      expect(errors).toMatchObject([
        {
          type: 'FORBIDDEN',
          message: 'Resource not accessible by integration',
          path: ['repository', 'object', 'associatedPullRequests'],
        },
      ]);
      const search = '{ search(query: "is:pr", type: ISSUE, first: 1) { issueCount } }';
      expect(await ask(search, {}, { contents: 'read' })).toEqual({ data: { search: { issueCount: 0 } } });
    });

    test('tells them to one that may', async () => {
      const { errors } = await ask(
        QUESTION,
        { oid: checked.firstCommit },
        { contents: 'read', 'pull-requests': 'read' },
      );
      expect(errors).toBeUndefined();
    });
  });

  test('has a budget of its own, and says in the answer that it is used up', async () => {
    checked.remove();
    checked = checkedGitHub({ rateLimit: 1 });
    expect((await ask(QUESTION, { oid: checked.firstCommit })).errors).toBeUndefined();
    expect(checked.github.state.rates).toMatchObject({ core: { used: 0 }, graphql: { used: 1 } });
    expect((await ask(QUESTION, { oid: checked.firstCommit })).errors).toMatchObject([{ type: 'RATE_LIMITED' }]);
  });

  test('counts as a read of the suite', async () => {
    const authorization = `Bearer ${checked.github.issueToken({ permissions: {} })}`;
    await send(
      { query: NUMBERS.replace('$oid', checked.firstCommit) },
      { authorization, 'user-agent': 'liftlock/test' },
    );
    expect(checked.github.api).toEqual({ calls: 1, writes: 0 });
  });
});
