import type { VersionedComponent, WrittenVersion } from '@liftlock/core';
import { judgements, planOf } from './planning.ts';
import { removeRepositories, TemporaryRepository } from './temporary-repository.ts';

afterEach(removeRepositories);

const version: WrittenVersion = { versioning: 'independent' };
const api: VersionedComponent = {
  name: 'api',
  path: 'services/api',
  dependencies: [{ component: 'web', version: '^1.0.0' }],
};
const web: VersionedComponent = { name: 'web', path: 'services/web', exclude: ['**/*.md'], dependencies: [] };
const docs: VersionedComponent = {
  name: 'docs',
  path: '*/docs',
  dependencies: [{ component: 'api', version: '~1.2.0' }],
};
const components = [api, web, docs];

function released(): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin', { file: 'services/api/a' });
  repository.commit('feat: begin', { file: 'services/web/a' });
  repository.commit('feat: begin', { file: 'manual/docs/a' });
  repository.tag('api-v1.2.0');
  repository.tag('web-v1.0.0');
  repository.tag('docs-v3.0.0');
  return repository;
}

async function versions(repository: TemporaryRepository): Promise<Record<string, string | null>> {
  const { components: planned } = await planOf(repository, { version, components });
  return Object.fromEntries(planned.map(({ name, next }) => [name, next?.version ?? null]));
}

describe('components with versions of their own', () => {
  test('each counts the commits that touch it since its own release', async () => {
    const repository = released();
    repository.commit('feat: x', { file: 'services/api/b' });
    repository.tag('api-v1.3.0');
    repository.commit('fix: y', { file: 'services/api/c' });
    repository.commit('fix: z', { file: 'services/web/c' });
    repository.commit('chore: w', { file: 'elsewhere' });
    const plan = await planOf(repository, { version, components });
    expect(plan).toMatchObject({ base: null, next: null, bump: null });
    expect(plan.components).toMatchObject([
      { name: 'api', base: { tag: 'api-v1.3.0' }, next: { tag: 'api-v1.3.1' }, bump: 'patch' },
      { name: 'web', base: { tag: 'web-v1.0.0' }, next: { tag: 'web-v1.0.1' }, bump: 'patch' },
      { name: 'docs', base: { tag: 'docs-v3.0.0' } },
    ]);
    expect(judgements(plan)).toEqual({
      w: 'does not count: touches no component, or was released with every component that it touches',
      z: 'counts: fix: patch (web)',
      y: 'counts: fix: patch (api)',
      x: 'does not count: touches no component, or was released with every component that it touches',
    });
  });

  test('excluded paths are not part of a component, globs are', async () => {
    const repository = released();
    repository.commit('fix: text', { file: 'services/web/README.md' });
    repository.commit('fix: guide', { file: 'manual/docs/deep/guide' });
    expect(await versions(repository)).toEqual({ api: null, web: null, docs: '3.0.1' });
  });

  test('a name that begins another name takes none of its tags', async () => {
    const repository = released();
    repository.tag('api-v2-v9.0.0');
    repository.commit('fix: x', { file: 'services/api/b' });
    expect((await versions(repository))['api']).toBe('1.2.1');
  });

  test('a merge that was released on one side only counts on the other', async () => {
    const repository = released();
    repository.branch('topic');
    repository.commit('feat: late', { branch: 'topic', file: 'services/api/late' });
    repository.commit('fix: early', { file: 'services/api/early' });
    repository.tag('api-v1.2.1');
    repository.commit('Merge branch topic', { merges: ['topic'] });
    expect((await versions(repository))['api']).toBe('1.3.0');
  });

  test('a component that was never released gets its first version', async () => {
    const repository = released();
    repository.commit('feat: new', { file: 'services/new/a' });
    const plan = await planOf(repository, {
      version,
      components: [...components, { name: 'new', path: 'services/new', dependencies: [] }],
    });
    expect(plan.components.at(-1)).toMatchObject({ name: 'new', base: null, next: { tag: 'new-v0.1.0' } });
  });
});

describe('dependents', () => {
  test('stay while what they depend on stays in range', async () => {
    const repository = released();
    repository.commit('feat: x', { file: 'services/web/b' });
    expect(await versions(repository)).toEqual({ api: null, web: '1.1.0', docs: null });
  });

  test('are patched when it leaves their range, and theirs as well', async () => {
    const repository = released();
    repository.commit('feat!: x', { file: 'services/web/b' });
    expect(await versions(repository)).toEqual({ api: '1.2.1', web: '2.0.0', docs: null });
    repository.commit('feat: y', { file: 'services/api/b' });
    expect(await versions(repository)).toEqual({ api: '1.3.0', web: '2.0.0', docs: '3.0.1' });
  });
});

describe('unified versions with components', () => {
  test('say which commits touch each, and release all as one', async () => {
    const repository = new TemporaryRepository();
    repository.commit('feat: begin', { file: 'services/api/a' });
    repository.tag('v1.0.0');
    const fix = repository.commit('fix: y', { file: 'services/web/b' });
    const plan = await planOf(repository, { components });
    expect(plan.components).toMatchObject([
      { name: 'api', next: { version: '1.0.1' }, commits: [] },
      { name: 'web', next: { version: '1.0.1' }, commits: [repository.sha(fix)] },
      { name: 'docs', commits: [] },
    ]);
  });
});

test('releases on two sides of a fork are counted from where they part', async () => {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin', { file: 'services/api/a' });
  repository.commit('feat: begin', { file: 'services/web/a' });
  repository.branch('side');
  repository.commit('fix: one', { file: 'services/api/b', branch: 'side' });
  repository.tag('api-v1.0.0', 'side');
  repository.commit('fix: two', { file: 'services/web/b' });
  repository.tag('web-v1.0.0');
  repository.commit('Merge branch side', { merges: ['side'] });
  repository.commit('feat: three', { file: 'services/api/c' });
  const plan = await planOf(repository, { version, components: [{ ...api, dependencies: [] }, web] });
  expect(plan.components).toMatchObject([
    { name: 'api', base: { tag: 'api-v1.0.0' }, next: { version: '1.1.0' } },
    { name: 'web', base: { tag: 'web-v1.0.0' }, next: null },
  ]);
  expect(plan.commits.map(({ subject }) => subject)).toEqual(['three', 'Merge branch side', 'one', 'two']);
});
