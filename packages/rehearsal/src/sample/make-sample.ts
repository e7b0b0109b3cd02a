import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GitRepository } from '../github/git/repository.ts';
import { runGit } from '../github/git/run.ts';
import type { PlannedCommit } from './commit.ts';
import { type CommitNames, commitStream, tagStream } from './fast-import.ts';
import { HISTORY, PEOPLE, RELEASED, TAGS } from './history.ts';

export interface Sample {
  /** The bare repository. */
  readonly gitDir: string;
  readonly owner: string;
  readonly repository: string;
  readonly branch: string;
  readonly head: string;
  /** The commit that `main` pointed at before the push that is rehearsed. */
  readonly before: string;
  /** The release that was made before. */
  readonly released: { readonly tag: string; readonly version: string };
  readonly workflow: string;
  readonly people: typeof PEOPLE;
}

const BRANCH = 'main';

/** Makes the sample's bare repository, with all of its history, in `folder`. */
export async function makeSample(folder: string): Promise<Sample> {
  const gitDir = join(folder, 'repository.git');
  const git = new GitRepository(gitDir);
  await git.run(['init', '--quiet', '--bare', `--initial-branch=${BRANCH}`, gitDir]);
  const shas = await importHistory(git, join(folder, 'marks'));
  const last = HISTORY.at(-1);
  const sha = (id: string | undefined) => shas.get(id ?? '') ?? '';
  return {
    gitDir,
    owner: 'acme',
    repository: 'lockside',
    branch: BRANCH,
    head: sha(last?.id),
    before: sha(last?.parents[0]),
    released: { tag: RELEASED.name, version: RELEASED.name.slice(1) },
    workflow: '.github/workflows/release.yml',
    people: PEOPLE,
  };
}

/** A message that names an earlier commit needs its SHA, so history is imported up to there first. */
async function importHistory(git: GitRepository, marksFile: string): Promise<ReadonlyMap<string, string>> {
  const ids = HISTORY.map((commit) => commit.id);
  let shas: ReadonlyMap<string, string> = new Map();
  const names: CommitNames = {
    mark: (id) => ids.indexOf(id) + 1,
    sha: (id) => shas.get(id) ?? '',
  };
  const parts = untilNamed(HISTORY);
  for (const [index, part] of parts.entries()) {
    const commits = part.map((commit) => commitStream(commit, BRANCH, names));
    const tags = index === parts.length - 1 ? TAGS.map((tag) => tagStream(tag, names)) : [];
    const args = ['fast-import', '--quiet', `--import-marks-if-exists=${marksFile}`, `--export-marks=${marksFile}`];
    const { exitCode, stderr } = await runGit(git.gitDir, args, { input: [...commits, ...tags].join('') });
    if (exitCode !== 0) throw new Error(`the sample's history could not be made: ${stderr.trim()}`);
    shas = readMarks(await readFile(marksFile, 'utf8'), ids);
  }
  return shas;
}

function untilNamed(history: readonly PlannedCommit[]): PlannedCommit[][] {
  const parts: PlannedCommit[][] = [[]];
  for (const commit of history) {
    if (typeof commit.message === 'function') parts.push([]);
    parts.at(-1)?.push(commit);
  }
  return parts;
}

/** Lines of `:3 <sha>`. */
function readMarks(text: string, ids: readonly string[]): Map<string, string> {
  const lines = text.trim().split('\n');
  return new Map(
    lines.map((line) => line.slice(1).split(' ')).map(([mark = '', sha = '']) => [ids[Number(mark) - 1] ?? '', sha]),
  );
}
