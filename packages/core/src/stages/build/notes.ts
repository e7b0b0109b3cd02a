import { NOTES_FILE } from '../../candidate/index.ts';
import type { NextRelease, VersionPlan } from '../../version/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { PlannedRelease } from '../planning.ts';

/**
 * Release notes of the planned version. Written here, once: they belong to the candidate, and no later stage reads git.
 * All dates come from the commit, so the same history gives the same bytes.
 */
export function writeNotes(
  { plan, history, commits }: PlannedRelease,
  next: NextRelease,
  ports: Ports,
): Promise<string> {
  return ports.notes.render({
    repositoryUrl: ports.event.repositoryUrl,
    components: componentsByCommit(plan),
    pulls: new Map(),
    version: next.version,
    tag: next.tag,
    previousTag: plan.base?.tag ?? null,
    range: { to: history.head, from: plan.base?.sha ?? null },
    releasedAt: history.commits[0]?.committedAt ?? 0,
    commits,
    wholeNotes: NOTES_FILE,
  });
}

function componentsByCommit({ components }: VersionPlan): Map<string, string[]> {
  const byCommit = new Map<string, string[]>();
  for (const { name, commits } of components) {
    for (const sha of commits) byCommit.set(sha, [...(byCommit.get(sha) ?? []), name]);
  }
  return byCommit;
}
