import type { CommitVerdict, VersionPlan } from './version-plan.ts';

/**
 * The commits that a release from here would bring. With independent versions a plan begins at the oldest release of all
 * components, so most of its commits may have been released with the component that they touch, or touch none.
 */
export function unreleasedCommits({ bump, commits, components }: VersionPlan): CommitVerdict[] {
  if (bump !== null) return [...commits];
  const theirs = new Set(components.flatMap((component) => component.commits));
  return commits.filter(({ sha }) => theirs.has(sha));
}
