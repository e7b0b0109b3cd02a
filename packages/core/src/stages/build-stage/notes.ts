import { type LockFile, NOTES_FILE, type Reference } from '../../candidate/index.ts';
import { notesInputFor, type PullRequestFacts, sectionsFor } from '../../changelog/index.ts';
import type { Config } from '../../config/index.ts';
import { foldedDependencies } from '../../pipeline/dependency-table.ts';
import { paragraphs } from '../../pipeline/markdown.ts';
import { referenceTable } from '../../pipeline/reference-table.ts';
import type { Ports } from '../../ports/index.ts';
import type { NextRelease } from '../../version/index.ts';
import type { PlannedRelease } from '../../planning/plan-release.ts';

interface NotesOf {
  readonly config: Config;
  readonly lockFiles: readonly LockFile[];
  readonly references: readonly Reference[];
}

/**
 * Release notes of the planned version. Written here, once: they belong to the candidate, and no later stage reads git.
 * All dates come from the commit, so the same history gives the same bytes.
 */
export async function writeNotes(
  planned: PlannedRelease,
  release: NextRelease,
  { config, lockFiles, references }: NotesOf,
  ports: Ports,
): Promise<string> {
  const pulls = await pullsOf(planned, ports);
  const notes = await ports.notes.render(
    notesInputFor({
      planning: planned,
      history: planned.history,
      release,
      component: config.scope.component === null ? undefined : config.components[0],
      repositoryUrl: ports.event.repositoryUrl,
      sections: sectionsFor(config.standards.sections),
      showUnparsed: config.version.unparsed === 'section',
      wholeNotes: NOTES_FILE,
      pulls,
    }),
  );
  const before = paragraphs(foldedDependencies(lockFiles), referenceTable(references), howToVerify(config, ports));
  return withSections(notes, before);
}

/** The notes are written before the candidate is attested, so they may only speak of what has to be. */
function howToVerify({ buildPolicy }: Config, { event }: Ports): string {
  const { owner, name } = event.repository;
  return buildPolicy.provenance === 'required'
    ? `**Verify a file:** \`gh attestation verify FILE --repo ${owner}/${name}\``
    : '';
}

/** In front of the link to all changes, which ends the notes. */
function withSections(notes: string, sections: string): string {
  if (sections === '') return notes;
  const at = notes.lastIndexOf('\n**All changes:**');
  if (at < 0) return `${notes.trimEnd()}\n\n${sections}\n`;
  return `${notes.slice(0, at + 1)}${sections}\n\n${notes.slice(at + 1)}`;
}

/** The newest commits of a range; the first release of an old repository has more than anybody reads. */
const ASKED_ABOUT = 1_000;

/** What GitHub tells of pull requests. The notes have every commit without it, and say where they had to do without. */
async function pullsOf(
  { history }: PlannedRelease,
  { repository, log }: Ports,
): Promise<ReadonlyMap<string, PullRequestFacts>> {
  const { byCommit, unavailable } = await repository.pullRequests(
    history.commits.slice(0, ASKED_ABOUT).map(({ sha }) => sha),
  );
  for (const clause of unavailable) log.warning(`The notes are complete, but do not say ${clause}.`);
  return byCommit;
}
