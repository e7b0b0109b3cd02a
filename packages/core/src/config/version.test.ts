import { normalizeVersion } from './normalize-version.ts';
import { versionBreaches } from './rules/version.ts';
import { WrittenVersion } from './version.ts';
import { rangeAtEnd } from './version-range.ts';

describe('what nobody wrote', () => {
  test('is the usual: v-tags, feat minor, fix, perf and revert patch, minor for breaking below 1.0.0', () => {
    expect(normalizeVersion(undefined)).toEqual({
      tag: 'v{version}',
      tagIsDefault: true,
      versioning: 'unified',
      initial: '0.1.0',
      branches: [],
      anyCase: false,
      bumps: [
        { type: 'feat', scope: null, bump: 'minor' },
        { type: 'fix', scope: null, bump: 'patch' },
        { type: 'perf', scope: null, bump: 'patch' },
        { type: 'revert', scope: null, bump: 'patch' },
      ],
      zeroMajor: { breaking: 'minor', feature: 'minor' },
      releaseAs: false,
      unparsed: 'warn',
      files: [],
    });
  });

  test('is a tag for each component where versions are independent', () => {
    expect(normalizeVersion({ versioning: 'independent' })).toMatchObject({
      tag: '{component}-v{version}',
      tagIsDefault: false,
    });
  });
});

describe('what cannot be meant', () => {
  test.each<[WrittenVersion, string]>([
    [{ tag: 'release' }, 'version.tag'],
    [{ tag: '{version}-{version}' }, 'version.tag'],
    [{ tag: 'v{version} ' }, 'version.tag'],
    [{ tag: '-{version}' }, 'version.tag'],
    [{ tag: 'a..{version}' }, 'version.tag'],
    [{ tag: '{name}-{version}' }, 'version.tag'],
    [{ tag: '{version}.lock' }, 'version.tag'],
    [{ tag: '{component}-{version}' }, 'version.tag'],
    [{ tag: 'v{version}', versioning: 'independent' }, 'version.tag'],
    [{ initial: '1.0' }, 'version.initial'],
    [{ initial: '1.0.0-rc.1' }, 'version.initial'],
    [{ branches: { next: { prerelease: '1' } } }, 'version.branches.next'],
    [{ branches: { next: { prerelease: 'a.b' } } }, 'version.branches.next'],
    [{ branches: { old: { maintenance: '1' } } }, 'version.branches.old'],
    [{ branches: { '*/*/*/*': 'release' } }, 'version.branches.*/*/*/*'],
    [{ files: [{ file: 'a.json' }] }, 'version.files[0]'],
    [{ files: [{ file: 'a.json', json: 'version', marker: true }] }, 'version.files[0]'],
    [{ files: [{ file: 'a.json', json: 'a..version' }] }, 'version.files[0].json'],
    [{ files: [{ file: '/etc/version', marker: true }] }, 'version.files[0].file'],
    [{ files: [{ file: 'a/../../version', marker: true }] }, 'version.files[0].file'],
    [{ files: [{ file: 'a\\version', marker: true }] }, 'version.files[0].file'],
    [{ files: [{ file: '*/../../*.json', json: 'version' }] }, 'version.files[0].file'],
    [{ files: [{ file: '.GIT/config', marker: true }] }, 'version.files[0].file'],
    [
      {
        files: [
          { file: 'a.toml', toml: 'a.b' },
          { file: 'a.toml', toml: ['a', 'b'], component: 'api' },
        ],
      },
      'version.files[1]',
    ],
  ])('%j', (written, path) => {
    expect(WrittenVersion.safeParse(written).success).toBe(true);
    expect(versionBreaches(written).map((breach) => breach.path)).toEqual([path]);
  });

  test('everything that the documentation shows can', () => {
    const written: WrittenVersion = {
      scheme: 'semver',
      tag: 'v{version}',
      versioning: 'unified',
      initial: '0.1.0',
      branches: {
        main: 'release',
        next: { prerelease: 'next' },
        'release/*': 'maintenance',
        legacy: { maintenance: '1.x' },
      },
    };
    expect(WrittenVersion.parse(written)).toEqual(written);
    expect(versionBreaches(written)).toEqual([]);
    expect(versionBreaches({ versioning: 'independent', tag: '{component}@{version}' })).toEqual([]);
  });
});

describe('files that are given the version', () => {
  test('name a place each: keys with dots between them or one by one, or a marker', () => {
    const files: WrittenVersion['files'] = [
      { file: 'package.json', json: 'version' },
      { file: 'package-lock.json', json: ['packages', '', 'version'] },
      { file: 'chart/values.yaml', yaml: 'image.tag' },
      { file: 'Cargo.toml', toml: 'package.version' },
      { file: 'src/version.py', marker: true },
      { file: 'packages/*/package.json', component: 'api', json: 'version' },
    ];
    expect(WrittenVersion.parse({ files })).toEqual({ files });
    expect(versionBreaches({ files })).toEqual([]);
    expect(normalizeVersion({ files }).files).toEqual([
      { file: 'package.json', place: { kind: 'json', path: ['version'] } },
      { file: 'package-lock.json', place: { kind: 'json', path: ['packages', '', 'version'] } },
      { file: 'chart/values.yaml', place: { kind: 'yaml', path: ['image', 'tag'] } },
      { file: 'Cargo.toml', place: { kind: 'toml', path: ['package', 'version'] } },
      { file: 'src/version.py', place: { kind: 'marker' } },
      { file: 'packages/*/package.json', component: 'api', place: { kind: 'json', path: ['version'] } },
    ]);
  });

  test('may be named several times, with a place of its own each time', () => {
    const files = ['version', 'appVersion'].map((yaml) => ({ file: 'Chart.yaml', yaml }));
    expect(versionBreaches({ files })).toEqual([]);
  });
});

test.each([
  ['release/1.x', '1.x'],
  ['release/1', '1.x'],
  ['1.2.x', '1.2.x'],
  ['v1.2', '1.2.x'],
  ['maintenance-1.2.x', '1.2.x'],
  ['release/next', null],
  ['release/1.2.3', null],
])('the range of %s is %s', (branch, range) => {
  expect(rangeAtEnd(branch)).toBe(range);
});
