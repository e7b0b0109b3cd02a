import type { Standards } from '../../config/index.ts';
import type { Problem } from '../../errors/index.ts';
import { isMerge, type JudgedCommit, type Planning, type VersionHistory } from '../../version/index.ts';
import { changelogProblems } from './changelog.ts';
import { documentationProblems } from './documentation.ts';

/** What a release is made of, as the standards see it. */
export interface ReleasedChanges {
  /** Commits that bring something: no merges, and nothing that was taken back before it was released. */
  readonly commits: readonly JudgedCommit[];
  /** Tag of the release that this one builds on; `null` for the first. */
  readonly base: string | null;
}

/**
 * What the team's standards say against the planned release. Asked where git is read, before anything is built: later
 * stages see a candidate that keeps them, or none.
 */
export function standardProblems(
  standards: Standards,
  { plan, commits }: Planning,
  history: VersionHistory,
): Problem[] {
  if (plan.next === null) return [];
  const released: ReleasedChanges = {
    commits: commits.filter(({ parsed, revert }) => revert === null && !isMerge(parsed.commit)),
    base: history.lines[0]?.base?.tag ?? null,
  };
  return [
    ...changelogProblems(standards.sections, released),
    ...documentationProblems(standards.documentation, released),
  ];
}
