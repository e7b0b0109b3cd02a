import picomatch from 'picomatch/posix.js';
import type { DocumentationRule } from '../../config/index.ts';
import { missingMigration, type Problem, undocumentedChanges } from '../../errors/index.ts';
import { footerValues, isBreaking, type JudgedCommit } from '../../version/index.ts';
import type { ReleasedChanges } from './released-changes.ts';

/** Changes that nobody has written about, one problem for each rule that they break. */
export function documentationProblems(rules: readonly DocumentationRule[], released: ReleasedChanges): Problem[] {
  const undocumented = rules.flatMap((rule) => fileProblems(rule, released));
  return rules.some(({ when }) => when === 'breaking')
    ? [...undocumented, ...migrationProblems(released)]
    : undocumented;
}

function fileProblems({ when, require }: DocumentationRule, { commits, files, base }: ReleasedChanges): Problem[] {
  if (require === null || (when === 'breaking' && base === null)) return [];
  const asking = commits.filter((commit) => (when === 'breaking' ? isBreaking(commit.parsed) : isOfType(commit, when)));
  if (asking.length === 0) return [];
  const matches = picomatch(require, { dot: true, nonegate: true });
  if (files.some((file) => matches(file))) return [];
  return [undocumentedChanges(when, shasOf(asking), require, base)];
}

/** The title says what a commit is; what was squashed in is asked where the title is not conventional. */
function isOfType({ parsed }: JudgedCommit, type: string): boolean {
  const title = parsed.revert?.restores ?? parsed.header;
  return (title === null ? parsed.items : [title]).some((change) => change.type.toLowerCase() === type);
}

/** A first release breaks nothing: nobody has used what was there before. */
function migrationProblems({ commits, base }: ReleasedChanges): Problem[] {
  if (base === null) return [];
  const breaking = commits.filter(({ parsed }) => isBreaking(parsed));
  const explained = breaking.filter(hasMigration).flatMap(({ parsed }) => footerValues(parsed.footers, 'Refs'));
  const silent = breaking.filter((commit) => !hasMigration(commit) && !isNamed(commit, explained));
  return silent.length === 0 ? [] : [missingMigration(shasOf(silent))];
}

function hasMigration({ parsed }: JudgedCommit): boolean {
  return parsed.breaking.some((text) => text !== '');
}

/** A commit cannot be changed once others have it. A later one says its text, and names it by `Refs: <id>`. */
function isNamed({ parsed }: JudgedCommit, references: readonly string[]): boolean {
  const named = references.flatMap((value) => value.toLowerCase().match(/\b[0-9a-f]{7,64}\b/g) ?? []);
  return named.some((id) => parsed.commit.sha.startsWith(id));
}

function shasOf(commits: readonly JudgedCommit[]): string[] {
  return commits.map(({ parsed }) => parsed.commit.sha);
}
