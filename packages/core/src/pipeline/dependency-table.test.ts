import type { DependencyChange, LockFile } from '../candidate/index.ts';
import { manifest, sha } from '../testing/builders.ts';
import { digestOf } from '../candidate/index.ts';
import { dependencySection, foldedDependencies } from './dependency-table.ts';

const change = (name: string, kind: DependencyChange['kind'], direct: boolean): DependencyChange => ({
  name,
  kind,
  direct,
  from: kind === 'added' ? [] : ['1.0.0'],
  to: kind === 'removed' ? [] : ['2.0.0'],
});

function lockFile(changes: readonly DependencyChange[], changed = changes.length): LockFile {
  return {
    path: 'package-lock.json',
    ecosystem: 'npm',
    sha256: digestOf('x'),
    packages: 9,
    changes: [...changes],
    changed,
  };
}

const CHANGES = [
  change('react', 'major', true),
  change('left-pad', 'removed', true),
  change('deep', 'major', false),
  change('deeper', 'updated', false),
];

const section = (...lockFiles: LockFile[]) =>
  dependencySection(manifest({ lockFiles, base: { tag: 'v1.3.0', commit: sha('beef') } }));

describe('what became of dependencies', () => {
  test('is a line, with what may break and what the product names itself', () => {
    expect(section(lockFile(CHANGES))).toBe(
      [
        '**Dependencies since `v1.3.0`:** 2 major updates, 1 other updated, 1 removed.',
        '',
        '| Package | Change | Version |',
        '|---|---|---|',
        '| `react` | **major update** | 1.0.0 → 2.0.0 |',
        '| `left-pad` | removed | 1.0.0 |',
        '| `deep` (indirect) | **major update** | 1.0.0 → 2.0.0 |',
        '',
        '… and 1 more, in the release notes.',
      ].join('\n'),
    );
  });

  test('is left out where nothing changed, or nothing is known', () => {
    const { changes: _, changed: __, ...unknown } = lockFile([]);
    expect([section(), section(lockFile([])), section(unknown)]).toEqual(['', '', '']);
    expect(dependencySection(manifest({ lockFiles: [lockFile(CHANGES)] }))).toBe('');
    expect(foldedDependencies([lockFile([])])).toBe('');
  });

  test('is whole and folded in the notes, and says what is not listed', () => {
    const notes = foldedDependencies([lockFile(CHANGES, 104), { ...lockFile([]), path: 'api/go.sum' }]);
    expect(notes).toContain(
      '<details><summary>Dependencies: 2 major updates, 1 other updated, 1 removed, 100 more</summary>',
    );
    expect(notes).toContain('| `deeper` (indirect) | updated, `package-lock.json` | 1.0.0 → 2.0.0 |');
    expect(notes).toContain('… and 100 more.');
  });

  test('shows a name as text, whatever it is', () => {
    expect(section(lockFile([change('<b>@ada|`x`', 'added', true)]))).not.toContain('| <b>');
  });
});
