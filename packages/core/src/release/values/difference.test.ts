import fc from 'fast-check';
import { differencesOf } from './difference.ts';
import { valuesOf } from './values.ts';

test('what changes is told by its whole path; lists are one value, and empty mappings are values', () => {
  const from = { api: { replicas: 3, cache: { size: 1, 'a.b': 1 }, hosts: ['a'], gone: { x: 1 } } };
  const to = { api: { replicas: 5, cache: { size: 1, 'a.b': 2 }, hosts: ['a', 'b'], none: {} }, web: { on: null } };
  expect(differencesOf(from, to)).toEqual([
    { path: ['api', 'cache', 'a.b'], from: 1, to: 2 },
    { path: ['api', 'gone', 'x'], from: 1, to: undefined },
    { path: ['api', 'hosts'], from: ['a'], to: ['a', 'b'] },
    { path: ['api', 'none'], from: undefined, to: {} },
    { path: ['api', 'replicas'], from: 3, to: 5 },
    { path: ['web', 'on'], from: undefined, to: null },
  ]);
});

const values = fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<unknown>);

test('nothing differs from itself, whatever the order of its keys', () => {
  fc.assert(
    fc.property(values, (one) => {
      const turned = Object.fromEntries(Object.entries(one).toReversed());
      expect(differencesOf(one, turned)).toEqual([]);
    }),
  );
});

test('values of an environment go over those of the component, at every depth, also where a key is __proto__', () => {
  const config = JSON.parse('{"a":{"x":1,"y":2},"l":[1,2],"__proto__":{"p":1}}') as Record<string, unknown>;
  const over = JSON.parse('{"a":{"y":3},"l":[4],"__proto__":{"q":2}}') as Record<string, unknown>;
  const merged = valuesOf({ name: 'api', config }, { config: { api: over } });
  expect(JSON.stringify(merged)).toBe('{"a":{"x":1,"y":3},"l":[4],"__proto__":{"p":1,"q":2}}');
});
