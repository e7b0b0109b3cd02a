import { z } from 'zod';
import { schemaAddress } from '../suite-address.ts';
import { Sections } from './sections.ts';

/** The part of JSON Schema 2020-12 that the generated schema uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
}

/** The schema with what this version does not do yet, and what to do instead. */
export interface SchemaNode extends JsonSchema {
  /** The key is refused. */
  readonly notYet?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: boolean | SchemaNode;
}

type Written = Record<string, unknown>;

/** zod drops `examples` and `default` of what is transformed, so they are called `samples` and `ifLeftOut` until here. */
function polish(schema: Written): void {
  if (schema['samples'] !== undefined) {
    schema['examples'] = schema['samples'];
    delete schema['samples'];
  }
  if (schema['ifLeftOut'] !== undefined) {
    schema['default'] = schema['ifLeftOut'];
    delete schema['ifLeftOut'];
  }
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
}

/** An editor refuses what `check` refuses. */
function publish(schema: Written): void {
  polish(schema);
  delete schema['notYet'];
}

function generate(form: z.ZodType, change: (schema: Written) => void): Written {
  return z.toJSONSchema(form, { io: 'input', override: ({ jsonSchema }) => change(jsonSchema as Written) });
}

/** Every key of a form with all that is said of it, for errors and for the documentation. */
export function treeOf(form: z.ZodType): SchemaNode {
  return generate(form, polish) as SchemaNode;
}

/** JSON Schema of a form for editors, shipped as `schema/NAME`. */
export function jsonSchemaOf(form: z.ZodType, name: string): JsonSchema {
  const { $schema, ...schema } = generate(form, publish);
  return { $schema, $id: schemaAddress(name), ...schema } as JsonSchema;
}

let tree: SchemaNode | undefined;

/** The tree of the configuration. */
export function schemaTree(): SchemaNode {
  tree ??= treeOf(Sections);
  return tree;
}

/** JSON Schema of `.github/liftlock.yml`, shipped as `schema/liftlock.schema.json` for editors. */
export function configJsonSchema(): JsonSchema {
  return jsonSchemaOf(Sections, 'liftlock.schema.json');
}
