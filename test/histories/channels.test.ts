import type { WrittenVersion } from '@liftlock/core';
import { examine, planOf } from './planning.ts';
import { removeRepositories, TemporaryRepository } from './temporary-repository.ts';

afterEach(removeRepositories);

const version: WrittenVersion = {
  branches: {
    main: 'release',
    next: { prerelease: 'rc' },
    'release/*': 'maintenance',
    legacy: { maintenance: '0.9.x' },
    'old/*': 'maintenance',
    'hotfix/*': 'hotfix',
  },
};

function released(tag = 'v1.3.0'): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag(tag);
  return repository;
}

async function next(repository: TemporaryRepository, ref: string): Promise<string | null> {
  return (await planOf(repository, { ref, version })).next?.version ?? null;
}

async function problems(repository: TemporaryRepository, ref: string): Promise<string[]> {
  return (await examine(repository, { ref, version })).problems.map(({ code }) => code);
}

describe('a pre-release branch', () => {
  test('counts up the pre-releases of the version that is coming', async () => {
    const repository = released();
    repository.branch('next');
    repository.commit('feat: x', { branch: 'next' });
    expect(await planOf(repository, { ref: 'next', version })).toMatchObject({
      kind: 'prerelease',
      channel: 'next',
      base: { version: '1.3.0' },
      next: { version: '1.4.0-rc.1', tag: 'v1.4.0-rc.1' },
      bump: 'minor',
    });
    repository.tag('v1.4.0-rc.1', 'next');
    repository.commit('fix: y', { branch: 'next' });
    expect(await next(repository, 'next')).toBe('1.4.0-rc.2');
  });

  test('releases nothing when nothing came since the last pre-release', async () => {
    const repository = released();
    repository.branch('next');
    repository.commit('feat: x', { branch: 'next' });
    repository.tag('v1.4.0-rc.1', 'next');
    expect(await next(repository, 'next')).toBeNull();
    repository.commit('docs: y', { branch: 'next' });
    expect(await next(repository, 'next')).toBeNull();
  });

  test('begins anew when the version that is coming changes', async () => {
    const repository = released();
    repository.branch('next');
    repository.commit('feat: x', { branch: 'next' });
    repository.tag('v1.4.0-rc.1', 'next');
    repository.commit('feat!: y', { branch: 'next' });
    expect(await next(repository, 'next')).toBe('2.0.0-rc.1');
  });

  test('never makes a number that another branch made', async () => {
    const repository = released();
    repository.branch('next');
    repository.branch('elsewhere');
    repository.commit('feat: z', { branch: 'elsewhere' });
    repository.tag('v1.4.0-rc.7', 'elsewhere');
    repository.commit('feat: x', { branch: 'next' });
    expect(await next(repository, 'next')).toBe('1.4.0-rc.8');
  });

  test('goes on when something that it shipped is taken back', async () => {
    const repository = released();
    repository.branch('next');
    repository.commit('feat: x', { branch: 'next' });
    repository.tag('v1.4.0-rc.1', 'next');
    repository.commit('Revert "feat: x"', { branch: 'next' });
    expect(await next(repository, 'next')).toBe('1.4.0-rc.2');
  });

  test('never goes below a pre-release that it contains', async () => {
    const repository = released();
    repository.branch('next');
    repository.commit('feat!: x', { branch: 'next' });
    repository.tag('v2.0.0-rc.1', 'next');
    repository.commit('Revert "feat!: x"', { branch: 'next' });
    repository.commit('fix: y', { branch: 'next' });
    expect(await next(repository, 'next')).toBe('2.0.0-rc.2');
  });

  test('leads to the first version too', async () => {
    const repository = new TemporaryRepository({ branch: 'next' });
    repository.commit('feat: begin');
    expect(await next(repository, 'next')).toBe('0.1.0-rc.1');
  });
});

describe('graduation', () => {
  test("makes the final version at the pre-release's own commit", async () => {
    const repository = released();
    repository.branch('next');
    repository.commit('feat: x', { branch: 'next' });
    repository.tag('v1.4.0-rc.1', 'next');
    repository.branch('main', 'next');
    const plan = await planOf(repository, { ref: 'main', version });
    expect(plan).toMatchObject({ kind: 'release', base: { tag: 'v1.3.0' }, next: { version: '1.4.0' }, bump: 'minor' });
    expect(plan.ignoredTags).toEqual([{ tag: 'v1.4.0-rc.1', reason: 'a pre-release: the base is a stable release' }]);
  });

  test('never ends below the pre-release that it finishes', async () => {
    const repository = released();
    repository.commit('feat!: x');
    repository.tag('v2.0.0-rc.1');
    repository.commit('Revert "feat!: x"');
    repository.commit('fix: y');
    expect(await next(repository, 'main')).toBe('2.0.0');
  });
});

