import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LiftlockError } from '@liftlock/core';
import { noScenarios, scenarioMissing } from '@liftlock/rehearsal';
import { rootAround } from '../../commands/repository.ts';

/** Where a repository keeps its scenarios. */
const FOLDER = '.github/rehearsals';
/** Where Liftlock keeps those that play in the sample. */
const FOLDER_OF_SUITE = 'test/scenarios';

export interface ScenarioFile {
  readonly path: string;
  /** How people see it: from where they stand. */
  readonly shown: string;
  /** The repository that it plays in; the sample if undefined. */
  readonly repo: string | undefined;
}

export interface Wanted {
  /** Files and folders that somebody named; undefined for the folder of the repository. */
  readonly paths: readonly string[] | undefined;
  readonly repo: string | undefined;
  readonly cwd: string;
  readonly suiteRoot: string;
}

/**
 * The scenarios that somebody asks for. They play in `--repo`, else in the repository that they are in; those that are in
 * Liftlock's own, or in none, play in the sample.
 */
export function findScenarios(wanted: Wanted): ScenarioFile[] {
  const { paths = [folderOf(wanted)], cwd } = wanted;
  const files = paths.flatMap((path) => filesAt(path, (name) => relative(cwd, name) || name));
  return files.map((path) => ({ path, shown: relative(cwd, path), repo: wanted.repo ?? repositoryOf(path, wanted) }));
}

function folderOf({ repo, cwd, suiteRoot }: Wanted): string {
  const root = rootAround(repo ?? cwd) ?? repo ?? cwd;
  return join(root, repo === undefined && isSame(root, suiteRoot) ? FOLDER_OF_SUITE : FOLDER);
}

function repositoryOf(path: string, { suiteRoot }: Wanted): string | undefined {
  const root = rootAround(dirname(path));
  return root === undefined || isSame(root, suiteRoot) ? undefined : root;
}

function filesAt(path: string, shown: (path: string) => string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === true) return [path];
  const isFile = /\.ya?ml$/.test(path);
  if (stat === undefined && isFile) throw new LiftlockError(scenarioMissing(shown(path)));
  const names = stat === undefined ? [] : readdirSync(path).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) throw new LiftlockError(noScenarios(shown(path)));
  return names.sort().map((name) => join(path, name));
}

function isSame(one: string, other: string): boolean {
  return realpathSync(one) === realpathSync(other);
}
