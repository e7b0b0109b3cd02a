import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { conventionalNotes } from '@liftlock/adapters';
import { isPrerelease, type ReleaseTag, reachableReleases, type VersionedComponent } from '@liftlock/core';
import { namedComponent } from '../commands/named-component.ts';
import { type CommandResult, reportingProblems } from '../commands/result.ts';
import { type NotesSource, notesSource, writeNotes } from '../notes/index.ts';
import { type ToldRelease, toldReleases, withReleases } from './changelog-text.ts';

export interface ChangelogOptions {
  readonly repo: string;
  /** Relative to `repo`, or to the folder of the component whose releases it tells of. */
  readonly file: string;
  /** Name of the component, with independent versions; each of them if left out. */
  readonly component?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told after each release that was written. */
  readonly onProgress?: (file: string, done: number, all: number) => void;
}

/** One file, and the releases that belong into it. */
interface Changelog {
  readonly component: VersionedComponent | null;
  /** Relative to the repository. */
  readonly file: string;
}

/**
 * `liftlock changelog`: writes `CHANGELOG.md` from history, one section for each stable release that HEAD contains.
 * Incremental: releases that the file tells of already are neither read nor changed.
 */
export async function changelogCommand(options: ChangelogOptions): Promise<CommandResult> {
  return reportingProblems(async () => {
    const source = await notesSource(options.repo, options.env, conventionalNotes);
    const said: string[] = [];
    for (const changelog of changelogsOf(source, options)) said.push(await writeChangelog(source, changelog, options));
    return { stdout: said.map((line) => `${line}\n`).join(''), stderr: '', exitCode: 0 };
  });
}

/** The one of the repository, or those of the components, each in the folder of its own. */
function changelogsOf({ config }: NotesSource, { component: name, file }: ChangelogOptions): Changelog[] {
  const named = namedComponent(config, name);
  if (named !== null) return [{ component: named, file: inFolderOf(named, file) }];
  if (config.rules.versioning === 'unified') return [{ component: null, file }];
  return config.components.map((component) => ({ component, file: inFolderOf(component, file) }));
}

/** A component that is made of several folders, by a glob, has its file at the root, with its name in front. */
function inFolderOf({ name, path: folder }: VersionedComponent, file: string): string {
  return /[*?[{(!]/.test(folder) ? `${name}-${file}` : path.posix.join(folder, file);
}

async function writeChangelog(
  source: NotesSource,
  { component, file }: Changelog,
  options: ChangelogOptions,
): Promise<string> {
  const target = path.resolve(options.repo, file);
  const before = await readFile(target, 'utf8').catch(() => '');
  const told = new Set(toldReleases(before));
  const onProgress = (done: number, all: number) => options.onProgress?.(file, done, all);
  const added = await newReleases(source, component, { told, onProgress });
  const after = withReleases(before, added);
  if (after === before) return `${file} already contains every release.`;
  await replaceFile(target, after);
  return `${file}: added ${named(added)}.`;
}

/** Notes of the releases that are not told yet, newest first. */
async function newReleases(
  source: NotesSource,
  component: VersionedComponent | null,
  { told, onProgress }: { told: ReadonlySet<string>; onProgress: (done: number, all: number) => void },
): Promise<ToldRelease[]> {
  const tags = await reachableReleases(source.git, source.config.rules, component?.name ?? null);
  const stable = tags.filter(({ version }) => !isPrerelease(version));
  const wanted = [...stable.entries()].filter(([, { tag, version }]) => !told.has(tag) && !told.has(version));
  const releases: ToldRelease[] = [];
  for (const [index, { tag, version }] of wanted) {
    const previous: ReleaseTag | undefined = stable[index + 1];
    const notes = await writeNotes(source, { component, to: tag, from: previous?.tag });
    releases.push({ tag, version, notes });
    onProgress(releases.length, wanted.length);
  }
  return releases;
}

const NAMED_ONE_BY_ONE = 5;

function named(releases: readonly ToldRelease[]): string {
  const tags = releases.map(({ tag }) => tag);
  return tags.length <= NAMED_ONE_BY_ONE
    ? tags.join(', ')
    : `${tags.length} releases, from ${tags.at(-1)} to ${tags[0]}`;
}

/** All of the new text, or all of the old: a changelog that was edited by hand cannot be made again. */
async function replaceFile(file: string, text: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
