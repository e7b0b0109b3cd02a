import type { SchemaNode } from '@liftlock/core';
import type { Key, Keys } from './keys.ts';

type Json = Record<string, unknown>;

/** A sound configuration with the components and environments that the schema's examples name. */
const BASE: Json = {
  components: [
    { name: 'api', artifacts: ['*.tgz'] },
    { name: 'db', artifacts: ['*.sql'] },
  ],
  build: { steps: [{ name: 'base', commands: ['make'] }] },
  environments: [{ name: 'staging' }, { name: 'production' }],
};

/** What some keys need before they may be written at all. */
const LOGIN = { variables: ['REGISTRY_USER'], secrets: ['REGISTRY_TOKEN'] };
export const CONTEXTS: readonly Json[] = [
  BASE,
  { ...BASE, version: { versioning: 'independent' } },
  { ...BASE, environments: [{ name: 'staging', requires: LOGIN }] },
];

/** A document, and others that differ from it in one key alone. */
export interface Pair {
  readonly document: Json;
  readonly others: readonly Json[];
}

/** Every document with the key that the schema's own examples make, each with the same document without or with another value. */
export function pairsOf(keys: Keys, key: Key, context: Json): Pair[] {
  const values = valuesOf(key.node);
  return containersOf(keys, keys.root, key.path).flatMap(({ put, container, siblings }) =>
    values.map((value) => ({
      document: within(context, put(holding(container, key, value))),
      others: [
        without(container, key),
        ...values.filter((other) => other !== value).map((other) => holding(container, key, other)),
        // A key with one value that cannot be left out: the other ways to say the same are all that is left.
        ...(key.node.const === undefined ? [] : siblings.filter((sibling) => !(last(key) in sibling))),
      ].map((other) => within(context, put(other))),
    })),
  );
}

/** A document with the key and one of its examples. */
export function documentsWith(keys: Keys, key: Key, value: unknown, context: Json): Json[] {
  return containersOf(keys, keys.root, key.path).map(({ put, container }) =>
    within(context, put(holding(container, key, value))),
  );
}

interface Container {
  /** The mapping that the key stands in. */
  readonly container: Json;
  readonly siblings: readonly Json[];
  /** The document around it. */
  readonly put: (container: Json) => Json;
}

function containersOf(keys: Keys, node: SchemaNode, path: readonly string[]): Container[] {
  const [step = '', ...rest] = path;
  return keys.forms(node).flatMap((form): Container[] => {
    const child = childOf(form, step);
    if (child === undefined) return [];
    if (step === '[]') return containersOf(keys, child, rest).map((one) => around(one, (value) => [value]));
    if (step === '*') return containersOf(keys, child, rest).map((one) => around(one, (value) => ({ old: value })));
    const examples = (node === keys.root ? [{}] : (form.examples ?? [])) as Json[];
    const known = examples.filter((example) => step in example);
    const containers = known.length > 0 ? known : examples.length > 0 ? examples : [smallest(keys, form)];
    if (rest.length === 0) return containers.map((container) => ({ container, siblings: examples, put: (own) => own }));
    return containers.flatMap((container) =>
      containersOf(keys, child, rest).map((one) => around(one, (value) => ({ ...container, [step]: value }))),
    );
  });
}

function around({ container, siblings, put }: Container, wrap: (value: unknown) => unknown): Container {
  return { container, siblings, put: (own) => wrap(put(own)) as Json };
}

function childOf(form: SchemaNode, step: string): SchemaNode | undefined {
  if (step === '[]') return form.items;
  if (step !== '*') return form.properties?.[step];
  return typeof form.additionalProperties === 'object' ? form.additionalProperties : undefined;
}

/** A mapping with what it must have. */
function smallest(keys: Keys, form: SchemaNode): Json {
  const required = (form.required ?? []).map((name) => {
    const node = form.properties?.[name];
    return [name, node === undefined ? 'x' : (valuesOf(keys.resolved(node))[0] ?? 'x')];
  });
  return Object.fromEntries(required) as Json;
}

/** Everything that the schema itself gives as a value. */
export function valuesOf(node: SchemaNode): unknown[] {
  const values = [...(node.examples ?? []), ...(node.enum ?? []), ...(node.type === 'boolean' ? [true, false] : [])];
  const own = [
    ...values,
    ...(node.const === undefined ? [] : [node.const]),
    ...(values.length > 0 ? [] : nested(node)),
  ];
  return [...own, ...(node.default === undefined ? [] : [node.default])];
}

function nested(node: SchemaNode): unknown[] {
  return (node.anyOf ?? []).flatMap(valuesOf);
}

/** Lists keep what is there, since other keys name it; a part that is a mapping is replaced, but for what the context needs. */
function within(context: Json, written: Json): Json {
  const parts = Object.entries(written).map(([name, value]) => {
    const there = context[name];
    if (Array.isArray(value) && Array.isArray(there)) return [name, joined(there as Named[], value as Named[])];
    return [name, name === 'version' ? { ...(there as Json | undefined), ...(value as Json) } : value];
  });
  return { ...context, ...(Object.fromEntries(parts) as Json) };
}

interface Named {
  readonly name?: string;
}

function joined(there: readonly Named[], written: readonly Named[]): Named[] {
  return [...there.filter(({ name }) => !written.some((one) => name !== undefined && one?.name === name)), ...written];
}

function holding(container: Json, key: Key, value: unknown): Json {
  return { ...container, [last(key)]: value };
}

function without(container: Json, key: Key): Json {
  return Object.fromEntries(Object.entries(container).filter(([name]) => name !== last(key)));
}

function last({ path }: Key): string {
  return path.at(-1) ?? '';
}
