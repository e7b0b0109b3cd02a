import { parseConfig, type Problem, schemaTree } from '@liftlock/core';
import { read } from '../support/configuration/acted-on.ts';
import { CONTEXTS, documentsWith } from '../support/configuration/documents.ts';
import { Keys } from '../support/configuration/keys.ts';

const keys = new Keys(schemaTree());

/** What people write by mistake, or what YAML makes of what they write. */
const WRONG: readonly unknown[] = [
  5,
  -1,
  1.5,
  true,
  '',
  'x'.repeat(600),
  [],
  [5],
  [[]],
  {},
  { x: 1 },
  { 'echo Error': 'x' },
  null,
];

/** The schema library's words, and what JavaScript makes of nothing. */
const NOT_FOR_PEOPLE =
  /\b(invalid|received|undefined|null|NaN)\b|expected\b|too (small|big)|\[object|unrecognized|a text\b|a value\b|: nothing/i;

function problemsOf(document: unknown): readonly Problem[] {
  const parsed = read(document, parseConfig);
  return parsed.ok ? [] : parsed.problems;
}

describe('a wrong value', () => {
  test.each(keys.all().map((key) => [key.name, key] as const))('of %s is answered in words for people', (_, key) => {
    const problems = WRONG.flatMap((value) => documentsWith(keys, key, value, CONTEXTS[0] ?? {}).flatMap(problemsOf));
    // A mapping with free names takes what is in it as it is.
    expect(problems.length).toBeGreaterThan(0);
    for (const { code, found, expected, where } of problems) {
      // What is reserved is refused by its name.
      expect(expected === undefined).toBe(code === 'not-supported-yet');
      expect(where).toMatch(/^\.github\/liftlock\.yml:\d+:\d+$/);
      expect(expected ?? '').not.toMatch(NOT_FOR_PEOPLE);
      expect(expected?.trim()).not.toBe('');
      expect(found.replace(/: .*/, '')).not.toMatch(NOT_FOR_PEOPLE);
    }
  });

  test.each([[5], ['x'], [true], [[]], [{ x: 1 }]])(
    'in place of the whole file, %j, is answered in words for people',
    (value) => {
      for (const { expected } of problemsOf(value)) expect(expected).not.toMatch(NOT_FOR_PEOPLE);
    },
  );
});
