import { conventionalNotes, gitHistory } from '@liftlock/adapters';
import { type NextRelease, notesInputFor, type PullRequestFacts, shownNotes } from '@liftlock/core';
import { expectGolden } from './golden.ts';
import { examine } from './planning.ts';
import { removeRepositories, TemporaryRepository } from './temporary-repository.ts';

afterAll(removeRepositories);

type Told = Omit<PullRequestFacts, 'firstContribution'> & { readonly firstContribution?: boolean };

/** A repository whose team merges in every way that GitHub offers, and what GitHub knows of it. */
function teamHistory(): { readonly repository: TemporaryRepository; readonly pulls: Map<string, PullRequestFacts> } {
  const repository = new TemporaryRepository();
  const brought: [number, Told][] = [];
  const by = (pull: Told, ...commits: number[]) =>
    brought.push(...commits.map((mark) => [mark, pull] as [number, Told]));
  const commit = (message: string, branch = 'main') => repository.commit(message, { branch });

  commit('feat: begin');
  repository.tag('v1.0.0');
  by(
    { number: 21, title: 'A title from after the squash', author: 'ada' },
    commit('feat(cart): remember what is in it (#21)'),
  );

  repository.branch('search');
  const steps = ['first try', 'feat(search): forgive typos', 'wip', 'fix tests'].map((step) => commit(step, 'search'));
  repository.commit('Merge pull request #30 from neu-hier/search\n\nSearch that forgives typos', {
    merges: ['search'],
  });
  const search = { number: 30, title: 'A title from after this merge', author: 'neu-hier' };
  by({ ...search, firstContribution: true }, ...steps);

  const rebased = Array.from({ length: 9 }, (_, index) => commit(`step ${index + 1}`));
  by({ number: 31, title: 'Faster pictures', author: 'tomas_acme', firstContribution: true }, ...rebased);

  by({ number: 32, title: 'Another title today', author: 'ada' }, commit('Update the README (#32)'));
  const hostile = '@everyone ![x](https://evil.invalid) closes other/repo#1\n## 9.9.9 <img src=x>';
  by({ number: 33, title: hostile, author: 'mallory', firstContribution: true }, commit('tidy up'));
  by(
    { number: 34, title: 'Bump yaml', author: 'renovate[bot]', firstContribution: true },
    commit('fix(deps): yaml 2.9.1'),
  );
  by({ number: 35, title: 'Remove the old API', author: null }, commit('finish it\n\nBREAKING CHANGE: Ask `/v2`.'));
  by({ number: 36, title: ' \u200b ', author: 'grace', firstContribution: true }, commit('made in the train'));
  commit('straight to main');

  repository.write();
  const pulls = new Map(brought.map(([mark, pull]) => [repository.sha(mark), { firstContribution: false, ...pull }]));
  return { repository, pulls };
}

async function notesOf(repository: TemporaryRepository, pulls: ReadonlyMap<string, PullRequestFacts>): Promise<string> {
  const examined = await examine(repository, { version: { unparsed: 'section' } });
  const input = notesInputFor({
    planning: examined,
    history: examined.history,
    release: examined.plan.next as NextRelease,
    repositoryUrl: 'https://github.com/acme/shop',
    showUnparsed: true,
    pulls,
  });
  const written = await conventionalNotes(gitHistory({ cwd: repository.folder, env: process.env })).render(input);
  expect(await shownNotes.render(input)).toBe(written);
  return written;
}

test('notes with what GitHub knows of pull requests: one entry for each, in the words of its title', async () => {
  const { repository, pulls } = teamHistory();
  expectGolden('notes/pull-requests.md', await notesOf(repository, pulls));
});

test('the same notes without it have every commit, and the same version', async () => {
  const { repository } = teamHistory();
  const notes = await notesOf(repository, new Map());
  expectGolden('notes/pull-requests-unknown.md', notes);
  const shas = repository.git('log', '--format=%h', '--abbrev=7', '--no-merges', 'v1.0.0..main').trim().split('\n');
  expect(shas.filter((sha) => !notes.includes(`[${sha}]`))).toEqual([]);
});
