import { gitHistory, type GitHistory } from '@liftlock/adapters';
import { examineVersion, readHistory, USUAL_VERSION_RULES } from '@liftlock/core';
import { removeRepositories, TemporaryRepository } from './temporary-repository.ts';

afterEach(removeRepositories);

const COMMITS = 100_000;
const RELEASES = 5_000;

/** Counts what is read of a history. */
function counting(history: GitHistory) {
  const read = { tags: 0, commits: 0 };
  const counted: GitHistory = {
    ...history,
    reachable(tags, sha) {
      read.tags += tags.length;
      return history.reachable(tags, sha);
    },
    async *commits(range) {
      for await (const commit of history.commits(range)) {
        read.commits += 1;
        yield commit;
      }
    },
  };
  return { history: counted, read };
}

test('R8: of 100,000 commits and 5,000 releases, a plan reads the commits since the last one', async () => {
  const repository = new TemporaryRepository();
  for (let commit = 1; commit <= COMMITS; commit += 1) {
    repository.commit(commit % 4 === 0 ? 'feat: more' : 'fix: less', { file: 'file' });
    if (commit % (COMMITS / RELEASES) === 0) repository.tag(`v1.${commit / (COMMITS / RELEASES)}.0`);
  }
  for (let commit = 0; commit < 3; commit += 1) repository.commit('fix: the last', { file: 'file' });
  const { history, read } = counting(gitHistory({ cwd: repository.write().folder, env: process.env }));
  const rules = USUAL_VERSION_RULES;

  const { plan } = examineVersion({
    history: await readHistory(history, { rules, components: [] }),
    rules,
    components: [],
  });

  expect(plan).toMatchObject({ base: { tag: 'v1.5000.0' }, next: { version: '1.5000.1' } });
  expect(plan.commits).toHaveLength(3);
  expect(read).toEqual({ tags: 8, commits: 3 });
});
