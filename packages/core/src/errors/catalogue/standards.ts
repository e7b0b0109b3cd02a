import type { Problem } from '../problem.ts';

/** @param found Which version, and which pattern. */
export function nonStandardVersion(found: string, next: string): Problem {
  return {
    code: 'version-not-standard',
    outcome: 'held',
    where: 'standards.version.pattern',
    found,
    next,
  };
}

/** A change that releases, and that no section of the notes shows. */
export function unlistedChanges(type: string, shas: readonly string[]): Problem {
  return {
    code: 'changelog-section-missing',
    outcome: 'held',
    where: 'standards.changelog.sections',
    found: `No section of the release notes lists ${count(shas, `\`${type}\` change`)} of this release: ${named(shas)}.`,
    expected: 'A section for every type that causes a release. Otherwise the notes do not explain the new version.',
    next: `Add \`${type}\` to the \`types\` of a section, or add a section: \`{ title: …, types: [${type}], folded: true }\`.`,
  };
}

/** @param base Tag of the last release; `null` before the first. */
export function undocumentedChanges(when: string, shas: readonly string[], glob: string, base: string | null): Problem {
  const since = base === null ? 'so far' : `since \`${base}\``;
  return {
    code: 'documentation-missing',
    outcome: 'held',
    where: 'standards.documentation',
    found: `The release has ${count(shas, `\`${when}\` commit`)} (${named(shas)}), but no file that matches \`${glob}\` was changed ${since}.`,
    next: 'Push a `docs: …` commit that changes one of these files. The run of that commit releases everything.',
  };
}

export function missingMigration(shas: readonly string[]): Problem {
  const example = (shas[0] ?? '').slice(0, 12);
  return {
    code: 'migration-missing',
    outcome: 'held',
    where: 'standards.documentation',
    found: `${count(shas, 'breaking commit')} without migration instructions: ${named(shas)}.`,
    expected: 'Instructions after `BREAKING CHANGE:` in the commit message. The release notes show them.',
    next: `Push a commit with the instructions: \`git commit --allow-empty -m "docs!: how to migrate" -m "BREAKING CHANGE: …" -m "Refs: ${example}"\`.`,
  };
}

function count(shas: readonly string[], what: string): string {
  return `${shas.length} ${what}${shas.length === 1 ? '' : 's'}`;
}

function named(shas: readonly string[]): string {
  const ids = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
  return `${ids.join(', ')}${shas.length > 5 ? ' …' : ''}`;
}
