import { parseConfig } from '../parse.ts';

/** What each environment requires, in a configuration with these environments. */
function required(...environments: string[]) {
  const parsed = parseConfig(`components: [{ name: app, artifacts: [x] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments: [${environments.join(', ')}]`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.config.environments.map(({ requires }) => [...requires.variables, ...requires.secrets]);
}

describe('an environment without `requires`', () => {
  test('has the contract of the environment before it, and so has the next one', () => {
    expect(
      required(
        '{ name: dev, requires: { variables: [URL], secrets: [TOKEN] } }',
        '{ name: staging, after: [dev] }',
        '{ name: production, after: [staging], url: "${URL}/status" }',
      ),
    ).toEqual([
      ['URL', 'TOKEN'],
      ['URL', 'TOKEN'],
      ['URL', 'TOKEN'],
    ]);
  });

  test('has those of all environments that it comes after, each name once, and of no other', () => {
    expect(
      required(
        '{ name: alone, requires: { variables: [NONE] } }',
        '{ name: eu, requires: { variables: [URL], secrets: [EU] } }',
        '{ name: us, requires: { variables: [URL], secrets: [US] } }',
        '{ name: world, after: [eu, us] }',
      ).at(-1),
    ).toEqual(['URL', 'EU', 'US']);
  });

  test('has none where nothing comes before it', () => {
    expect(required('{ name: staging }', '{ name: other, requires: { variables: [URL] } }')[0]).toEqual([]);
  });

  test('is something else than one that says that it requires nothing', () => {
    expect(
      required('{ name: staging, requires: { secrets: [TOKEN] } }', '{ name: docs, after: [staging], requires: {} }'),
    ).toEqual([['TOKEN'], []]);
  });
});
