import { dereference, isObject, type Schema } from './description.ts';

/** Paths of all properties that no schema names: what GitHub would not send, or a client should not. */
export function unknownProperties(value: unknown, schemas: readonly Schema[], path = ''): readonly string[] {
  if (Array.isArray(value)) {
    const items = schemas.flatMap(itemSchemas);
    return items.length === 0 ? [] : value.flatMap((item, index) => unknownProperties(item, items, `${path}/${index}`));
  }
  if (!isObject(value)) return [];
  const named = new Map<string, Schema[]>();
  const isOpen = schemas.map((schema) => collectProperties(schema, named)).some(Boolean);
  if (isOpen || named.size === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const inside = named.get(name);
    return inside === undefined ? [`${path}/${name}`] : unknownProperties(inner, inside, `${path}/${name}`);
  });
}

/** Adds the properties that a schema names; true when it allows any. */
function collectProperties(reference: Schema, named: Map<string, Schema[]>): boolean {
  const schema = dereference(reference);
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    named.set(name, [...(named.get(name) ?? []), property]);
  }
  const additional = schema['additionalProperties'];
  const inner = alternatives(schema).map((alternative) => collectProperties(alternative, named));
  return inner.some(Boolean) || (additional !== undefined && additional !== false);
}

function itemSchemas(reference: Schema): readonly Schema[] {
  const schema = dereference(reference);
  const own = schema['items'] === undefined ? [] : [schema['items'] as Schema];
  return [...own, ...alternatives(schema).flatMap(itemSchemas)];
}

function alternatives(schema: Schema): readonly Schema[] {
  return ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (schema[keyword] ?? []) as Schema[]);
}
