import { type OutputUnit, type Schema, type SchemaDraft, Validator } from '@cfworker/json-schema';
import type { Values } from './values.ts';

/** Where a value is not what the schema says. */
export interface SchemaViolation {
  readonly path: readonly string[];
  /** Undefined where nothing is. */
  readonly found: unknown;
  readonly expected: string;
}

/** Keywords whose violations are told by what they apply to. */
const APPLIES_OTHERS = new Set([
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'contains',
  'dependentSchemas',
  'else',
  'if',
  'items',
  'patternProperties',
  'prefixItems',
  'properties',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/**
 * All places at which values are not what a JSON Schema says. Nothing is fetched: a reference stays in the file.
 *
 * @throws Error if the schema itself is broken, with a message for people.
 */
export function schemaViolations(values: Values, text: string): SchemaViolation[] {
  const schema: unknown = JSON.parse(text);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw new Error('It is not a mapping.');
  const { errors } = new Validator(schema, draftOf(schema), false).validate(values);
  const told = errors.filter((error) => !isPartOfChoice(error, errors) && !isToldByOthers(error, errors));
  return told.map((error) => violation(error, values, schema));
}

function draftOf({ $schema }: Schema): SchemaDraft {
  const [, draft] = /draft[-/](0?4|0?7|2019-09)/.exec($schema ?? '') ?? [];
  if (draft === undefined) return '2020-12';
  return draft === '2019-09' ? draft : draft.endsWith('4') ? '4' : '7';
}

function isToldByOthers({ keyword, instanceLocation }: OutputUnit, all: readonly OutputUnit[]): boolean {
  return (
    APPLIES_OTHERS.has(keyword) &&
    all.some((other) => !APPLIES_OTHERS.has(other.keyword) && isAtOrBelow(other.instanceLocation, instanceLocation))
  );
}

/** What the alternatives of a choice say is no help: none of them fits. */
function isPartOfChoice({ keywordLocation }: OutputUnit, all: readonly OutputUnit[]): boolean {
  return all.some(
    (other) =>
      (other.keyword === 'anyOf' || other.keyword === 'oneOf') &&
      keywordLocation.startsWith(`${other.keywordLocation}/`),
  );
}

function isAtOrBelow(location: string, parent: string): boolean {
  return location === parent || location.startsWith(`${parent}/`);
}

function violation(error: OutputUnit, values: Values, schema: Schema): SchemaViolation {
  const path = keysOf(error.instanceLocation);
  if (error.keyword === 'required') {
    const [, name = ''] = /"(.*)"\.$/.exec(error.error) ?? [];
    return { path: [...path, name], found: undefined, expected: 'a value' };
  }
  return { path, found: at(values, path), expected: expectedBy(error, atKeyword(schema, error.keywordLocation)) };
}

function expectedBy({ keyword, error }: OutputUnit, rule: unknown): string {
  const words: Readonly<Record<string, (rule: unknown) => string>> = {
    type: (types) => `a value of the type ${[types].flat().join(' or ')}`,
    enum: (values) => `one of: ${(values as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`,
    const: (value) => JSON.stringify(value),
    minimum: (bound) => `at least ${String(bound)}`,
    maximum: (bound) => `at most ${String(bound)}`,
    exclusiveMinimum: (bound) => `more than ${String(bound)}`,
    exclusiveMaximum: (bound) => `less than ${String(bound)}`,
    minLength: (length) => `at least ${String(length)} characters`,
    maxLength: (length) => `at most ${String(length)} characters`,
    pattern: (pattern) => `a text that matches ${String(pattern)}`,
    format: (format) => `a text of the format ${String(format)}`,
  };
  if (keyword === 'false') return 'no such key';
  const say = words[keyword];
  return say === undefined || rule === undefined ? `what \`${keyword}\` says: ${error.replace(/\.$/, '')}` : say(rule);
}

/** The rule at a location such as `#/properties/url/$ref/pattern`; undefined if it is not in this file. */
function atKeyword(schema: Schema, location: string): unknown {
  return keysOf(location).reduce<unknown>((node, key) => {
    const value = at(node, [key]);
    return key === '$ref' && typeof value === 'string' && /^#(\/|$)/.test(value) ? at(schema, keysOf(value)) : value;
  }, schema);
}

function keysOf(pointer: string): string[] {
  const parts = decodeURI(pointer).split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
