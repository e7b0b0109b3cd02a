import { LiftlockError } from '@liftlock/core';
import { readRehearsalFile, withProvisions } from './rehearsal-file.ts';

function problems(text: string) {
  try {
    readRehearsalFile(text);
    return [];
  } catch (error) {
    return error instanceof LiftlockError ? error.problems.map(({ code, where }) => [code, where]) : [error];
  }
}

test('names stubs with their outputs, jobs and machines', () => {
  expect(
    readRehearsalFile(`stubs:
  Owner/Name: { version: 1.2, ok: true }
  owner/other@v1:
skip-jobs: [integration]
treat-as-this-machine: [macos-latest]
`),
  ).toEqual({
    stubs: { 'owner/name': { version: '1.2', ok: 'true' }, 'owner/other': {} },
    skipJobs: ['integration'],
    machines: ['macos-latest'],
  });
});

test('a repository without one, or with an empty one, has none of these', () => {
  expect(readRehearsalFile(undefined)).toEqual({});
  expect(readRehearsalFile('# nothing yet\n')).toEqual({ stubs: {}, skipJobs: [], machines: [] });
});

test.each([
  ['stub: {}', '.github/rehearsal.yml:1:1'],
  ['skip-jobs: integration', '.github/rehearsal.yml:1:12'],
  ['stubs: { a/b: [1] }', '.github/rehearsal.yml:1:15'],
  ['stubs: [', expect.stringContaining('.github/rehearsal.yml')],
])('what is not well formed is told with its place: %s', (text, where) => {
  expect(problems(text)).toEqual([['rehearsal-file-invalid', where]]);
});

test('options come on top of the file', () => {
  const file = { stubs: { 'a/b': { x: '1' }, 'c/d': {} }, skipJobs: ['one'], machines: [] };
  expect(withProvisions(file, { stubs: { 'a/b': { x: '2' } }, skipJobs: ['two', 'one'], actions: 'dir' })).toEqual({
    actions: 'dir',
    stubs: { 'a/b': { x: '2' }, 'c/d': {} },
    skipJobs: ['one', 'two'],
    machines: [],
  });
});
