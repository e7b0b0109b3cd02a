import type { Standards } from '../../config/index.ts';
import type { Problem } from '../../errors/index.ts';
import { isMerge, type JudgedCommit, type Planning } from '../../version/index.ts';
import { changelogProblems } from './changelog.ts';
import { documentationProblems } from './documentation.ts';
import { versionNameProblems } from './version-name.ts';

/** What a release is made of, as the standards see it. */
export interface ReleasedChanges {
  /** Commits that bring something: no merges, and nothing that was taken back before it was released. */
  readonly commits: readonly JudgedCommit[];
  /** Paths that these commits change, or others beside them: documentation need not be part of a component. */
  readonly files: readonly string[];
  /** Tag of the release that this one builds on; `null` for the first. */
  readonly base: string | null;
}

/** Whether anything is asked of a planned release. The kinds of tests are asked of its candidate. */
export function asksOfPlans({ versionPattern, sections, documentation }: Standards): boolean {
  return versionPattern !== undefined || sections !== null || documentation.length > 0;
}

/** Whether changed paths have to be read to answer, which costs a look at every tree of the range. */
export function needsChangedFiles({ documentation }: Standards): boolean {
  return documentation.some(({ require }) => require !== null);
}

/**
 * What the team's standards say against the planned release. Asked where git is read, before anything is built: later
 * stages see a candidate that keeps them, or none.
 */
export function standardProblems(standards: Standards, planning: Planning): Problem[] {
  const versions = plannedVersions(planning);
  if (versions.length === 0) return [];
  const released = releasedChanges(planning);
  return [
    ...versionNameProblems(standards, versions),
    ...changelogProblems(standards.sections, released),
    ...documentationProblems(standards.documentation, released),
  ];
}

function plannedVersions({ plan }: Planning): string[] {
  if (plan.next !== null) return [plan.next.version];
  return plan.bump === null ? [...new Set(plan.components.flatMap(({ next }) => next?.version ?? []))] : [];
}

function releasedChanges({ plan, commits }: Planning): ReleasedChanges {
  const kept = commits.filter(({ parsed, revert }) => revert === null && !isMerge(parsed.commit));
  const files = kept.flatMap(({ parsed }) => parsed.commit.files);
  if (plan.next !== null) return { commits: kept, files, base: plan.base?.tag ?? null };
  const components = plan.components.filter(({ next }) => next !== null);
  const theirs = new Set(components.flatMap((component) => component.commits));
  return {
    commits: kept.filter(({ parsed }) => theirs.has(parsed.commit.sha)),
    files,
    base: components.find(({ base }) => base !== null)?.base?.tag ?? null,
  };
}
