import type { z } from 'zod';
import { configProblem, type Problem } from '../errors/index.ts';
import { configJsonSchema, type JsonSchema } from './json-schema.ts';
import { nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

export interface Located {
  readonly file: string;
  readonly position: (path: readonly PropertyKey[]) => string;
  readonly value: unknown;
}

/** What zod found, as problems with path, found, expected, and a suggestion for a misspelt key. */
export function schemaProblems(issues: readonly Issue[], source: Located): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path, source));
}

function problemsOf(issue: Issue, path: readonly PropertyKey[], source: Located): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, source));
  if (issue.code === 'invalid_union') {
    const nearestBranch = closestBranch(issue.errors, valueAt(source.value, path));
    if (nearestBranch) return nearestBranch.flatMap((inner) => problemsOf(inner, [...path, ...inner.path], source));
  }
  return [problemAt(path, source, shown(valueAt(source.value, path)), `${expectation(issue)}${form(issue, path)}`)];
}

/** In a union the object form is meant if an object was written, and then its own problems say more than the union's. */
function closestBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return branches.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
}

function unknownKey(key: string, path: readonly PropertyKey[], source: Located): Problem {
  const known = keysAt(path);
  const suggestion = nearest(key, known);
  const expected = suggestion === undefined ? `one of: ${known.join(', ')}` : `\`${suggestion}\`?`;
  return problemAt([...path, key], source, `the unknown key \`${key}\``, expected);
}

function problemAt(path: readonly PropertyKey[], source: Located, found: string, expected: string): Problem {
  return configProblem({ where: `${source.file}:${source.position(path)}`, path: formatPath(path), found, expected });
}

/** `environments[1].deploy[0].name` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

/** For whoever wrote a text or a list where a mapping belongs: its keys, as they would be written. */
function form(issue: Issue, path: readonly PropertyKey[]): string {
  const keys = issue.code === 'invalid_type' && issue.expected === 'object' ? keysAt(path) : [];
  const [first, ...others] = keys;
  if (first === undefined) return '';
  return `, \`{ ${first}: … }\`${others.length === 0 ? '' : ` (keys: ${keys.join(', ')})`}`;
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'a text',
  int: 'a whole number',
  boolean: '`true` or `false`',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `\`${String(issue.values[0])}\``
        : `one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectation)))].join(', or ');
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${String(issue.minimum)} entry`
        : `at least ${String(issue.minimum)}${characters(issue.origin)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}${characters(issue.origin)}`;
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return issue.message.replace(/^Invalid input: expected /, '');
  }
}

function characters(origin: string): string {
  return origin === 'string' ? ' characters' : '';
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? (at as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}

/** The keys that the schema knows at a path; the JSON Schema is walked because it is the form that editors see, too. */
function keysAt(path: readonly PropertyKey[]): string[] {
  const root = configJsonSchema();
  const resolve = (schema: JsonSchema): JsonSchema[] => {
    if (schema.$ref !== undefined) {
      const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
      return target === undefined ? [] : resolve(target);
    }
    return [schema, ...(schema.anyOf ?? []).flatMap(resolve)];
  };
  let schemas = resolve(root);
  for (const part of path) {
    schemas = schemas.flatMap((schema) => {
      const child = typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? additional(schema));
      return child === undefined ? [] : resolve(child);
    });
  }
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

function additional(schema: JsonSchema): JsonSchema | undefined {
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}
