import type { NotedCommit, NoteEntry } from './note-entry.ts';
import { layOut } from './notes-layout.ts';

const SECTIONS = [{ title: 'Features', types: ['feat'], folded: false }];

function noted(sha: string, overrides: Partial<NoteEntry>): NotedCommit {
  const entry: NoteEntry = {
    section: 'feat',
    components: [],
    scope: null,
    text: 'something new',
    references: [sha],
    migration: null,
    ...overrides,
  };
  return { sha, entries: [entry] };
}

test('a scope that names the component of the heading is not said twice', () => {
  const commits = [
    noted('aaa', { components: ['api'], scope: 'api' }),
    noted('bbb', { components: ['api'], scope: 'routes' }),
    noted('ccc', { components: ['web'], scope: 'api', text: 'another thing' }),
  ];
  expect(layOut(commits, SECTIONS, 10_000).sections[0]?.groups).toEqual([
    { component: 'api', lines: ['- something new (aaa)', '- **routes:** something new (bbb)'] },
    { component: 'web', lines: ['- **api:** another thing (ccc)'] },
  ]);
});
