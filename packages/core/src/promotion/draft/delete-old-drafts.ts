import type { Deployment } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { parseMarker } from './draft-marker.ts';

/** How many drafts of earlier candidates are kept, for whoever still wants to promote one. */
const KEPT = 10;
/** Deletions of one run: a backlog goes away over several runs and costs none of them much. */
const AT_ONCE = 5;

type CleanupPorts = Pick<Ports, 'releases' | 'runs' | 'repository'>;

export interface OldDrafts {
  /** As they were listed when the stage began. */
  readonly releases: readonly Release[];
  /** The draft of the candidate that is staged now, and its commit. */
  readonly current: Pick<Release, 'id'>;
  readonly commit: string;
  /** Whether a tag is one of the product, or of the component that is released alone. */
  readonly isOwnTag: (tag: string) => boolean;
  /** Reads the records of all environments that a staged candidate may enter. */
  readonly laterRecords: () => Promise<readonly Deployment[]>;
}

/**
 * Deletes drafts that nobody can want any more: ours, beyond the newest ten, of commits that this candidate contains, made
 * by runs that have ended, so that no reviewer is looking at them, and named by no record of a later environment. Each is
 * read again right before: a draft that was published meanwhile is a release. Gives the tags of what is gone.
 */
export async function deleteOldDrafts(old: OldDrafts, ports: CleanupPorts): Promise<string[]> {
  const drafts = old.releases
    .filter(({ draft, id, tag }) => draft && id !== old.current.id && old.isOwnTag(tag))
    .filter(({ body }) => parseMarker(body) !== undefined)
    .sort((a, b) => b.id - a.id)
    .slice(KEPT);
  if (drafts.length === 0) return [];
  const named = new Set((await old.laterRecords()).map(({ payload }) => payload.release_id));
  const deleted: string[] = [];
  for (const draft of drafts.reverse().slice(0, AT_ONCE)) {
    if (named.has(draft.id) || !(await isForgotten(draft, old.commit, ports))) continue;
    await ports.releases.deleteDraft(draft.id);
    deleted.push(draft.tag);
  }
  return deleted;
}

async function isForgotten(
  draft: Release,
  commit: string,
  { releases, runs, repository }: CleanupPorts,
): Promise<boolean> {
  const run = await runs.find(parseMarker(draft.body)?.run ?? 0);
  if (run !== undefined && !run.completed) return false;
  if ((await repository.compare(draft.target, commit)).status !== 'ahead') return false;
  const now = await releases.find(draft.id);
  return now?.draft === true && now.body === draft.body;
}
