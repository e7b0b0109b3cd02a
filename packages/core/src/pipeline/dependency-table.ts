import type { CandidateManifest, DependencyChange, LockFile } from '../candidate/index.ts';
import { code, details, paragraphs, plain, table } from './markdown.ts';
import { counted } from './words.ts';

/** More rows than these push everything else off the screen. */
const ROWS_OPEN = 6;
const LONGEST_VERSIONS = 3;

/** What became of the packages that the product uses, in a line, with what may break and what it names itself below. */
export function dependencySection({ lockFiles = [], base }: CandidateManifest): string {
  const compared = lockFiles.filter(({ changed }) => changed !== undefined && changed > 0);
  if (compared.length === 0 || base === null) return '';
  const important = compared.flatMap((file) => rows(file, lockFiles, ({ direct, kind }) => direct || kind === 'major'));
  const open = important.slice(0, ROWS_OPEN);
  const hidden = sum(compared.map(({ changed = 0 }) => changed)) - open.length;
  return paragraphs(
    `**Dependencies since ${code(base.tag)}:** ${summary(compared)}.`,
    open.length === 0 ? '' : table(HEAD, open),
    open.length > 0 && hidden > 0 ? `… and ${hidden} more, in the release notes.` : '',
  );
}

/** The same, whole and folded, for the release notes; empty if nothing changed. */
export function foldedDependencies(lockFiles: readonly LockFile[]): string {
  const compared = lockFiles.filter(({ changed }) => changed !== undefined && changed > 0);
  if (compared.length === 0) return '';
  const shown = compared.flatMap((file) => rows(file, lockFiles, () => true));
  const rest = sum(compared.map(({ changed = 0 }) => changed)) - shown.length;
  return details(
    `Dependencies: ${summary(compared)}`,
    paragraphs(table(HEAD, shown), rest > 0 ? `… and ${rest} more.` : ''),
  );
}

const HEAD = ['Package', 'Change', 'Version'];

const WORDS = { major: '**major update**', added: 'added', removed: 'removed', updated: 'updated' } as const;

function rows(
  { path, changes = [] }: LockFile,
  all: readonly LockFile[],
  isShown: (change: DependencyChange) => boolean,
): string[][] {
  return changes
    .filter(isShown)
    .map((change) => [
      `${code(change.name)}${change.direct ? '' : ' (indirect)'}`,
      `${WORDS[change.kind]}${all.length > 1 ? `, ${code(path)}` : ''}`,
      versions(change),
    ]);
}

function versions({ from, to }: DependencyChange): string {
  const shown = (list: readonly string[]) =>
    list.length > LONGEST_VERSIONS ? `${list.length} versions` : list.map(plain).join(', ');
  return [shown(from), shown(to)].filter((part) => part !== '').join(' → ');
}

/** Of many changes, only the first are known one by one. */
function summary(files: readonly LockFile[]): string {
  const changes = files.flatMap(({ changes: known = [] }) => known);
  const count = (kind: DependencyChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const total = sum(files.map(({ changed = 0 }) => changed));
  const parts = [
    count('major') === 0 ? '' : counted(count('major'), 'major update'),
    count('updated') === 0 ? '' : `${count('updated')} ${count('major') === 0 ? 'updated' : 'other updated'}`,
    count('added') === 0 ? '' : `${count('added')} added`,
    count('removed') === 0 ? '' : `${count('removed')} removed`,
    total > changes.length ? `${total - changes.length} more` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
