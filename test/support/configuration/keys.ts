import type { SchemaNode } from '@liftlock/core';

/** A key of the configuration: `environments[].validate[].http.url`, and the nodes from the root of the schema to it. */
export interface Key {
  readonly name: string;
  readonly node: SchemaNode;
  /** Property names; `[]` for the entry of a list, `*` for the member of a mapping with free names. */
  readonly path: readonly string[];
}

/** The schema with references followed, and the alternatives of a union side by side. */
export class Keys {
  readonly root: SchemaNode;

  constructor(root: SchemaNode) {
    this.root = root;
  }

  /** Every key, in the order of the schema. */
  all(node: SchemaNode = this.root, path: readonly string[] = []): Key[] {
    return this.forms(node).flatMap((form) => [
      ...Object.entries(form.properties ?? {}).flatMap(([property, child]) => {
        const own = [...path, property];
        return [{ name: nameOf(own), node: this.resolved(child), path: own }, ...this.all(child, own)];
      }),
      ...(form.items === undefined ? [] : this.all(form.items, [...path, '[]'])),
      ...(typeof form.additionalProperties === 'object' ? this.all(form.additionalProperties, [...path, '*']) : []),
    ]);
  }

  resolved(node: SchemaNode): SchemaNode {
    if (node.$ref === undefined) return node;
    const { $ref, ...own } = node;
    return { ...this.root.$defs?.[$ref.replace('#/$defs/', '')], ...own };
  }

  forms(node: SchemaNode): SchemaNode[] {
    const own = this.resolved(node);
    return [own, ...(own.anyOf ?? []).flatMap((form) => this.forms(form))];
  }
}

function nameOf(path: readonly string[]): string {
  return path.join('.').replaceAll('.[]', '[]');
}
