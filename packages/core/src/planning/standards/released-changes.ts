import { isMerge, type JudgedCommit, type PlanResult } from '../../version/index.ts';

/** What a release is made of, as the standards see it. */
export interface ReleasedChanges {
  /** Commits that bring something: no merges, and nothing that was taken back before it was released. */
  readonly commits: readonly JudgedCommit[];
  /** Paths that these commits change, or others beside them: documentation need not be part of a component. */
  readonly files: readonly string[];
  /** Tag of the release that this one builds on; `null` for the first. */
  readonly base: string | null;
}

export function releasedChanges({ plan, commits }: PlanResult): ReleasedChanges {
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
