import { type Standards, USUAL_VERSION_RULES } from '../../config/index.ts';
import { sha } from '../../testing/builders.ts';
import { examineVersion, type HistoryCommit, type VersionHistory } from '../../version/index.ts';
import { askedStandards } from './standards.ts';

interface Told {
  readonly message: string;
  readonly files?: readonly string[];
  readonly parents?: readonly string[];
}

const AUTHOR = { name: 'Ada', email: 'ada@example.invalid', at: 0 };

/** Commits since v1.3.0, oldest first: `a000…`, `b000…` and so on. */
function history(told: readonly (Told | string)[], base: string | null = 'v1.3.0'): VersionHistory {
  const commits = told.map((commit, index): HistoryCommit => {
    const { message, files = ['src/a.ts'], parents } = typeof commit === 'string' ? { message: commit } : commit;
    const own = 'abcdef'[index] ?? '';
    const before = index === 0 ? [] : [sha('abcdef'[index - 1] ?? '')];
    return { sha: sha(own), parents: parents ?? before, author: AUTHOR, committedAt: 0, message, files };
  });
  const release = base === null ? null : { tag: base, version: base.slice(1), component: null };
  return {
    head: commits.at(-1)?.sha ?? '',
    branch: 'main',
    template: 'v{version}',
    lines: [
      {
        component: null,
        base: release === null ? null : { ...release, sha: sha('0'), committedAt: 0 },
        isBaseNamed: false,
        prereleases: [],
        taken: release === null ? [] : [release],
      },
    ],
    ignoredTags: [],
    commits: commits.toReversed(),
  };
}

const NONE: Standards = { testKinds: [], sections: null, documentation: [] };

/** Problems of a release, as `code: what was found`. */
function held(standards: Partial<Standards>, of: VersionHistory): string[] {
  const planning = examineVersion({ history: of, rules: USUAL_VERSION_RULES, components: [] });
  const problems = askedStandards({ ...NONE, ...standards })?.problems(planning) ?? [];
  expect(new Set(problems.map(({ outcome }) => outcome)).size).toBe(problems.length === 0 ? 0 : 1);
  for (const { outcome } of problems) expect(outcome).toBe('held');
  return problems.map(({ code, found }) => `${code}: ${found}`);
}

const FEATURES_IN_DOCS: Partial<Standards> = { documentation: [{ when: 'feat', require: 'docs/**' }] };
const MIGRATION: Partial<Standards> = { documentation: [{ when: 'breaking', require: null }] };
const GUIDE: Partial<Standards> = { documentation: [{ when: 'breaking', require: 'docs/upgrading/**' }] };

describe('the version', () => {
  test('is a name that the team allows', () => {
    expect(held({ versionPattern: '^1\\.' }, history(['feat: one']))).toEqual([]);
    expect(held({ versionPattern: '^2\\.' }, history(['feat: one']))).toEqual([
      'version-not-standard: 1.4.0 does not match ^2\\..',
    ]);
    expect(held({ versionPattern: '^2\\.' }, history(['docs: one']))).toEqual([]);
  });
});

describe('documentation', () => {
  test('is asked for where a commit of the type is released', () => {
    expect(held(FEATURES_IN_DOCS, history(['feat: one', 'fix: two', 'Feat(ui): three']))).toEqual([
      'documentation-missing: The release has 2 `feat` commits (c000000, a000000), but no file that matches `docs/**` was changed since `v1.3.0`.',
    ]);
  });

  test.each<[string, readonly (Told | string)[]]>([
    ['a commit of the type wrote it', [{ message: 'feat: one', files: ['src/a.ts', 'docs/a.md'] }]],
    ['another commit wrote it', ['feat: one', { message: 'docs: one', files: ['docs/deep/.a.md'] }]],
    ['it was written before the code', [{ message: 'docs: one', files: ['docs/a.md'] }, 'feat: one']],
    ['no commit is of the type', ['fix: one', 'feature: two']],
    ['the commit was taken back', ['fix: a', 'feat: one', `Revert "feat: one"\n\nThis reverts commit ${sha('b')}.`]],
  ])('is not asked for when %s', (_, commits) => {
    expect(held(FEATURES_IN_DOCS, history(commits))).toEqual([]);
  });

  test('is not asked for when nothing is released', () => {
    const chores: Partial<Standards> = { documentation: [{ when: 'chore', require: 'docs/**' }] };
    expect(held(chores, history(['chore: one']))).toEqual([]);
    expect(held(chores, history(['chore: one', 'fix: two']))).toHaveLength(1);
  });

  test('that was taken back again does not count', () => {
    const docs = { message: 'docs: one', files: ['docs/a.md'] };
    const back = { message: `Revert "docs: one"\n\nThis reverts commit ${sha('b')}.`, files: ['docs/a.md'] };
    expect(held(FEATURES_IN_DOCS, history(['feat: one', docs, back]))).toHaveLength(1);
  });

  test('is asked for by what was squashed in, where the title says nothing', () => {
    expect(held(FEATURES_IN_DOCS, history(['Two things (#4)\n\n* fix: one\n* feat: two']))).toHaveLength(1);
    expect(held(FEATURES_IN_DOCS, history(['fix: one (#4)\n\n* fix: one\n* feat: two']))).toEqual([]);
  });

  test('of a first release is asked for, too', () => {
    expect(held(FEATURES_IN_DOCS, history(['feat: one'], null))).toEqual([
      'documentation-missing: The release has 1 `feat` commit (a000000), but no file that matches `docs/**` was changed so far.',
    ]);
  });
});

