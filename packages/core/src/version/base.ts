import { isPrerelease } from './bump.ts';
import type { IgnoredTag, ReachedTag, ReleaseLine, ReleaseTag, TagRef } from './history.ts';
import { newestFirst } from './tags.ts';

/** What is known so far about which release tags the released commit contains. */
export interface Reachability {
  /** Tags that were asked about. */
  readonly asked: ReadonlySet<string>;
  /** Of these, the ones that are contained, by name. */
  readonly reached: ReadonlyMap<string, TagRef>;
}

export function reachability(asked: readonly string[], reached: readonly TagRef[]): Reachability {
  return { asked: new Set(asked), reached: new Map(reached.map((ref) => [ref.name, ref])) };
}

/** The next tags of a line to ask about, newest first; empty once the newest stable release is known. */
export function nextToAsk(tags: readonly ReleaseTag[], known: Reachability, limit: number): ReleaseTag[] {
  const stable = tags.find((tag) => known.reached.has(tag.tag) && !isPrerelease(tag.version));
  if (stable !== undefined) return [];
  return tags.filter(({ tag }) => !known.asked.has(tag)).slice(0, limit);
}

export interface LineReading {
  readonly line: ReleaseLine;
  readonly ignored: readonly IgnoredTag[];
}

/**
 * The newest stable release that the released commit contains is the base; what is newer is either a pre-release of
 * what comes next, or lies on another branch. Order is semantic, never by date.
 */
export function lineFromReachable(
  component: string | null,
  tags: readonly ReleaseTag[],
  known: Reachability,
): LineReading {
  const reached = tags.flatMap((tag): ReachedTag[] => {
    const ref = known.reached.get(tag.tag);
    return ref === undefined ? [] : [{ ...tag, sha: ref.sha, committedAt: ref.committedAt }];
  });
  const base = reached.find(({ version }) => !isPrerelease(version)) ?? null;
  const newer =
    base === null
      ? tags
      : tags.slice(
          0,
          tags.findIndex(({ tag }) => tag === base.tag),
        );
  const ignored = newer.map(({ tag }) => ({
    tag,
    reason: !known.reached.has(tag)
      ? 'not contained in the commit that is planned for: on another branch, or later'
      : 'a pre-release: the base is a stable release',
  }));
  const prereleases = base === null ? reached : reached.slice(0, reached.indexOf(base));
  return { line: { component, base, isBaseNamed: false, prereleases, taken: tags }, ignored };
}

/** The line as it is when somebody names the base: tags beyond it are reported and play no part. */
export function lineSince(component: string | null, tags: readonly ReleaseTag[], base: ReachedTag): LineReading {
  const ignored = tags
    .filter((tag) => newestFirst(tag, base) < 0)
    .map(({ tag }) => ({ tag, reason: `newer than ${base.tag}, which was named as the base` }));
  return { line: { component, base, isBaseNamed: true, prereleases: [], taken: tags }, ignored };
}
