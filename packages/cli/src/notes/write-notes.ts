import { type GitHistory, gitHistory } from '@liftlock/adapters';
import {
  examineVersion,
  LiftlockError,
  type NextRelease,
  type NotesPort,
  notesInputFor,
  nothingBetween,
  type PlanResult,
  readHistory,
  sectionsFor,
  type VersionedComponent,
  type VersionHistory,
  versionOfTag,
} from '@liftlock/core';
import { type PlanConfig, readPlanConfig } from '../plan/index.ts';
import { repositoryUrl } from '../commands/repository-url.ts';

/** What notes are written from, a repository and its configuration, read once; and what writes them. */
export interface NotesSource {
  readonly git: GitHistory;
  readonly config: PlanConfig;
  readonly notes: NotesPort;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws LiftlockError if there is a configuration and it is not correct. */
export async function notesSource(
  repo: string,
  env: NotesSource['env'],
  notesFor: (git: GitHistory) => NotesPort,
): Promise<NotesSource> {
  const git = gitHistory({ cwd: repo, env });
  return { git, config: await readPlanConfig(repo), notes: notesFor(git), env };
}

/** The commits that notes are about. */
export interface NotesRange {
  /** Release to count from; the one before `to` if left out. */
  readonly from?: string | undefined;
  /** Release tag, branch or commit; `HEAD` if left out. */
  readonly to?: string | undefined;
  /** The component whose release it is, with independent versions. */
  readonly component: VersionedComponent | null;
}

/** A range as it was read and judged. */
export interface ReadRange {
  readonly planning: PlanResult;
  readonly history: VersionHistory;
}

/** @throws LiftlockError for whatever stands in the way. */
export async function writeNotes(source: NotesSource, range: NotesRange): Promise<string> {
  return renderNotes(source, range, await readRange(source, range));
}

/**
 * A named release is a question about one component. What is planned depends on all of them, since one may have to
 * follow another.
 *
 * @throws LiftlockError if nothing can be read, or nothing is there to be read.
 */
export async function readRange({ git, config }: NotesSource, { from, to, component }: NotesRange): Promise<ReadRange> {
  const { rules } = config;
  const below = to === undefined ? null : versionOfTag(rules.tag, to, component?.name ?? null);
  const isNamed = from !== undefined || below !== null;
  const components = isNamed && component !== null ? [component] : config.components;
  const request = { rules, components, ref: to, since: from, ...(below === null ? {} : { below }) };
  const history = await readHistory(git, request);
  if (from !== undefined && history.commits.length === 0) throw new LiftlockError(nothingBetween(from, to ?? 'HEAD'));
  return { history, planning: examineVersion({ history, rules, components }) };
}

/** @throws LiftlockError `notes-incomplete` */
export async function renderNotes(
  { git, config, notes, env }: NotesSource,
  { to, component }: NotesRange,
  { planning, history }: ReadRange,
): Promise<string> {
  const input = notesInputFor({
    planning,
    history,
    release: releaseOf(planning, history, { to, component }),
    component: component ?? undefined,
    repositoryUrl: await repositoryUrl(await git.objectsFolder(), env),
    sections: sectionsFor(config.sections),
    showUnparsed: config.rules.unparsed === 'section',
  });
  return notes.render({ ...input, limit: Number.POSITIVE_INFINITY });
}

/** The release that `to` names, the planned one, or what has no version yet. */
function releaseOf({ plan }: PlanResult, { template }: VersionHistory, { to, component }: NotesRange): NextRelease {
  const name = component?.name ?? null;
  const version = to === undefined ? null : versionOfTag(template, to, name);
  if (to !== undefined && version !== null) return { version, tag: to };
  const next = name === null ? plan.next : plan.components.find((one) => one.name === name)?.next;
  return next ?? { version: 'Unreleased', tag: to ?? 'HEAD' };
}
