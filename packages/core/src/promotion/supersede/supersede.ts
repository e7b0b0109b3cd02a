import { releaseName } from '../../candidate/index.ts';
import type { Deployment } from '../../deployment/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import { plain } from '../../pipeline/markdown.ts';
import type { Ports } from '../../ports/index.ts';
import { parseMarker } from '../draft/draft-marker.ts';
import type { Configured, Examined } from '../known.ts';
import { withSuperseded } from './note.ts';
import { type OlderRun, olderRuns } from './older-runs.ts';

/**
 * Cancels the runs that wait for a review of an older candidate, after a note in its draft. Gives a line of the summary
 * for each. What is noted or cancelled already stays as it is, so this may be repeated.
 */
export async function supersede(newer: Configured & Pick<Examined, 'facts'>, ports: Ports): Promise<string[]> {
  const { commit } = newer.facts.manifest;
  const lines: string[] = [];
  for (const older of await olderRuns(newer, ports)) {
    await note(older.record, `${releaseName(newer.facts.manifest)} (${commit.slice(0, 7)})`, ports);
    const line = lineFor(older, await cancelled(older.id, ports));
    ports.log.info(line);
    lines.push(plain(line));
  }
  return lines;
}

/** Read again first: a draft that was published meanwhile is a release, whose text is its notes. */
async function note({ payload }: Deployment, by: string, { releases }: Ports): Promise<void> {
  const draft = payload.release_id === null ? undefined : await releases.find(payload.release_id);
  if (draft?.draft !== true || parseMarker(draft.body)?.candidate !== payload.candidate) return;
  const { id, tag, target, name, prerelease } = draft;
  const body = withSuperseded(draft.body, by);
  if (body !== draft.body) await releases.updateDraft(id, { tag, target, name, prerelease, body });
}

const REFUSED: readonly string[] = ['permission-missing', 'not-found-or-no-permission'];

/** A token that may not cancel costs the cancellation alone: the older run can still be rejected by hand. */
async function cancelled(run: number, { runs }: Ports): Promise<boolean> {
  try {
    await runs.cancel(run);
    return true;
  } catch (error) {
    if (error instanceof LiftlockError && error.problems.every(({ code }) => REFUSED.includes(code))) return false;
    throw error;
  }
}

function lineFor({ id, record: { payload, sha }, waitsFor }: OlderRun, isCancelled: boolean): string {
  const end = isCancelled
    ? 'was cancelled.'
    : 'was not cancelled, because the token may not. Add `actions: write` to the `permissions:` of this job.';
  const older = `${releaseName(payload)} (${sha.slice(0, 7)})`;
  return `Superseded: ${older}. Run ${id}, which waited for a review of ${waitsFor.join(', ')}, ${end}`;
}
