import { z } from 'zod';
import { WrittenConfig } from './written.ts';

/** The part of JSON Schema 2020-12 that the generated schema uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
}

let cached: JsonSchema | undefined;

/** JSON Schema of `.github/liftlock.yml`, shipped as `schema/liftlock.schema.json` for editors. */
export function configJsonSchema(): JsonSchema {
  cached ??= z.toJSONSchema(WrittenConfig, { io: 'input' }) as JsonSchema;
  return cached;
}
