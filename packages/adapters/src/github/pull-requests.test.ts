import { restGitHub } from './index.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** A GitHub that answers GraphQL, and keeps what it was asked. */
function graphql(answer: (asked: Asked) => { status: number; body: unknown }) {
  const asked: Asked[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    expect(new URL(request.url).pathname).toBe('/graphql');
    const question = (await request.json()) as Asked;
    asked.push(question);
    const { status, body } = answer(question);
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  };
  const options = { token: 't', apiUrl: 'https://api.example', version: 'test', spaceWrites: false, warn: () => {} };
  return { asked, github: restGitHub({ owner: 'acme', repo: 'shop' }, { ...options, fetch }) };
}

function commit(...nodes: unknown[]) {
  return { associatedPullRequests: { nodes } };
}

function pull(overrides: object) {
  return { number: 7, merged: true, authorAssociation: 'MEMBER', author: { login: 'ada' }, ...overrides };
}

describe('pull requests of commits', () => {
  test('are found by commit, the merged one among several', async () => {
    const repository = { c0: commit(pull({ number: 6, merged: false }), pull({})), c1: commit() };
    const { github, asked } = graphql(() => ({ status: 200, body: { data: { repository } } }));
    const facts = { number: 7, author: 'ada', firstContribution: false };
    expect(await github.pullRequests([A, B])).toEqual(new Map([[A, facts]]));
    expect(asked.map(({ variables }) => variables)).toEqual([{ owner: 'acme', name: 'shop' }]);
  });

  test.each(['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR'])('know a first contribution: %s', async (authorAssociation) => {
    const repository = { c0: commit(pull({ authorAssociation, author: null })) };
    const { github } = graphql(() => ({ status: 200, body: { data: { repository } } }));
    expect((await github.pullRequests([A]))?.get(A)).toEqual({ number: 7, author: null, firstContribution: true });
  });

  test('are asked for a hundred at a time', async () => {
    const { github, asked } = graphql(() => ({ status: 200, body: { data: { repository: {} } } }));
    await github.pullRequests(Array.from({ length: 201 }, (_, index) => index.toString(16).padStart(40, '0')));
    expect(asked.map(({ query }) => query.split('object(oid:').length - 1)).toEqual([100, 100, 1]);
  });

  test('are not known, and no error, where GitHub does not answer', async () => {
    const { github } = graphql(() => ({ status: 403, body: { message: 'Resource not accessible by integration' } }));
    expect(await github.pullRequests([A])).toBeUndefined();
  });
});
