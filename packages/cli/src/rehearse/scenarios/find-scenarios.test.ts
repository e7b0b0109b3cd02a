import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LiftlockError } from '@liftlock/core';
import { findScenarios, type Wanted } from './find-scenarios.ts';

let root: string;
let mine: string;
let suite: string;

/** Two repositories, one of them Liftlock itself, each with scenarios; and a folder that belongs to none. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'liftlock-find-'));
  mine = join(root, 'mine');
  suite = join(root, 'liftlock');
  const files = ['mine/.git/HEAD', 'mine/.github/rehearsals/b.yml', 'mine/.github/rehearsals/a.yaml'];
  files.push(
    'mine/.github/rehearsals/README.md',
    'mine/lib/x.txt',
    'liftlock/.git/HEAD',
    'liftlock/test/scenarios/s.yml',
    'c.yml',
  );
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const find = (wanted: Partial<Wanted>) =>
  findScenarios({ paths: undefined, repo: undefined, cwd: mine, suiteRoot: suite, ...wanted }).map(
    ({ shown, repo }) => `${shown} in ${repo === undefined ? 'the sample' : repo.replace(root, '')}`,
  );

const refused = (wanted: Partial<Wanted>) => {
  try {
    return find(wanted);
  } catch (error) {
    return (error as LiftlockError).problems.map(({ code, where }) => `${code} ${where}`);
  }
};

describe('--scenarios', () => {
  test('are those of the repository around, in the order of their names', () => {
    const both = ['.github/rehearsals/a.yaml in /mine', '.github/rehearsals/b.yml in /mine'];
    expect(find({})).toEqual(both);
    expect(find({ cwd: join(mine, 'lib') })).toEqual(both.map((line) => `../${line}`));
  });

  test('in a clone of Liftlock are its own, and play in the sample', () => {
    expect(find({ cwd: suite })).toEqual(['test/scenarios/s.yml in the sample']);
  });

  test('with --repo are those of that repository', () => {
    expect(find({ cwd: suite, repo: mine })).toHaveLength(2);
    expect(refused({ repo: suite })).toEqual(['no-scenarios ../liftlock/.github/rehearsals']);
  });

  test('are a problem where there are none', () => {
    expect(refused({ cwd: root })).toEqual(['no-scenarios .github/rehearsals']);
  });
});

describe('--scenario', () => {
  test('plays in the repository that the file is in', () => {
    const paths = [join(mine, '.github/rehearsals/b.yml'), join(suite, 'test/scenarios/s.yml')];
    expect(find({ cwd: root, paths })).toEqual([
      'mine/.github/rehearsals/b.yml in /mine',
      'liftlock/test/scenarios/s.yml in the sample',
    ]);
  });

  test('plays in the sample when the file is in no repository, and in --repo when there is one', () => {
    expect(find({ cwd: root, paths: [join(root, 'c.yml')] })).toEqual(['c.yml in the sample']);
    expect(find({ cwd: root, paths: [join(root, 'c.yml')], repo: mine })).toEqual(['c.yml in /mine']);
  });

  test('takes a folder for all that is in it', () => {
    expect(find({ paths: [join(mine, '.github/rehearsals')] })).toHaveLength(2);
  });

  test('names a file that is not there', () => {
    expect(refused({ paths: [join(mine, 'gone.yml')] })).toEqual(['scenario-missing gone.yml']);
  });
});
