import { removeTemporaryFolders } from '../rehearsal/rehearse.ts';
import { surprises } from '../rehearsal/scenarios.ts';
import { repositoryOf } from './example.ts';
import { play } from './play.ts';

afterAll(removeTemporaryFolders);

test.each([
  ['two-approvals', 'two-people.yml'],
  ['private-repository', 'approved-by-dispatch.yml'],
  ['monorepo-independent', 'dependencies-first.yml'],
])(
  'the scenario of %s, %s, goes as it says',
  async (name, file) => {
    const { steps, conclusion } = await play(repositoryOf(name), file, { deploy: 'print' });
    expect([conclusion, surprises(steps)]).toEqual(['success', []]);
  },
  120_000,
);
