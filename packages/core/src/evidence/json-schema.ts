import { type JsonSchema, jsonSchemaOf } from '../config/index.ts';
import { EvidenceBundle } from './evidence.ts';

/** JSON Schema of `evidence.json`, shipped as `schema/evidence.schema.json` for whoever verifies a release. */
export function evidenceJsonSchema(): JsonSchema {
  return jsonSchemaOf(EvidenceBundle, 'evidence.schema.json');
}
