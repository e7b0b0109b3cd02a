import type { GitHubPorts } from '@liftlock/core';
import type { Fault } from '../../../rehearsal/src/github/faults.ts';
import { type CheckedGitHub, checkedGitHub } from '../../../../test/support/openapi/local-github.ts';
import { FakeClock } from '../../../../test/support/github/fake-clock.ts';
import { restGitHub } from './index.ts';

const MERGED = '2026-01-01T10:00:00Z';

describe('pull requests of commits', () => {
  let server: CheckedGitHub;

  beforeEach(() => {
    server = checkedGitHub();
  });
  afterEach(() => server.remove());

  function connect(permissions: Readonly<Record<string, 'read'>> = { contents: 'read' }): GitHubPorts {
    const token = server.github.issueToken({ permissions });
    const options = {
      token,
      apiUrl: server.github.origin,
      version: 'test',
      spaceWrites: false,
      warn: () => {},
      clock: new FakeClock(),
    };
    return restGitHub({ owner: 'acme', repo: 'shop' }, { ...options, fetch: server.fetch as typeof fetch });
  }

  function pull(
    number: number,
    author: string | null,
    commits: readonly string[],
    mergedAt: string | null = MERGED,
  ): void {
    server.github.addPullRequest({ number, title: `Change ${number}`, author, mergedAt, commits });
  }

  test('are found by commit, with title and author', async () => {
    const second = server.repository.commit('feat: more');
    pull(7, 'ada', [server.firstCommit]);
    const { byCommit, unavailable } = await connect().repository.pullRequests([server.firstCommit, second]);
    const facts = { number: 7, title: 'Change 7', author: 'ada', firstContribution: true };
    expect(byCommit).toEqual(new Map([[server.firstCommit, facts]]));
    expect(unavailable).toEqual([]);
  });

  test('are the first merged one where there are several, and never an open one', async () => {
    server.repository.checkout('topic');
    const topic = server.repository.commit('feat: soon');
    pull(5, 'ada', [topic], null);
    pull(6, 'bob', [topic]);
    pull(8, 'ada', [topic]);
    expect((await connect().repository.pullRequests([topic])).byCommit.get(topic)?.number).toBe(6);
  });

  test('are told of bots with the name that git has for them, and of accounts that are gone without one', async () => {
    const second = server.repository.commit('chore: bump');
    pull(1, 'renovate[bot]', [server.firstCommit]);
    pull(2, null, [second]);
    const { byCommit } = await connect().repository.pullRequests([server.firstCommit, second]);
    expect([...byCommit.values()].map(({ author, firstContribution }) => [author, firstContribution])).toEqual([
      ['renovate[bot]', false],
      [null, false],
    ]);
  });

  test('are asked for a hundred at a time', async () => {
    const shas = Array.from({ length: 201 }, (_, index) => index.toString(16).padStart(40, '0'));
    expect(await connect().repository.pullRequests(shas)).toEqual({ byCommit: new Map(), unavailable: [] });
    expect(server.github.state.requests.map(({ path }) => path)).toEqual(['/graphql', '/graphql', '/graphql']);
  });

  test('know who contributed for the first time, by the oldest of several', async () => {
    const [second, third, fourth] = ['a', 'b', 'c'].map((name) => server.repository.commit(`feat: ${name}`)) as [
      string,
      string,
      string,
    ];
    pull(1, 'ada', [], '2025-01-01T00:00:00Z');
    pull(10, 'ada', [server.firstCommit], '2026-01-01T10:00:00Z');
    pull(12, 'neu-hier', [second], '2026-01-03T10:00:00Z');
    pull(13, 'neu-hier', [third], '2026-01-02T10:00:00Z');
    pull(14, 'octo_acme', [fourth], '2026-01-02T10:00:00Z');
    const { byCommit } = await connect().repository.pullRequests([server.firstCommit, second, third, fourth]);
    const first = [...byCommit.values()].filter(({ firstContribution }) => firstContribution);
    expect(first.map(({ number }) => number)).toEqual([13, 14]);
  });

  test('ask for first contributions of twenty people at a time', async () => {
    const shas = Array.from({ length: 21 }, (_, index) => server.repository.commit(`feat: ${index}`));
    for (const [index, sha] of shas.entries()) pull(index + 1, `person-${index}`, [sha]);
    const { byCommit } = await connect().repository.pullRequests(shas);
    expect([...byCommit.values()].every(({ firstContribution }) => firstContribution)).toBe(true);
    expect(server.github.state.requests).toHaveLength(3);
  }, 30_000);

  describe('where GitHub does not tell', () => {
    const none = (why: string | RegExp) => ({
      byCommit: new Map(),
      unavailable: [expect.stringMatching(new RegExp(`^which pull requests brought the commits: ${String(why)}`))],
    });
    const failing = (fault: Fault, from: number, to = Number.POSITIVE_INFINITY) => {
      server.github.faults = { before: ({ number }) => (number >= from && number <= to ? fault : undefined) };
    };

    test('say which permission would do', async () => {
      server.remove();
      server = checkedGitHub({ private: true });
      const told = await connect().repository.pullRequests([server.firstCommit]);
      expect(told).toEqual(none("the job's token may not read them; with `pull-requests: read` in its `permissions:`"));
    });

    test('say that the budget is used up', async () => {
      server.github.state.rates.graphql.used = 1000;
      expect(await connect().repository.pullRequests([server.firstCommit])).toEqual(
        none("GitHub's rate limit is used up"),
      );
    });

    test('say how GitHub failed, after one more try', async () => {
      failing({ kind: 'status', status: 502 }, 1);
      expect(await connect().repository.pullRequests([server.firstCommit])).toEqual(
        none('GitHub answered with status 502'),
      );
      expect(server.github.state.requests).toHaveLength(2);
    });

    test('say that no answer came', async () => {
      failing({ kind: 'connection-lost' }, 1);
      expect(await connect().repository.pullRequests([server.firstCommit])).toEqual(none('no answer came: '));
    });

    test('are told all the same when the second try finds GitHub well again', async () => {
      failing({ kind: 'status', status: 502 }, 1, 1);
      pull(7, 'ada', [server.firstCommit]);
      expect((await connect().repository.pullRequests([server.firstCommit])).byCommit.size).toBe(1);
    });

    test('are told without first contributions when only those are not known', async () => {
      failing({ kind: 'status', status: 403, message: 'no' }, 2);
      pull(7, 'ada', [server.firstCommit]);
      const { byCommit, unavailable } = await connect().repository.pullRequests([server.firstCommit]);
      expect(byCommit.get(server.firstCommit)).toMatchObject({ author: 'ada', firstContribution: false });
      expect(unavailable).toEqual([expect.stringMatching(/^who contributed for the first time: /)]);
    });
  });

  /** What the local GitHub has no way to say. */
  describe('in an odd answer', () => {
    const answering = (repository: unknown, search: unknown = { issueCount: 0 }): GitHubPorts => {
      const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
        const { query } = (await new Request(input, init).json()) as { query: string };
        const data = query.includes('search(') ? { p0: search } : { repository };
        return Response.json({ data });
      };
      const options = {
        token: 't',
        apiUrl: 'https://api.example',
        version: 'test',
        spaceWrites: false,
        warn: () => {},
        clock: new FakeClock(),
      };
      return restGitHub({ owner: 'acme', repo: 'shop' }, { ...options, fetch: answer as typeof fetch });
    };
    const node = (nameWithOwner: string) => ({
      number: 7,
      title: 'Change 7',
      mergedAt: MERGED,
      author: { __typename: 'User', login: 'ada' },
      repository: { nameWithOwner },
    });
    const A = 'a'.repeat(40);

    test('a pull request of another repository of the network is none of ours', async () => {
      const nodes = [null, node('somebody/shop'), node('Acme/Shop')];
      const { byCommit } = await answering({ c0: { associatedPullRequests: { nodes } } }).repository.pullRequests([A]);
      expect(byCommit.size).toBe(1);
      const foreign = answering({ c0: { associatedPullRequests: { nodes: [node('somebody/shop')] } } });
      expect((await foreign.repository.pullRequests([A])).byCommit.size).toBe(0);
    });

    test('a search that does not even find the pull request at hand proves nothing', async () => {
      const github = answering({ c0: { associatedPullRequests: { nodes: [node('acme/shop')] } } }, { issueCount: 0 });
      expect((await github.repository.pullRequests([A])).byCommit.get(A)?.firstContribution).toBe(false);
    });

    test.each([[null], [{ c0: null }], [{ c0: {} }], [{ c0: { associatedPullRequests: { nodes: null } } }]])(
      '%j tells of none',
      async (repository) => {
        expect(await answering(repository).repository.pullRequests([A])).toEqual({
          byCommit: new Map(),
          unavailable: [],
        });
      },
    );
  });
});
