import { NOTES_FILE } from '../../candidate/index.ts';
import { notesInputFor } from '../../changelog/index.ts';
import type { Config } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { NextRelease } from '../../version/index.ts';
import type { PlannedRelease } from '../planning.ts';

/**
 * Release notes of the planned version. Written here, once: they belong to the candidate, and no later stage reads git.
 * All dates come from the commit, so the same history gives the same bytes.
 */
export function writeNotes(
  planned: PlannedRelease,
  release: NextRelease,
  config: Config,
  ports: Ports,
): Promise<string> {
  return ports.notes.render(
    notesInputFor({
      planning: planned,
      history: planned.history,
      release,
      repositoryUrl: ports.event.repositoryUrl,
      showUnparsed: config.version.unparsed === 'section',
      wholeNotes: NOTES_FILE,
    }),
  );
}
