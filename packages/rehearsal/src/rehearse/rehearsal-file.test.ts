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

const NOTHING = {
  environments: {},
  teams: {},
  protection: { branches: [], tags: [], bypass: [] },
  variables: {},
  secrets: {},
  hosts: {},
};

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
    settings: NOTHING,
  });
});

test('a repository without one, or with an empty one, has none of these', () => {
  expect(readRehearsalFile(undefined)).toEqual({ settings: NOTHING });
  expect(readRehearsalFile('# nothing yet\n')).toEqual({ stubs: {}, skipJobs: [], machines: [], settings: NOTHING });
});

test.each([
  ['stub: {}', '.github/rehearsal.yml:1:1'],
  ['skip-jobs: integration', '.github/rehearsal.yml:1:12'],
  ['stubs: { a/b: [1] }', '.github/rehearsal.yml:1:15'],
  ['protected: { bypass: [everybody] }', '.github/rehearsal.yml:1:23'],
  ['teams: { release-managers: robin }', '.github/rehearsal.yml:1:28'],
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

test('says how the repository is set on GitHub', () => {
  const { settings } = readRehearsalFile(`environments:
  production: { reviewers: [ada], teams: [release-managers], tags: ['v*'], prevent-self-review: true, wait-timer: 30, branches: [main], secrets: { TOKEN: made up } }
teams: { release-managers: [robin, mina] }
protected: { branches: [main], tags: ['v*'], bypass: [admins] }
variables: { REGION: north, REPLICAS: 3 }
secrets: { NPM_TOKEN: made up }
hosts:
  staging: { variables: [API_URL], token: DEPLOY_TOKEN }
`);
  expect(settings).toMatchObject({
    teams: { 'release-managers': ['robin', 'mina'] },
    protection: { branches: ['main'], tags: ['v*'], bypass: ['admins'] },
    environments: {
      production: {
        reviewers: ['ada'],
        teams: ['release-managers'],
        tags: ['v*'],
        'wait-timer': 30,
        branches: ['main'],
      },
    },
    variables: { REGION: 'north', REPLICAS: '3' },
    secrets: { NPM_TOKEN: 'made up' },
    hosts: { staging: { variables: ['API_URL'], token: 'DEPLOY_TOKEN' } },
  });
});
