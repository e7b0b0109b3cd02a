import { type SchemaNode, schemaTree } from '../json-schema.ts';

/** What the schema says of the value at a path: the node itself, and after it the alternatives of a union. */
export function nodesAt(path: readonly PropertyKey[], tree: SchemaNode): SchemaNode[] {
  let nodes = alternatives(tree, tree);
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const child = typeof part === 'number' ? node.items : (node.properties?.[String(part)] ?? anyMember(node));
      return child === undefined ? [] : alternatives(child, tree);
    });
  }
  return nodes;
}

/** The keys that a mapping at a path may have. */
export function keysAt(path: readonly PropertyKey[], tree: SchemaNode): string[] {
  const properties = nodesAt(path, tree).flatMap((node) => Object.entries(node.properties ?? {}));
  return [...new Set(properties.filter(([, node]) => node.notYet === undefined).map(([key]) => key))];
}

/** A node of the configuration with what its reference says. */
export function resolved(node: SchemaNode): SchemaNode {
  return resolvedIn(node, schemaTree());
}

/** A node with what its reference says; `tree` holds the definitions. */
export function resolvedIn(node: SchemaNode, tree: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  return { ...tree.$defs?.[$ref.replace('#/$defs/', '')], ...own };
}

function alternatives(node: SchemaNode, tree: SchemaNode): SchemaNode[] {
  const own = resolvedIn(node, tree);
  return [own, ...(own.anyOf ?? []).flatMap((other) => alternatives(other, tree))];
}

function anyMember({ additionalProperties }: SchemaNode): SchemaNode | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}
