import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { unknownProperties } from './closed-world.ts';
import { componentSchemas, type Schema } from './description.ts';
import { isAddress } from './exceptions.ts';

const DESCRIPTION = 'github';

const ajv = createAjv();
const compiled = new WeakMap<Schema, ValidateFunction>();

/** Everything that is wrong with a value: what the schema forbids, and what it does not name. */
export function problems(value: unknown, schema: Schema): readonly string[] {
  const validate = compiled.get(schema) ?? compile(schema);
  const forbidden = validate(value) ? [] : (validate.errors ?? []);
  return [
    ...forbidden.map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
    ),
    ...unknownProperties(value, [schema]).map((path) => `${path} is not in the description`),
  ];
}

function compile(schema: Schema): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/components/', `"${DESCRIPTION}#/components/`);
  const validate = ajv.compile(JSON.parse(text) as Schema);
  compiled.set(schema, validate);
  return validate;
}

function createAjv(): Ajv {
  const created = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  formats.default(created);
  created.addFormat('uri', isAddress);
  created.addFormat('repo.nwo', true);
  created.addSchema({ $id: DESCRIPTION, components: { schemas: componentSchemas() } });
  return created;
}
