import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rangeAtEnd } from './range.ts';
import { placesAreDifferent, tagIsATemplate } from './rules.ts';
import { VersionSection, type WrittenVersion } from './schema.ts';
import { USUAL_VERSION_RULES } from './usual.ts';

/** Paths of what the schema or a rule refuses, with dots. */
function refused(written: WrittenVersion): string[] {
  const { data, error } = VersionSection.safeParse(written);
  if (data === undefined) return (error?.issues ?? []).map(({ path }) => path.join('.'));
  return [...tagIsATemplate(data), ...placesAreDifferent(data)].map(({ path }) => path.slice(1).join('.'));
}

describe('what nobody wrote', () => {
  test('is the usual: v-tags, feat minor, fix, perf and revert patch, minor for breaking below 1.0.0', () => {
    expect(VersionSection.parse({})).toEqual({
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

  test('is known without loading the schema library, for a plan without a configuration', () => {
    expect(USUAL_VERSION_RULES).toEqual(VersionSection.parse({}));
    expect(readFileSync(fileURLToPath(new URL('./usual.ts', import.meta.url)), 'utf8')).not.toMatch(/^import/m);
  });

  test('is a tag for each component where versions are independent', () => {
    expect(VersionSection.parse({ versioning: 'independent' })).toMatchObject({
      tag: '{component}-v{version}',
      tagIsDefault: false,
    });
  });
});

describe('what cannot be meant', () => {
  test.each<[WrittenVersion, string]>([
    [{ tag: 'release' }, 'tag'],
    [{ tag: '{version}-{version}' }, 'tag'],
    [{ tag: 'v{version} ' }, 'tag'],
    [{ tag: '-{version}' }, 'tag'],
    [{ tag: 'a..{version}' }, 'tag'],
    [{ tag: '{name}-{version}' }, 'tag'],
    [{ tag: '{version}.lock' }, 'tag'],
    [{ tag: '{component}-{version}' }, 'tag'],
    [{ tag: 'v{version}', versioning: 'independent' }, 'tag'],
    [{ initial: '1.0' }, 'initial'],
    [{ initial: '1.0.0-rc.1' }, 'initial'],
    [{ branches: { next: { prerelease: '1' } } }, 'branches.next.prerelease'],
    [{ branches: { next: { prerelease: 'a.b' } } }, 'branches.next.prerelease'],
    [{ branches: { old: { maintenance: '1' } } }, 'branches.old.maintenance'],
    [{ branches: { '*/*/*/*': 'release' } }, 'branches.*/*/*/*'],
    [{ files: [{ file: 'a.json' }] }, 'files.0'],
    [{ files: [{ file: 'a.json', json: 'version', marker: true }] }, 'files.0'],
    [{ files: [{ file: 'a.json', json: 'a..version' }] }, 'files.0.json'],
    [{ files: [{ file: '/etc/version', marker: true }] }, 'files.0.file'],
    [{ files: [{ file: 'a/../../version', marker: true }] }, 'files.0.file'],
    [{ files: [{ file: 'a\\version', marker: true }] }, 'files.0.file'],
    [{ files: [{ file: '*/../../*.json', json: 'version' }] }, 'files.0.file'],
    [{ files: [{ file: '.GIT/config', marker: true }] }, 'files.0.file'],
    [
      {
        files: [
          { file: 'a.toml', toml: 'a.b' },
          { file: 'a.toml', toml: ['a', 'b'], component: 'api' },
        ],
      },
      'files.1',
    ],
  ])('%j', (written, path) => {
    expect(refused(written)).toEqual([path]);
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
    expect(refused(written)).toEqual([]);
    expect(refused({ versioning: 'independent', tag: '{component}@{version}' })).toEqual([]);
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
    expect(refused({ files })).toEqual([]);
    expect(VersionSection.parse({ files }).files).toEqual([
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
    expect(refused({ files })).toEqual([]);
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
