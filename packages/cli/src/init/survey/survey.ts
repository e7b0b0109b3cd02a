import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gitHistory, workingTree } from '@liftlock/adapters';
import { browserUrl, originOf } from '../../commands/repository-url.ts';
import { notedDefaultBranch } from '../../plan/default-branch.ts';
import { describesProject, type Files, readingOrder } from '../files/files.ts';

/** Everything that `init` reads of a repository. */
export interface Survey {
  readonly folder: string;
  /** What the repository is called: on GitHub if it is there, else its folder. */
  readonly name: string;
  readonly files: Files;
  readonly tags: readonly string[];
  /** The branch that releases. */
  readonly branch: string;
  /** Files that are not committed; undefined where there is no commit at all. */
  readonly uncommitted: readonly string[] | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

export async function survey(folder: string, env: Environment): Promise<Survey> {
  const tree = workingTree({ cwd: folder, env });
  const [paths, tags, branch, head] = await Promise.all([tree.files(), tree.tags(), tree.branch(), tree.head()]);
  const origin = originOf(await readFile(path.join(folder, '.git/config'), 'utf8').catch(() => ''));
  const url = origin === null ? null : browserUrl(origin);
  return {
    folder,
    name: url?.split('/').at(-1) ?? path.basename(folder),
    files: await readFiles(folder, paths),
    tags,
    branch: await releaseBranch(folder, branch, head, env),
    uncommitted: head === undefined ? undefined : [...(await tree.changed()), ...(await tree.untracked())].sort(),
  };
}

async function releaseBranch(
  folder: string,
  branch: string | undefined,
  head: string | undefined,
  env: Environment,
): Promise<string> {
  const noted = head === undefined ? undefined : await notedDefaultBranch(gitHistory({ cwd: folder, env }));
  return noted ?? branch ?? 'main';
}

const LARGEST = 512 * 1024;
const MOST = 1_000;

async function readFiles(folder: string, all: readonly string[]): Promise<Files> {
  const paths = [...new Set(all)].sort();
  const described = [0, 1].flatMap((order) => paths.filter((file) => readingOrder(file) === order)).slice(0, MOST);
  const read = await Promise.all(
    described.map(async (name): Promise<[string, string][]> => {
      const file = path.join(folder, name);
      const size = (await stat(file).catch(() => undefined))?.size ?? LARGEST;
      return size < LARGEST ? [[name, await readFile(file, 'utf8')]] : [];
    }),
  );
  const texts = new Map(read.flat());
  return { paths: paths.filter((name) => texts.has(name) || !describesProject(name)), text: (name) => texts.get(name) };
}
