import { newestFirst, type ReleaseTag, versionOfTag } from '@liftlock/core';
import diff from 'semver/functions/diff.js';
import { planOf } from './planning.ts';
import { cloneOfFixture, git, removeRepositories } from './temporary-repository.ts';

afterAll(removeRepositories);

/** Stable releases of one line, oldest first. */
function stableTags(repository: string, template: string, component: string | null): ReleaseTag[] {
  return git(repository, 'tag')
    .split('\n')
    .flatMap((tag): ReleaseTag[] => {
      const version = versionOfTag(template, tag, component);
      return version === null || version.includes('-') ? [] : [{ tag, version, component }];
    })
    .sort(newestFirst)
    .reverse();
}

/** `v1.4.1 → v1.4.2: released patch, planned none`, for every pair where the plan is not what was released. */
async function differences(repository: string, component: string | null): Promise<{ pairs: number; other: string[] }> {
  const template = component === null ? 'v{version}' : '{component}-v{version}';
  const tags = stableTags(repository, template, component);
  const other: string[] = [];
  for (const [index, to] of tags.slice(1).entries()) {
    const from = tags[index] as ReleaseTag;
    const plan = await planOf(repository, {
      since: from.tag,
      ref: to.tag,
      ...(component === null
        ? {}
        : {
            version: { versioning: 'independent' as const },
            components: [{ name: component, path: `packages/${component}`, dependencies: [] }],
          }),
    });
    const planned = plan.bump ?? plan.components[0]?.bump ?? 'none';
    const released = diff(from.version, to.version);
    if (planned !== released) other.push(`${from.tag} → ${to.tag}: released ${released}, planned ${planned}`);
  }
  return { pairs: tags.length - 1, other };
}

// What differs, and why, is told in README.md beside this file.
describe('the bumps of real releases', () => {
  test('release-please: 358 of 362, and the others released chores by hand', async () => {
    expect(await differences(cloneOfFixture('release-please'), null)).toEqual({
      pairs: 362,
      other: [
        'v1.4.1 → v1.4.2: released patch, planned none',
        'v16.14.2 → v16.14.3: released patch, planned none',
        'v17.10.3 → v17.10.4: released patch, planned none',
        'v17.11.0 → v17.11.1: released patch, planned none',
      ],
    });
  }, 120_000);

  test('conventional-changelog, a version for each package: 176 of 186', async () => {
    const repository = cloneOfFixture('conventional-changelog');
    const names = git(repository, 'tag').split('\n');
    const components = [...new Set(names.flatMap((tag) => /^(.+)-v\d/.exec(tag)?.[1] ?? []))].sort();
    const found = [];
    for (const component of components) found.push(await differences(repository, component));
    expect(found.reduce((sum, { pairs }) => sum + Math.max(0, pairs), 0)).toBe(186);
    expect(found.flatMap(({ other }) => other)).toEqual([
      'conventional-changelog-v5.0.0 → conventional-changelog-v5.1.0: released minor, planned none',
      'conventional-changelog-angular-v8.0.0 → conventional-changelog-angular-v8.1.0: released minor, planned major',
      'conventional-changelog-atom-v5.0.0 → conventional-changelog-atom-v5.1.0: released minor, planned major',
      'conventional-changelog-cli-v4.0.0 → conventional-changelog-cli-v4.1.0: released minor, planned none',
      'conventional-changelog-codemirror-v5.0.0 → conventional-changelog-codemirror-v5.1.0: released minor, planned major',
      'conventional-changelog-ember-v5.0.0 → conventional-changelog-ember-v5.1.0: released minor, planned major',
      'conventional-changelog-eslint-v6.0.0 → conventional-changelog-eslint-v6.1.0: released minor, planned major',
      'conventional-changelog-express-v5.0.0 → conventional-changelog-express-v5.1.0: released minor, planned major',
      'conventional-changelog-jquery-v6.0.0 → conventional-changelog-jquery-v6.1.0: released minor, planned major',
      'conventional-changelog-jshint-v5.0.0 → conventional-changelog-jshint-v5.1.0: released minor, planned major',
    ]);
  }, 120_000);

  test('git-cliff, which chooses its versions by hand: 41 of 56', async () => {
    const { pairs, other } = await differences(cloneOfFixture('git-cliff'), null);
    expect(pairs).toBe(56);
    expect(other).toHaveLength(15);
    expect(other.filter((line) => line.endsWith('planned none'))).toEqual([
      'v2.0.0 → v2.0.1: released patch, planned none',
      'v2.0.1 → v2.0.2: released patch, planned none',
    ]);
  }, 60_000);
});
