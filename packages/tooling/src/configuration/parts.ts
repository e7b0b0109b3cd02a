import { resolved, type SchemaNode } from '@liftlock/core';

/** A mapping of the configuration, with a section of its own in the documentation. */
export interface Part {
  /** `environments[].validate[]`: how its keys are reached. */
  readonly path: string;
  readonly node: SchemaNode;
  /** Other places of the same mapping. */
  readonly also: string[];
  /** Whether the keys are those of several mappings, of which one is written. */
  readonly isChoice: boolean;
}

/** The mapping or the mappings that a value may be, if any. */
export function mappingsOf(node: SchemaNode): SchemaNode[] {
  const own = resolved(node);
  return own.properties === undefined ? (own.anyOf ?? []).flatMap(mappingsOf) : [own];
}

/** Where the keys below a key are described: those of the value, of the entries of a list, or of any member. */
export function inside(node: SchemaNode): { readonly suffix: string; readonly node: SchemaNode } {
  const own = resolved(node);
  if (own.items !== undefined) return { suffix: '[]', node: own.items };
  if (typeof own.additionalProperties === 'object' && own.properties === undefined)
    return { suffix: '.*', node: own.additionalProperties };
  return { suffix: '', node: own };
}

/** Every mapping below a node, in the order of the schema. The same one is listed once, with the other places of it. */
export function partsBelow(node: SchemaNode, path: string, known = new Map<string, Part>()): Part[] {
  const mappings = mappingsOf(node);
  const [first] = mappings;
  if (first === undefined) return [];
  const isChoice = mappings.length > 1;
  const mapping: SchemaNode = isChoice ? { properties: propertiesOf(mappings) } : first;
  const id = JSON.stringify(mapping.properties);
  const there = known.get(id);
  if (there !== undefined) {
    there.also.push(path);
    return [];
  }
  const part: Part = { path, node: mapping, also: [], isChoice };
  known.set(id, part);
  const below = Object.entries(mapping.properties ?? {}).flatMap(([key, child]) => {
    const { suffix, node: value } = inside(child);
    return partsBelow(value, `${path}.${key}${suffix}`, known);
  });
  return [part, ...below];
}

function propertiesOf(mappings: readonly SchemaNode[]): Record<string, SchemaNode> {
  return Object.fromEntries(mappings.flatMap(({ properties = {} }) => Object.entries(properties)));
}
