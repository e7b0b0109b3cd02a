import { isPrerelease } from './bump.ts';
import type { IgnoredTag, ReachedTag, ReleaseLine, ReleaseTag, TagRef } from './history.ts';
import { newestFirst } from './tag-line.ts';

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
export function nextToAsk(tags: Iterable<ReleaseTag>, known: Reachability, limit: number): ReleaseTag[] {
  const next: ReleaseTag[] = [];
  for (const tag of tags) {
    if (known.reached.has(tag.tag) && !isPrerelease(tag.version)) return [];
    if (!known.asked.has(tag.tag)) next.push(tag);
    if (next.length === limit) break;
  }
  return next;
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
  tags: Iterable<ReleaseTag>,
  known: Reachability,
): LineReading {
  let base: ReachedTag | null = null;
  const prereleases: ReachedTag[] = [];
  const ignored: IgnoredTag[] = [];
  for (const tag of tags) {
    const ref = known.reached.get(tag.tag);
    if (ref !== undefined && !isPrerelease(tag.version)) {
      base = { ...tag, sha: ref.sha, committedAt: ref.committedAt };
      break;
    }
    if (ref !== undefined) prereleases.push({ ...tag, sha: ref.sha, committedAt: ref.committedAt });
    ignored.push({ tag: tag.tag, reason: ref === undefined ? NOT_CONTAINED : IS_PRERELEASE });
  }
  return { line: { component, base, isBaseNamed: false, prereleases, taken: tags }, ignored };
}

const NOT_CONTAINED = 'not contained in the commit that is planned for: on another branch, or later';
const IS_PRERELEASE = 'a pre-release: the base is a stable release';

/** The line as it is when somebody names the base: tags beyond it are reported and play no part. */
export function lineSince(component: string | null, tags: Iterable<ReleaseTag>, base: ReachedTag): LineReading {
  const ignored: IgnoredTag[] = [];
  for (const tag of tags) {
    if (newestFirst(tag, base) >= 0) break;
    ignored.push({ tag: tag.tag, reason: `newer than ${base.tag}, which was given as the base` });
  }
  return { line: { component, base, isBaseNamed: true, prereleases: [], taken: tags }, ignored };
}
