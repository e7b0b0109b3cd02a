import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PIPELINE, plan } from '@liftlock/core';
import { parse } from 'yaml';
import { ACTIONS, type ActionName } from './actions.ts';

const ROOT = join(import.meta.dirname, '../../../..');

test('every stage of the pipeline is an action', () => {
  expect(Object.keys(ACTIONS)).toEqual(['plan', ...PIPELINE.map(({ name }) => name)]);
});

test.each([plan, ...PIPELINE])('what is known of $name in advance is what its stage says', (stage) => {
  const { title, required } = ACTIONS[stage.name as ActionName];
  expect(stage.title).toBe(title);
  const refused = stage.inputs.safeParse({}).error?.issues.map(({ path }) => path[0]) ?? [];
  expect(refused).toEqual(required);
});

test.each(PIPELINE.map(({ name }) => name))('the manifest of %s requires the same inputs', (name) => {
  const manifest = parse(readFileSync(join(ROOT, 'actions', name, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { required?: boolean }>;
  };
  const required = Object.entries(manifest.inputs ?? {}).filter(([, input]) => input.required === true);
  expect(required.map(([input]) => input)).toEqual(ACTIONS[name as ActionName].required);
});
