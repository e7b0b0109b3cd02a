import { schemaViolations } from './schema.ts';

const SCHEMA = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 2 },
    replicas: { type: 'integer', minimum: 1, maximum: 9 },
    region: { enum: ['eu', 'us'] },
    url: { $ref: '#/$defs/url' },
    hosts: { type: 'array', items: { type: 'string' } },
    cache: { anyOf: [{ type: 'boolean' }, { type: 'object', required: ['size'] }] },
    'a/b': { const: 3 },
  },
  allOf: [
    JSON.parse('{"if":{"properties":{"region":{"const":"us"}},"required":["region"]},"then":{"required":["zone"]}}'),
  ],
  $defs: { url: { type: 'string', pattern: '^https:' } },
};

const told = (values: Record<string, unknown>, schema: unknown = SCHEMA) =>
  schemaViolations(values, JSON.stringify(schema)).map(({ path, found, expected }) => [
    path.join('.'),
    found,
    expected,
  ]);

describe('values against their schema', () => {
  test('say nothing when they follow it', () => {
    expect(told({ name: 'api', replicas: 3, region: 'eu', url: 'https://a', hosts: ['a'], cache: true })).toEqual([]);
  });

  test('are told by path, found and expected: all at once, and each once', () => {
    const values = { replicas: 0.5, region: 'asia', url: 'ftp:', hosts: ['a', 3], cache: 7, 'a/b': 4, extra: null };
    expect(told(values)).toEqual([
      ['name', undefined, 'a value'],
      ['replicas', 0.5, 'a value of the type integer'],
      ['replicas', 0.5, 'at least 1'],
      ['region', 'asia', 'one of: "eu", "us"'],
      ['url', 'ftp:', 'a text that matches ^https:'],
      ['hosts.1', 3, 'a value of the type string'],
      ['cache', 7, 'what `anyOf` says: Instance does not match any subschemas'],
      ['a/b', 4, '3'],
      ['extra', null, 'no such key'],
    ]);
    expect(told({ name: 'x', region: 'us' })).toEqual([
      ['zone', undefined, 'a value'],
      ['name', 'x', 'at least 2 characters'],
    ]);
  });

  test('follow the draft that the schema names', () => {
    const properties = { n: { minimum: 1, exclusiveMinimum: true } };
    expect(told({ n: 1 }, { $schema: 'http://json-schema.org/draft-04/schema#', properties })).toEqual([
      ['n', 1, 'at least 1'],
    ]);
    expect(told({ n: 1 }, { properties: { n: { exclusiveMinimum: 1 } } })).toEqual([['n', 1, 'more than 1']]);
  });

  test.each([
    ['no JSON', '{', /JSON/],
    ['no mapping', '[]', /not a mapping/],
    ['a reference to nowhere', '{"$ref":"#/$defs/no"}', /Unresolved/],
    ['a reference to another host', '{"$ref":"https://example.com/api.json"}', /Unresolved/],
    ['a broken pattern', '{"properties":{"name":{"pattern":"("}}}', /regular expression/],
  ])('a schema that is %s is an error', (_, text, message) => {
    expect(() => schemaViolations({ name: 'api' }, text)).toThrow(message);
  });
});
