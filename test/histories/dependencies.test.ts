import type { VersionedComponent } from '@liftlock/core';
import { examine } from './planning.ts';
import { removeRepositories, TemporaryRepository } from './temporary-repository.ts';

afterEach(removeRepositories);

const components = (version: string): VersionedComponent[] => [
  { name: 'api', path: 'api', dependencies: [] },
  { name: 'web', path: 'web', dependencies: [{ component: 'api', version }] },
];

async function problems(range: string, ...messages: readonly string[]): Promise<string[]> {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag('v1.2.0');
  for (const message of messages) repository.commit(message);
  const planning = await examine(repository, { components: components(range) });
  return planning.problems.map(({ code, found }) => `${code}: ${found}`);
}

describe('with one version for the whole product, a dependency', () => {
  test.each([['^1.0.0'], ['>=1.2'], ['*']])('on %s is met by the next minor version', async (range) => {
    expect(await problems(range, 'feat: more')).toEqual([]);
  });

  test('that the next version does not satisfy keeps it from being released', async () => {
    expect(await problems('^1.0.0', 'feat!: another form')).toEqual([
      'dependency-unmet: web requires api ^1.0.0, but this release contains api 2.0.0.',
    ]);
  });

  test('asks nothing where there is nothing to release', async () => {
    expect(await problems('^9.0.0', 'chore: tidy')).toEqual([]);
  });
});
