import { mkdtempSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { LiftlockError, noCommits, notARepository } from '@liftlock/core';
import { problemsOf } from './faults.ts';

/** What an attempt of the machine's throws. */
function faultOf(attempt: () => unknown): unknown {
  try {
    return attempt();
  } catch (error) {
    return error;
  }
}

const env = { PATH: process.env['PATH'] };
const codes = (error: unknown) => problemsOf(error, env).map(({ code }) => code);

test('problems are told as they are', () => {
  expect(codes(new LiftlockError(noCommits('here')))).toEqual(['no-commits']);
});

test('a folder for temporary files that is not there is no defect', () => {
  const [problem] = problemsOf(
    faultOf(() => mkdtempSync('/nonexistent/liftlock-')),
    env,
  );
  expect(problem).toMatchObject({
    code: 'no-temporary-folder',
    where: 'TMPDIR',
    found: expect.stringContaining('ENOENT'),
  });
});

test.each([
  ['a call that failed', new Error('git init failed with exit code -2: ')],
  ['a folder that looks like none of git', new LiftlockError(notARepository('here'))],
  ['a program that did not start', spawnSync('git', [], { env: { PATH: '/nonexistent' } }).error],
])('%s is no defect where there is no git', (_, error) => {
  expect(problemsOf(error, { PATH: '/nonexistent' }).map(({ code }) => code)).toEqual(['git-missing']);
});

test('a full disk is no defect', () => {
  expect(codes(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }))).toEqual([
    'disk-full',
  ]);
});

test('anything else is a defect, without a stack, a folder of this machine or a job to run again', () => {
  const [problem] = problemsOf(
    new Error("ENOTDIR: not a directory, scandir '/tmp/secret/place/file.txt'\n    at x"),
    env,
  );
  expect(problem).toMatchObject({ code: 'unexpected-error', found: "ENOTDIR: not a directory, scandir 'file.txt'" });
  expect(problem?.next).toMatch(/^Try again\. /);
});
