import { parseConfig } from '@liftlock/core';
import { setUp } from '../setup/set-up.ts';
import { EXAMPLE_SHAPE } from '../workflows/shape.ts';

/** The configuration that comes of some files, as text and read again, and what could not be taken over. */
function migrated(files: Readonly<Record<string, string>>, tags: readonly string[] = []) {
  const repository = { paths: Object.keys(files), text: (path: string) => files[path] };
  const { files: planned, migrations } = setUp(
    { folder: 'shop', name: 'shop', files: repository, tags, branch: 'main', uncommitted: [] },
    { suite: EXAMPLE_SHAPE },
  );
  const [config, release] = planned.map(({ content }) => content);
  const parsed = parseConfig(config ?? '');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { config: parsed.config, release, left: migrations.flatMap(({ left }) => left) };
}

describe('semantic-release', () => {
  test('its branches, rules, sections and tag are taken over', () => {
    const { config, release } = migrated({
      '.releaserc.yaml': `
tagFormat: "shop-\${version}"
branches: [main, { name: next, prerelease: true }, { name: rc, prerelease: beta }, "+([0-9])?(.{+([0-9]),x}).x"]
plugins:
  - ["@semantic-release/commit-analyzer", { releaseRules: [{ type: docs, release: patch }, { scope: no-release, release: false }] }]
  - ["@semantic-release/release-notes-generator", { presetConfig: { types: [
      { type: feat, section: News }, { type: fix, section: Repairs }, { type: chore, section: Chores, hidden: true } ] } }]
`,
    });
    expect(config.version.tag).toBe('shop-{version}');
    expect(config.version.branches.map(({ pattern, channel }) => [pattern, channel.kind])).toEqual([
      ['main', 'release'],
      ['next', 'prerelease'],
      ['rc', 'prerelease'],
      ['*.x', 'maintenance'],
    ]);
    expect(config.version.bumps.slice(0, 2)).toEqual([
      { type: 'docs', scope: null, bump: 'patch' },
      { type: null, scope: 'no-release', bump: 'none' },
    ]);
    expect(config.standards.sections?.map(({ title, types }) => [title, types])).toEqual([
      ['Breaking changes', ['breaking']],
      ['News', ['feat']],
      ['Repairs', ['fix']],
      ['Other changes', ['perf', 'revert', 'docs']],
    ]);
    expect(release).toContain('push: { branches: [main, next, rc, "*.x"] }');
    expect(config.environments.at(-1)?.branches).toContain('next');
  });

  test('what it cannot take over is said, with what to do instead', () => {
    const plugins = [
      '@semantic-release/npm',
      ['@semantic-release/exec', { publishCmd: './publish' }],
      ['@semantic-release/github', { assets: ['dist/*'] }],
      ['@semantic-release/commit-analyzer', { preset: 'gitmoji' }],
      'semantic-release-slack',
    ];
    const { left } = migrated({ 'package.json': JSON.stringify({ release: { plugins, extends: 'acme' } }) });
    expect(left).toEqual([
      expect.stringContaining('the plugin `npm`: publish the file'),
      expect.stringContaining('the plugin `exec`'),
      expect.stringContaining('assets: list the files in `components[].artifacts`'),
      expect.stringContaining('the preset `gitmoji`'),
      expect.stringContaining('the plugin `semantic-release-slack`'),
      expect.stringContaining('`extends`'),
    ]);
    expect(migrated({ 'release.config.mjs': '' }).left).toEqual([expect.stringContaining('It is a program')]);
  });

  test('what this configuration would refuse is not written', () => {
    const { config, left } = migrated({
      '.releaserc': '{ "tagFormat": "release", "branches": ["main", "a*b*c*d*e"] }',
    });
    expect(config.version.branches).toEqual([]);
    expect(left).toEqual([expect.stringMatching(/^its settings: .*/)]);
  });

  test('one branch that releases needs no line', () => {
    expect(migrated({ '.releaserc': '{ "branches": ["main"] }' }).config.version.branches).toEqual([]);
  });
});

describe('release-please', () => {
  const config = (settings: object) => ({ 'release-please-config.json': JSON.stringify(settings) });

  test('its tag, sections, bumps and version are taken over', () => {
    const { config: taken } = migrated({
      ...config({
        'include-component-in-tag': false,
        'include-v-in-tag': false,
        'bump-patch-for-minor-pre-major': true,
        'changelog-sections': [{ type: 'feat', section: 'News' }],
        packages: { '.': { 'release-type': 'node' } },
      }),
      '.release-please-manifest.json': '{ ".": "0.7.2" }',
    });
    expect(taken.version).toMatchObject({ tag: '{version}', initial: '0.7.2', zeroMajor: { feature: 'patch' } });
    expect(taken.standards.sections?.map(({ title }) => title)).toContain('News');
  });

  test('its component is part of the tag, and tags that are there go on', () => {
    const files = config({ packages: { '.': { component: 'shop' } } });
    expect(migrated(files, ['shop-v1.0.0']).config.version.tag).toBe('shop-v{version}');
  });

  test('several packages with versions of their own are said', () => {
    const { left } = migrated(config({ packages: { a: {}, b: {} }, 'extra-files': ['x'] }));
    expect(left).toEqual([expect.stringContaining('`extra-files`'), expect.stringContaining('own for a, b')]);
  });
});

test('changesets: the branch, and what is pending', () => {
  const { config, left, release } = migrated({
    '.changeset/config.json': '{ "baseBranch": "trunk" }',
    '.changeset/README.md': '',
    '.changeset/blue-cats.md': '',
  });
  expect(config.version.branches).toMatchObject([{ pattern: 'trunk' }]);
  expect(release).toContain('branches: [trunk]');
  expect(left).toEqual([expect.stringContaining('commit messages'), expect.stringContaining('1 pending changeset:')]);
});

test('GoReleaser: it may go on building', () => {
  const { config, left } = migrated({
    '.goreleaser.yml':
      'monorepo: { tag_prefix: shop/ }\nbrews: [{ name: shop }]\nchangelog: { groups: [{ title: a }] }\n',
    'go.mod': 'module shop\n',
  });
  expect(config.version.tag).toBe('shop/v{version}');
  expect(left).toEqual([
    expect.stringContaining('goreleaser release --clean --skip=publish,announce'),
    expect.stringContaining('`brews`'),
    expect.stringContaining('`changelog.groups`'),
  ]);
});
