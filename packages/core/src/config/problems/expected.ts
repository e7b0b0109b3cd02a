import type { z } from 'zod';
import type { SchemaNode } from '../json-schema.ts';
import { flow } from './flow.ts';
import { nodesAt, resolvedIn } from './schema-nodes.ts';

const LONGEST_EXAMPLE = 80;

/** What a value without a title is. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'list',
  integer: 'whole number',
  number: 'number',
  string: 'string',
};

/** What should have been at a path, in words that a person can act on: "a duration such as `10m`". */
export function expectedOf(issue: z.core.$ZodIssue, path: readonly PropertyKey[], tree: SchemaNode): string {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
    case 'invalid_element':
      return expectedAt(path, tree);
    case 'too_small':
      return bound('at least', issue.origin, issue.minimum) ?? expectedAt(path, tree);
    case 'too_big':
      return bound('at most', issue.origin, issue.maximum) ?? expectedAt(path, tree);
    case 'invalid_key':
      return issue.issues[0] === undefined
        ? expectedAt(path, tree)
        : expectedOf(issue.issues[0] as z.core.$ZodIssue, path, tree);
    case 'custom':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      // Words of ours: every format and every check of the schema has some.
      return issue.message;
  }
}

export function expectedAt(path: readonly PropertyKey[], tree: SchemaNode): string {
  const node = nodesAt(path, tree)[0];
  return node === undefined ? 'nothing' : words(node, tree);
}

function words(node: SchemaNode, tree: SchemaNode): string {
  if (node.const !== undefined) return code(node.const);
  if (node.enum !== undefined) return `one of: ${node.enum.map(String).join(', ')}`;
  if (node.type === 'boolean') return '`true` or `false`';
  if (node.anyOf !== undefined) return oneOf(node.anyOf, tree);
  const example = exampleOf(node, tree);
  const keys = example === undefined ? Object.keys(node.properties ?? {}) : [];
  const what = node.type === 'object' ? 'a mapping' : noun(node.title ?? KINDS[node.type ?? ''] ?? 'value');
  return `${what}${example === undefined ? '' : ` such as ${example}`}${keys.length === 0 ? '' : ` (keys: ${keys.join(', ')})`}`;
}

/** Of mappings, only their example. */
function oneOf(alternatives: readonly SchemaNode[], tree: SchemaNode): string {
  const said = alternatives
    .map((node) => resolvedIn(node, tree))
    .flatMap((node) => (node.type === 'object' ? (exampleOf(node, tree) ?? []) : words(node, tree)));
  return said.length < 2 ? said.join() : `${said.slice(0, -1).join(', ')}, or ${said.at(-1)}`;
}

/** The first example that is no longer than a line; of a list, one with a single entry will do. */
function exampleOf(node: SchemaNode, tree: SchemaNode): string | undefined {
  const entries = node.items === undefined ? [] : (resolvedIn(node.items, tree).examples ?? []).map((entry) => [entry]);
  return [...(node.examples ?? []), ...entries].map(code).find((text) => text.length <= LONGEST_EXAMPLE);
}

function bound(word: string, origin: string, limit: number | bigint): string | undefined {
  if (origin === 'array') return `${word} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  if (origin !== 'string') return `${word} ${limit}`;
  return limit === 1 ? undefined : `${word} ${limit} characters`;
}

function noun(title: string): string {
  const text = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;
}

function code(value: unknown): string {
  return `\`${flow(value)}\``;
}
