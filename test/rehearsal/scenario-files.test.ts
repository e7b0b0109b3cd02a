import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../packages/rehearsal/src/scenario/parse-scenario.ts';
import { FOLDER } from './scenarios.ts';

const FILES = readdirSync(FOLDER);

test('there are as many scenarios as the ways that a release may take', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(24);
});

test.each(FILES)('the scenario %s is well formed', (file) => {
  expect(readScenario(file, readFileSync(join(FOLDER, file), 'utf8')).problems).toEqual([]);
});