describe('a maintenance branch', () => {
  test('releases versions of the range that its name ends in', async () => {
    const repository = released();
    repository.branch('release/1.3.x');
    repository.commit('feat: on main');
    repository.tag('v1.4.0');
    repository.commit('fix: old', { branch: 'release/1.3.x' });
    expect(await next(repository, 'release/1.3.x')).toBe('1.3.1');
  });

  test('holds a version outside of its range', async () => {
    const repository = released();
    repository.branch('release/1.3.x');
    repository.commit('feat: too much', { branch: 'release/1.3.x' });
    expect(await next(repository, 'release/1.3.x')).toBeNull();
    expect(await problems(repository, 'release/1.3.x')).toEqual(['outside-maintenance-range']);
  });

  test('holds a version of its range that was released elsewhere', async () => {
    const repository = released();
    repository.branch('release/1.x');
    repository.commit('feat: on main');
    repository.tag('v1.4.0');
    repository.commit('feat: on the branch', { branch: 'release/1.x' });
    expect(await problems(repository, 'release/1.x')).toEqual(['version-taken']);
  });

  test('does not take a longer number for one of its range', async () => {
    const repository = released('v0.10.0');
    repository.branch('release/0.1.x');
    repository.commit('fix: x', { branch: 'release/0.1.x' });
    expect(await problems(repository, 'release/0.1.x')).toEqual(['outside-maintenance-range']);
  });

  test('may have its range in the configuration, and says so when it has none', async () => {
    const repository = released('v0.9.1');
    repository.branch('legacy');
    repository.branch('old/stuff');
    repository.commit('fix: x', { branch: 'legacy' });
    repository.commit('fix: x', { branch: 'old/stuff' });
    expect(await next(repository, 'legacy')).toBe('0.9.2');
    expect(await problems(repository, 'old/stuff')).toEqual(['maintenance-range-unknown']);
  });
});

describe('a hotfix branch', () => {
  test('patches the release that it was cut from', async () => {
    const repository = released();
    repository.branch('hotfix/login');
    repository.commit('feat: on main');
    repository.tag('v1.4.0');
    repository.commit('fix: login', { branch: 'hotfix/login' });
    expect(await planOf(repository, { ref: 'hotfix/login', version })).toMatchObject({
      kind: 'hotfix',
      base: { tag: 'v1.3.0' },
      next: { version: '1.3.1' },
      bump: 'patch',
    });
  });

  test('holds anything larger than a patch', async () => {
    const repository = released();
    repository.branch('hotfix/login');
    repository.commit('feat: login', { branch: 'hotfix/login' });
    expect(await next(repository, 'hotfix/login')).toBeNull();
    expect(await problems(repository, 'hotfix/login')).toEqual(['hotfix-too-large']);
  });
});

describe('which branch is planned for', () => {
  test('a branch that the configuration does not name releases nothing, and still says what it holds', async () => {
    const repository = released();
    repository.branch('topic');
    repository.commit('feat: x', { branch: 'topic' });
    const plan = await planOf(repository, { ref: 'topic', version });
    expect(plan).toMatchObject({ kind: 'none', channel: 'topic', next: null, bump: 'minor' });
  });

  test('R3: a detached HEAD is planned for the branch that the event names', async () => {
    const repository = released();
    const feature = repository.commit('feat: x');
    repository.git('checkout', '--quiet', '--detach', repository.sha(feature));
    expect(await planOf(repository, { version })).toMatchObject({ kind: 'release', channel: null });
    expect(await planOf(repository, { version, branch: 'next' })).toMatchObject({
      kind: 'prerelease',
      channel: 'next',
    });
  });

  test("a branch that only the server's copy has is found", async () => {
    const repository = released();
    repository.commit('feat: x');
    const clone = new TemporaryRepository({ branch: 'other' });
    clone.git('fetch', '--quiet', '--tags', repository.write().folder, 'main:refs/remotes/origin/main');
    expect(await planOf(clone, { ref: 'main', version })).toMatchObject({
      channel: 'main',
      next: { version: '1.4.0' },
    });
  });
});
