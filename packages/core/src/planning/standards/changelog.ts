import { type EntryContext, noteCommit, sectionsFor } from '../../changelog/index.ts';
import type { ChangelogSection } from '../../config/index.ts';
import { type Problem, unlistedChanges } from '../../errors/index.ts';
import type { ReleasedChanges } from './released-changes.ts';

const NO_CONTEXT: EntryContext = { repositoryUrl: null, components: new Map(), pulls: new Map() };

/**
 * Changes that are a reason to release and that no section of the team shows: people would get a version whose notes do
 * not say why. Chores may stay out, and so may any type that does not release.
 */
export function changelogProblems(
  sections: readonly ChangelogSection[] | null,
  { commits }: ReleasedChanges,
): Problem[] {
  if (sections === null) return [];
  const shown = new Set(sectionsFor(sections).flatMap(({ types }) => types));
  const hidden = new Map<string, string[]>();
  for (const commit of commits.filter(({ bump }) => bump !== 'none')) {
    const { sha, entries } = noteCommit(commit, NO_CONTEXT);
    const [first] = entries;
    if (first === undefined || entries.some(({ section }) => shown.has(section))) continue;
    hidden.set(first.section, [...(hidden.get(first.section) ?? []), sha]);
  }
  return [...hidden].map(([type, shas]) => unlistedChanges(type, shas));
}
