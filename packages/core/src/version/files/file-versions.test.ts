import type { VersionedComponent } from '../components.ts';
import type { ComponentPlan, VersionPlan } from '../version-plan.ts';
import { versionOfFile } from './file-versions.ts';

const component = (name: string, path: string, exclude: string[] = []): VersionedComponent => ({
  name,
  path,
  exclude,
  dependencies: [],
});

const COMPONENTS = [
  component('product', '.', ['docs/**']),
  component('api', 'services/api'),
  component('client', './services/api/client/'),
  component('tools', 'tools/*'),
  component('first', 'shared'),
  component('second', 'shared'),
];

const base = (version: string) => ({ tag: `v${version}`, version, sha: 'a'.repeat(40) });
const next = (version: string) => ({ tag: `v${version}`, version });

const planned = (name: string, versions: Pick<ComponentPlan, 'base' | 'next'>): ComponentPlan => ({
  name,
  bump: versions.next === null ? 'none' : 'minor',
  commits: [],
  ...versions,
});

function plan(unified: string | null): VersionPlan {
  return {
    schema: 1,
    kind: 'release',
    channel: 'main',
    base: null,
    next: unified === null ? null : next(unified),
    bump: unified === null ? null : 'minor',
    commits: [],
    components: [
      planned('product', { base: null, next: next('1.0.0') }),
      planned('api', { base: base('2.0.0'), next: next('2.1.0') }),
      planned('client', { base: base('3.0.0'), next: null }),
      planned('tools', { base: null, next: null }),
      planned('first', { base: null, next: next('5.0.0') }),
      planned('second', { base: null, next: next('6.0.0') }),
    ],
    ignoredTags: [],
  };
}

describe('the version of a file', () => {
  const own = versionOfFile(plan(null), COMPONENTS);

  test.each<[string, string, ReturnType<typeof own>]>([
    ['of the component whose folder holds it', 'services/api/package.json', { version: '2.1.0' }],
    ['of the inner one, where folders are in folders', 'services/api/client/x', { version: '3.0.0' }],
    ['of the whole, where nothing else holds it', 'package.json', { version: '1.0.0' }],
    ['none yet, where nothing was ever released', 'tools/lint/package.json', { version: null }],
    ['unclear, where two components have one folder', 'shared/a', { owners: ['first', 'second'] }],
    ['unclear, where no component has it', 'docs/version.txt', { owners: [] }],
    ['not that of a folder with a longer name', 'services/api-docs/x', { version: '1.0.0' }],
  ])('is that %s', (_, file, answer) => {
    expect(own(file, undefined)).toEqual(answer);
  });

  test('is that of the component that is named for it', () => {
    expect(own('docs/version.txt', 'api')).toEqual({ version: '2.1.0' });
    expect(own('shared/a', 'second')).toEqual({ version: '6.0.0' });
  });

  test('is the same for all, where there is one for the whole product', () => {
    const same = versionOfFile(plan('4.0.0'), COMPONENTS);
    for (const file of ['package.json', 'shared/a', 'docs/x'])
      expect(same(file, undefined)).toEqual({ version: '4.0.0' });
    expect(same('shared/a', 'api')).toEqual({ version: '4.0.0' });
  });
});
