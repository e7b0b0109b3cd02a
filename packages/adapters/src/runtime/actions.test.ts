import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@liftlock/core';
import { parse } from 'yaml';
import { ACTIONS, type ActionName } from './actions.ts';

const ROOT = join(import.meta.dirname, '../../../..');

test('every stage of the pipeline is an action', () => {
  expect(Object.keys(ACTIONS)).toEqual(['plan', ...core.PIPELINE.map(({ name }) => name)]);
});

test.each(Object.keys(ACTIONS) as ActionName[])('what is known of %s in advance is what its stage says', (name) => {
  const { title, required } = ACTIONS[name];
  const stage = core[name];
  expect([stage.name, stage.title]).toEqual([name, title]);
  const refused = stage.inputs.safeParse({}).error?.issues.map(({ path }) => path[0]) ?? [];
  expect(refused).toEqual(required);
});

test.each(core.PIPELINE.map(({ name }) => name))('the manifest of %s requires the same inputs', (name) => {
  const manifest = parse(readFileSync(join(ROOT, 'actions', name, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { required?: boolean }>;
  };
  const required = Object.entries(manifest.inputs ?? {}).filter(([, input]) => input.required === true);
  expect(required.map(([input]) => input)).toEqual(ACTIONS[name as ActionName].required);
});
