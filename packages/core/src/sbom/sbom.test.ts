import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { cycloneDx, packageUrl } from './cyclonedx.ts';
import { sbomFormat } from './recognize.ts';

const SCHEMAS = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);

const schema = (name: string) =>
  JSON.parse(readFileSync(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

const ajv = new Ajv({ strict: false });
for (const name of ['spdx', 'jsf-0.82']) {
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
}
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
for (const unknown of ['iri-reference', 'idn-email']) ajv.addFormat(unknown, true);
const validate = ajv.compile(schema('bom-1.6'));

const bill = () =>
  cycloneDx({ name: 'acme/shop', version: '1.4.0' }, [
    {
      purl: 'npm',
      packages: [
        { name: 'b', version: '1.0.0' },
        { name: '@s/a', version: '2.0.0' },
      ],
    },
    { purl: 'npm', packages: [{ name: 'b', version: '1.0.0' }] },
    { purl: 'maven', packages: [{ name: 'com.acme:lib', version: '3.0' }] },
  ]);

describe('a bill of materials', () => {
  test('follows the schema of CycloneDX 1.6, which can tell', () => {
    expect({ valid: validate(JSON.parse(bill())), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(validate({ ...JSON.parse(bill()), specVersion: 1 })).toBe(false);
  });

  test('has every package once, in one order, and nothing that changes from run to run', () => {
    const { components } = JSON.parse(bill()) as { components: { purl: string }[] };
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:maven/com.acme/lib@3.0',
      'pkg:npm/%40s/a@2.0.0',
      'pkg:npm/b@1.0.0',
    ]);
    expect(bill()).toBe(bill());
    expect(bill()).not.toMatch(/serialNumber|timestamp/);
  });

  test.each([
    ['golang', 'example.com/a/v2', 'v2.0.0', 'pkg:golang/example.com/a/v2@v2.0.0'],
    ['pypi', 'flask', '1.0+local', 'pkg:pypi/flask@1.0%2Blocal'],
    ['composer', 'acme/a', '1.0.0', 'pkg:composer/acme/a@1.0.0'],
  ])('names packages of %s as everybody does: %s', (type, name, version, expected) => {
    expect(packageUrl(type, name, version)).toBe(expected);
  });
});

test.each([
  ['CycloneDX 1.6', '{ "bomFormat": "CycloneDX", "specVersion": "1.6" }'],
  ['CycloneDX 1.6', '\uFEFF{ "bomFormat": "CycloneDX", "specVersion": "1.6" }'],
  ['SPDX-2.3', '{ "spdxVersion": "SPDX-2.3" }'],
  ['SPDX-3.0', '{ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld" }'],
  [undefined, '{ "bomFormat": "CycloneDX" }'],
  [undefined, '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>'],
  [undefined, '{ "bomFormat": "CycloneDX", '],
  [undefined, '[]'],
  [undefined, ''],
])('a file is recognized as %s', (format, text) => {
  expect(sbomFormat(text)).toBe(format);
});
