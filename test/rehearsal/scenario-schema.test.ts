import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { readScenario } from '../../packages/rehearsal/src/scenario/parse-scenario.ts';
import { FOLDER } from './scenarios.ts';

const schema = JSON.parse(readFileSync('schema/rehearsal-scenario.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: false }).compile(schema);

/** Whether an editor, by the schema, and the command say the same of a text, and what they say. */
function isWellFormed(text: string): boolean {
  const byCommand = readScenario('s.yml', text).problems.length === 0;
  expect({ byEditor: validate(parse(text)) }).toEqual({ byEditor: byCommand });
  return byCommand;
}

describe('the schema that completes scenarios in an editor', () => {
  test.each(readdirSync(FOLDER))('accepts %s', (file) => {
    expect(isWellFormed(readFileSync(join(FOLDER, file), 'utf8'))).toBe(true);
  });

  test('accepts the scenario in the documentation', () => {
    const example =
      /```yaml\n(# yaml-language-server[^`]*)```/.exec(readFileSync('docs/scenarios.md', 'utf8'))?.[1] ?? '';
    expect(isWellFormed(example)).toBe(true);
  });

  test.each([
    ['no steps', 'name: it\nsteps: []\n'],
    ['an unknown key', 'name: it\nsteps: [{ push: { branch: main }, expects: {} }]\n'],
    ['a duration that is none', 'name: it\nsteps: [{ wait: soon }]\n'],
    [
      'a version that YAML reads as a number',
      'name: it\nsteps: [{ push: { branch: main }, expect: { live: { a: 1.4 } } }]\n',
    ],
    ['one step that runs together with none', 'name: it\nsteps: [{ together: [{ review: { run: 1 } }] }]\n'],
    ['a path that leaves the repository', 'name: it\nsteps: [{ commit: { branch: a, message: b, remove: [../c] } }]\n'],
  ])('refuses %s', (_, text) => {
    expect(isWellFormed(text)).toBe(false);
  });
});