describe('breaking changes', () => {
  test('need a text that says how to go on', () => {
    const commits = [
      'feat!: one',
      'fix: two\n\nBREAKING CHANGE: Rename `a` to `b`.',
      'fix!: three\n\nBREAKING CHANGE:',
    ];
    expect(held(MIGRATION, history(commits))).toEqual([
      'migration-missing: 2 breaking commits without migration instructions: c000000, a000000.',
    ]);
  });

  test('may be explained by a later commit that names them', () => {
    const explains = (id: string) => `docs!: how to migrate\n\nBREAKING CHANGE: Rename it.\n\nRefs: ${id}`;
    expect(held(MIGRATION, history(['feat!: one', explains(sha('a').slice(0, 12).toUpperCase())]))).toEqual([]);
    expect(held(MIGRATION, history(['feat!: one', explains(sha('c').slice(0, 12))]))).toHaveLength(1);
    expect(held(MIGRATION, history(['feat!: one', `docs!: silent\n\nRefs: ${sha('a')}`]))).toEqual([
      expect.stringContaining('b000000, a000000'),
    ]);
  });

  test('need the files besides, where the rule names some', () => {
    const told = 'feat!: one\n\nBREAKING CHANGE: Rename it.';
    expect(held(GUIDE, history([told, 'fix!: two']))).toEqual([
      'documentation-missing: The release has 2 `breaking` commits (b000000, a000000), but no file that matches `docs/upgrading/**` was changed since `v1.3.0`.',
      'migration-missing: 1 breaking commit without migration instructions: b000000.',
    ]);
    expect(held(GUIDE, history([{ message: told, files: ['docs/upgrading/2.md'] }]))).toEqual([]);
  });

  test('of a first release break nothing, and without a rule nobody is asked', () => {
    expect(held(GUIDE, history(['feat!: one'], null))).toEqual([]);
    expect(held(FEATURES_IN_DOCS, history(['fix!: one']))).toEqual([]);
  });
});

describe('sections of the notes', () => {
  const sections = (...types: string[]): Partial<Standards> => ({
    sections: [{ title: 'News', types, folded: false }],
  });

  test('must show every change that is a reason to release', () => {
    const commits = ['feat: one', 'perf: two', 'chore: three', 'fix(deps): four', 'perf: five'];
    expect(held(sections('feat'), history(commits))).toEqual([
      'changelog-section-missing: No section of the release notes lists 2 `perf` changes of this release: e000000, b000000.',
      'changelog-section-missing: No section of the release notes lists 1 `dependencies` change of this release: d000000.',
    ]);
    expect(held(sections('feat', 'perf', 'dependencies'), history(commits))).toEqual([]);
  });

  test('show breaking changes whatever they are, and no merge', () => {
    const merge = { message: 'Merge branch x', parents: [sha('a'), sha('0')] };
    expect(held(sections('feat'), history(['feat: one', 'perf!: two', merge]))).toEqual([]);
  });

  test('show one of several squashed changes, which is enough', () => {
    expect(held(sections('feat'), history(['Two things\n\n* perf: one\n* feat: two']))).toEqual([]);
  });
});
