import { type SchemaNode, schemaTree } from '../json-schema.ts';

/** What the schema says of the value at a path: the node itself, and after it the alternatives of a union. */
export function nodesAt(path: readonly PropertyKey[]): SchemaNode[] {
  let nodes = alternatives(schemaTree());
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const child = typeof part === 'number' ? node.items : (node.properties?.[String(part)] ?? anyMember(node));
      return child === undefined ? [] : alternatives(child);
    });
  }
  return nodes;
}

/** The keys that a mapping at a path may have. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  const properties = nodesAt(path).flatMap((node) => Object.entries(node.properties ?? {}));
  return [...new Set(properties.filter(([, node]) => node.notYet === undefined).map(([key]) => key))];
}

export function resolved(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  return { ...schemaTree().$defs?.[$ref.replace('#/$defs/', '')], ...own };
}

function alternatives(node: SchemaNode): SchemaNode[] {
  const own = resolved(node);
  return [own, ...(own.anyOf ?? []).flatMap(alternatives)];
}

function anyMember({ additionalProperties }: SchemaNode): SchemaNode | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}
