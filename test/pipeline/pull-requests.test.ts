import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { restGitHub } from '@liftlock/adapters';
import { build } from '@liftlock/core';
import { serve } from '../../packages/rehearsal/src/github/index.ts';
import { validatedFetch } from '../support/openapi/validator.ts';
import { type Attempt, Rig, type StageOptions } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { commit, ending, replaced } from './support.ts';

const MERGED = '2026-11-20T10:00:00Z';

describe('the notes of a build', () => {
  let steps: readonly string[];
  /** What a GitHub leads to that knows of no pull request. */
  let plain: { readonly notes: string; readonly version: string };

  const fork = forksOf(async () => {
    const moment = await Rig.start();
    const unparsed = replaced('tag: v{version}', 'tag: v{version}\n  unparsed: section');
    commit(moment, 'chore: list all commits', { '.github/liftlock.yml': unparsed });
    steps = ['first try', 'second try'].map((message) => commit(moment, message, {}));
    commit(moment, 'fix(web): light in the evening (#41)', {});
    return moment;
  });

  beforeAll(async () => {
    plain = await built(await fork());
  });

  /** A copy of the moment whose GitHub knows by which pull requests the commits came. */
  async function withPullRequests(): Promise<Rig> {
    const rig = await fork();
    rig.github.addPullRequest({
      number: 12,
      title: 'Begin',
      author: 'ada-lindqvist',
      mergedAt: '2026-09-01T08:00:00Z',
      commits: [],
    });
    const title = 'feat(api)!: tides of @everyone, version 99.0.0';
    rig.github.addPullRequest({ number: 40, title, author: 'neu-hier', mergedAt: MERGED, commits: steps });
    const evening = { number: 41, title: 'Light in the evening', author: 'ada-lindqvist', mergedAt: MERGED };
    rig.github.addPullRequest({ ...evening, commits: [rig.sample.head] });
    return rig;
  }

  async function built(
    rig: Rig,
    options: StageOptions = {},
  ): Promise<{ attempt: Attempt; notes: string; version: string }> {
    const attempt = await rig.run(build, {}, options);
    expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    const { candidate = '', version = '' } = attempt.outputs.values;
    const folder = join(rig.artifacts.folder, `liftlock-candidate-${candidate.slice(7, 19)}`);
    return { attempt, version, notes: readFileSync(join(folder, 'RELEASE_NOTES.md'), 'utf8') };
  }

  /** The same with a GitHub that is another machine as far as the stage can tell. */
  async function builtOverHttp(rig: Rig): ReturnType<typeof built> {
    const served = await serve(rig.github);
    const { owner, repository: repo } = rig.sample;
    const token = rig.github.issueToken({ permissions: { contents: 'read' } });
    const options = { token, apiUrl: served.origin, version: 'test', spaceWrites: false, warn: () => {} };
    const github = restGitHub({ owner, repo }, { ...options, fetch: validatedFetch(globalThis.fetch) as typeof fetch });
    try {
      return await built(rig, { wrap: (ports) => ({ ...ports, ...github }) });
    } finally {
      await served.close();
    }
  }

  const warnings = ({ log }: Attempt) => log.lines.filter((line) => line.startsWith('warning: '));

  /** Commits that the notes name, in the order of their ids. */
  const named = (notes: string) => [...notes.matchAll(/\/commit\/([0-9a-f]{40})\)/g)].map(([, sha = '']) => sha).sort();

  test('tell by GraphQL over HTTP who brought what, and who is new', async () => {
    const rig = await withPullRequests();
    const { owner, repository: repo } = rig.sample;
    const { attempt, notes } = await builtOverHttp(rig);
    expect(warnings(attempt)).toEqual([]);
    const issue = (number: number) => `[#${number}](https://github.com/${owner}/${repo}/issues/${number})`;
    expect(notes).toContain(`- **api:** tides of \`@everyone\`, version 99.0.0 (${issue(40)}, [`);
    expect(notes).toContain(`- **web:** light in the evening (${issue(41)}, [`);
    expect(notes).not.toContain('first try');
    expect(notes).toMatch(
      /### Contributors\n\n.*\[ada-lindqvist\]\(https:\/\/github\.com\/ada-lindqvist\), \[neu-hier\]/,
    );
    const first = `- [neu-hier](https://github.com/neu-hier): tides of \`@everyone\`, version 99.0.0 (${issue(40)})`;
    expect(notes).toContain(`First contributions:\n\n${first}\n\n**All changes:**`);
    expect(named(notes)).toEqual(named(plain.notes));
  });

  test('name every commit without pull requests too', () => {
    expect(plain.notes).toContain('- first try ([');
    expect(plain.notes).toContain('- second try ([');
    expect(plain.notes).toContain('light in the evening ([#41](');
    expect(plain.notes).not.toContain('First contributions');
  });

  test('never let a title decide the version, a section or a break', async () => {
    const told = await built(await withPullRequests());
    expect(told.version).toBe(plain.version);
    const headings = (notes: string) => notes.split('\n').filter((line) => line.startsWith('#'));
    expect(headings(told.notes)).toEqual(headings(plain.notes));
  });

  test('are the same bytes, and so the same candidate, when they are written again', async () => {
    const rig = await withPullRequests();
    const [first, second] = [await built(rig), await built(rig)];
    expect(second.attempt.outputs.values['candidate']).toBe(first.attempt.outputs.values['candidate']);
  });

  test('are complete without pull requests when GitHub fails, and a warning says so', async () => {
    const rig = await withPullRequests();
    rig.github.faults = { before: ({ path }) => (path === '/graphql' ? { kind: 'status', status: 502 } : undefined) };
    const { attempt, notes } = await built(rig);
    expect(warnings(attempt)).toEqual([
      expect.stringContaining('POST /graphql is tried again in 1 s.'),
      'warning: The notes are complete, but do not say which pull requests brought the commits: GitHub answered with status 502.',
    ]);
    expect(notes).toBe(plain.notes);
  });

  test('are complete where the token may not read pull requests, and a warning names the permission', async () => {
    const rig = await withPullRequests();
    Object.assign(rig.github.state.repository, { private: true });
    const { attempt, notes } = await built(rig);
    expect(warnings(attempt)).toEqual([
      expect.stringContaining('with `pull-requests: read` in its `permissions:` it may.'),
    ]);
    expect(notes).toBe(plain.notes);
    const allowed = await built(rig, { permissions: { contents: 'read', 'pull-requests': 'read' } });
    expect(warnings(allowed.attempt)).toEqual([]);
    expect(allowed.notes).toContain('First contributions');
  });
});
