import { parseMarker } from './draft-marker.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';

/** How many drafts of earlier candidates are kept, for whoever still wants to promote one. */
const KEPT = 10;
/** Deletions of one run: a backlog goes away over several runs and costs none of them much. */
const AT_ONCE = 5;

/**
 * Deletes drafts that nobody can want any more: ours, beyond the newest ten, of commits that this candidate contains, and
 * made by runs that have ended, so that no reviewer is looking at them. Gives the tags of what is gone.
 */
export async function deleteOldDrafts(
  releases: readonly Release[],
  current: Release,
  commit: string,
  { github }: Pick<Ports, 'github'>,
): Promise<string[]> {
  const drafts = releases
    .filter((release) => release.draft && release.id !== current.id && parseMarker(release.body) !== undefined)
    .sort((a, b) => b.id - a.id)
    .slice(KEPT);
  const deleted: string[] = [];
  for (const draft of drafts.reverse().slice(0, AT_ONCE)) {
    const run = await github.run(parseMarker(draft.body)?.run ?? 0);
    if (run !== undefined && !run.completed) continue;
    if ((await github.compare(draft.target, commit)).status !== 'ahead') continue;
    await github.deleteRelease(draft.id);
    deleted.push(draft.tag);
  }
  return deleted;
}
