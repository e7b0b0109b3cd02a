import { parseConfig, type SchemaNode, schemaTree } from '@liftlock/core';
import { isActedOn, read } from '../support/configuration/acted-on.ts';
import { CONTEXTS, documentsWith } from '../support/configuration/documents.ts';
import { Keys } from '../support/configuration/keys.ts';
import { parse, stringify } from 'yaml';

const keys = new Keys(schemaTree());
const ALL = keys.all().map((key) => [key.name, key] as const);

describe('every key of the configuration', () => {
  test('is found by walking the schema', () => {
    expect(ALL.length).toBeGreaterThan(100);
    expect(ALL.map(([name]) => name)).toEqual(
      expect.arrayContaining(['version.branches.*.prerelease', 'environments[].validate[].http.allow-private']),
    );
  });

  test.each(ALL)('%s changes what the code reads, or is refused by name', (_, key) => {
    expect(isActedOn(keys, key, parseConfig)).toBe(true);
  });

  test.each(ALL)('%s is described', (_, { node }) => {
    expect(node.description).toMatch(/^[A-Z*`].*\.$/);
    expect(node.title ?? node.enum ?? node.const ?? node.type).toBeDefined();
  });

  test.each(ALL.filter(([, { node }]) => node.notYet === undefined && node.properties === undefined))(
    '%s has examples, which are accepted',
    (_, key) => {
      const { examples = [], enum: names = [], type, const: only } = keys.resolved(key.node);
      expect(examples.length + names.length > 0 || type === 'boolean' || only !== undefined).toBe(true);
      const refused = examples.filter(
        (example) =>
          !CONTEXTS.some((context) =>
            documentsWith(keys, key, example, context).some((document) => read(document, parseConfig).ok),
          ),
      );
      expect(refused).toEqual([]);
    },
  );
});

describe('the search for keys that are ignored', () => {
  /** The schema with a key that nothing reads, and a parser that takes it. */
  const { $defs = {}, ...rest } = schemaTree();
  const environment = $defs['Environment'] ?? {};
  const notify: SchemaNode = { type: 'string', title: 'Channel', description: 'Who is told.', examples: ['#a', '#b'] };
  const careless = new Keys({
    ...rest,
    $defs: { ...$defs, Environment: { ...environment, properties: { ...environment.properties, notify } } },
  });
  const ignoring = (text: string) => {
    const value = parse(text) as { environments: Record<string, unknown>[] };
    for (const one of value.environments) delete one['notify'];
    return parseConfig(stringify(value));
  };

  test('finds one that is accepted and ignored', () => {
    const ignored = careless.all().filter((key) => !isActedOn(careless, key, ignoring));
    expect(ignored.map(({ name }) => name)).toEqual(['environments[].notify']);
  });
});
