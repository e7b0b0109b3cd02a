import type { Problem } from '../problem.ts';

const NOT_BUILT = 'Nothing was built and nothing was released.';

/** @param found Which version, and which pattern. */
export function nonStandardVersion(found: string, next: string): Problem {
  return {
    code: 'version-not-standard',
    outcome: 'held',
    where: 'standards.version.pattern',
    found,
    expected: "A version name that the team's other tools can read.",
    state: NOT_BUILT,
    next,
  };
}

/** A change that releases, and that no section of the notes shows. */
export function unlistedChanges(type: string, shas: readonly string[]): Problem {
  return {
    code: 'changelog-section-missing',
    outcome: 'held',
    where: 'standards.changelog.sections',
    found: `No section of the release notes shows ${count(shas, `\`${type}\` change`)} of this release: ${named(shas)}.`,
    expected:
      'A section for every type that is a reason to release: notes that leave it out do not say why there is a version.',
    state: NOT_BUILT,
    next: `Add \`${type}\` to the \`types\` of a section, or a section of its own: \`{ title: …, types: [${type}], folded: true }\`.`,
  };
}

/** @param base Tag of the last release; `null` before the first. */
export function undocumentedChanges(when: string, shas: readonly string[], glob: string, base: string | null): Problem {
  const since = base === null ? 'so far' : `since \`${base}\``;
  return {
    code: 'documentation-missing',
    outcome: 'held',
    where: 'standards.documentation',
    found: `${count(shas, `\`${when}\` commit`)} (${named(shas)}), and no change of a file that matches \`${glob}\` ${since}.`,
    expected: `A release with such commits also changes a file that matches \`${glob}\`.`,
    state: NOT_BUILT,
    next: 'Push a commit that changes one, `docs: …`; the run of that commit makes the release, with all of it.',
  };
}

export function missingMigration(shas: readonly string[]): Problem {
  const example = (shas[0] ?? '').slice(0, 12);
  return {
    code: 'migration-missing',
    outcome: 'held',
    where: 'standards.documentation',
    found: `${count(shas, 'breaking commit')} without a word about what to do: ${named(shas)}.`,
    expected: 'A text after `BREAKING CHANGE:` in the commit, for those who have to adapt. The notes show it.',
    state: NOT_BUILT,
    next: `Push a commit that says it: \`git commit --allow-empty -m "docs!: how to migrate" -m "BREAKING CHANGE: …" -m "Refs: ${example}"\`.`,
  };
}

function count(shas: readonly string[], what: string): string {
  return `${shas.length} ${what}${shas.length === 1 ? '' : 's'}`;
}

function named(shas: readonly string[]): string {
  const ids = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
  return `${ids.join(', ')}${shas.length > 5 ? ' …' : ''}`;
}
