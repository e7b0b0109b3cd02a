import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, canonicalJson } from '@liftlock/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CANDIDATE, manifest, testReport } from '../../packages/core/src/testing/builders.ts';
import { ROOT } from '../architecture/sources.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schema/evidence.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const bundle = () =>
  JSON.parse(canonicalJson(bundleOf({ candidate: CANDIDATE, manifest: manifest() }, [testReport()]))) as {
    statements: Record<string, unknown>[];
  };

describe('schema/evidence.schema.json', () => {
  test('accepts the evidence that the suite writes', () => {
    validate(bundle());
    expect(validate.errors).toBeNull();
  });

  test.each(['_type', 'subject', 'predicateType', 'predicate'])('refuses a statement without %s', (key) => {
    const changed = bundle();
    delete changed.statements[0]?.[key];
    expect(validate(changed)).toBe(false);
  });
});
