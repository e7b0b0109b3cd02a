import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, test as testStage } from '@liftlock/core';
import { parse } from 'yaml';
import { LAST_RUNS } from './scenarios.ts';
import { storiesNamed } from './stories.ts';

const FOLDER = resolve('test/scenarios');

interface Scenario {
  readonly steps: readonly { readonly expect?: { readonly job?: string } }[];
}

test('the last run of every scenario is a story', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yml'));
  expect(Object.keys(LAST_RUNS).sort()).toEqual(files.sort());
  const names = Object.values(LAST_RUNS).flatMap((last) => (last === 'before staging' ? [] : last));
  expect(storiesNamed(names)).toHaveLength(names.length);
});

test.each(Object.keys(LAST_RUNS).filter((file) => LAST_RUNS[file] === 'before staging'))(
  'the last run of %s ends in a job that may not write',
  (file) => {
    const { steps } = parse(readFileSync(join(FOLDER, file), 'utf8')) as Scenario;
    const stage = [build, testStage].find(({ name }) => name === steps.at(-1)?.expect?.job);
    expect(Object.values(stage?.permissions ?? { contents: 'write' })).not.toContain('write');
  },
);
