import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type CommitRange,
  gitFailed,
  type HistoryPort,
  LiftlockError,
  noCommits,
  notARepository,
  type OpenedHistory,
  type TagRef,
  unknownRef,
} from '@liftlock/core';
import { type GitOptions, type GitProcesses, gitProcesses } from './git-process.ts';
import { FORMAT, FORMAT_WITH_FILES, records, recordsWithFiles, tokens } from './log-records.ts';

export interface GitHistory extends HistoryPort {
  /** Absolute path of the folder with the repository's objects; known already once something was opened. */
  objectsFolder(): Promise<string>;
}

/**
 * A repository's history, read by `git` processes. None of the questions asks git for decorations, dates of tags or
 * what contains what over all tags, since each of those costs a walk through everything.
 */
export function gitHistory(options: GitOptions): GitHistory {
  const git = gitProcesses(options);
  let objects: string | null = null;
  return {
    async open(ref) {
      const opened = await open(git, options.cwd, ref);
      objects = opened.objects;
      return opened.history;
    },
    async objectsFolder() {
      objects ??= (await open(git, options.cwd, 'HEAD')).objects;
      return objects;
    },
    locate: (tags) => tagRefs(git, [], tags),
    reachable: (tags, sha) => tagRefs(git, [`--merged=${sha}`], tags),
    mergeBase: (shas) => mergeBase(git, shas),
    async *commits(range) {
      yield* range.files
        ? recordsWithFiles(tokens(git.stream('log', logArguments(range, FORMAT_WITH_FILES))))
        : records(tokens(git.stream('log', logArguments(range, FORMAT))));
    },
  };
}

interface Opened {
  readonly history: OpenedHistory;
  readonly objects: string;
}

async function open(git: GitProcesses, cwd: string, ref: string): Promise<Opened> {
  if (ref.startsWith('-') || /[\0\n]/.test(ref)) throw new LiftlockError(unknownRef(JSON.stringify(ref)));
  // A checkout of one branch has the others only as the server's.
  const found = (await openAs(git, cwd, ref)) ?? (await openAs(git, cwd, `refs/remotes/origin/${ref}`));
  if (found === null) throw new LiftlockError(ref === 'HEAD' ? noCommits(cwd) : unknownRef(ref));
  return found;
}

/** One process answers it all. `--is-bare-repository` is asked for its line, which parts the ref from the tags. */
async function openAs(git: GitProcesses, cwd: string, ref: string): Promise<Opened | null> {
  const named = [`${ref}^{commit}`, '--symbolic-full-name', ref];
  const args = [
    '--is-shallow-repository',
    ...named,
    '--is-bare-repository',
    '--symbolic',
    '--tags',
    '--git-path',
    'objects',
  ];
  const { stdout, stderr, code } = await started(cwd, git.read('rev-parse', args));
  if (/not a git repository|not a work tree/i.test(stderr)) throw new LiftlockError(notARepository(cwd));
  if (code !== 0) return null;
  const lines = stdout.replace(/\n$/, '').split('\n');
  const [shallow, sha = '', first = ''] = lines;
  const objects = lines.at(-1);
  const isBareAt = lines.findIndex((line, index) => index > 1 && (line === 'true' || line === 'false'));
  if (!/^[0-9a-f]{40,64}$/.test(sha) || objects === undefined || isBareAt < 2 || isBareAt > 3) return null;
  const fullName = isBareAt === 3 && first !== 'HEAD' ? first : null;
  return {
    history: { sha, shallow: shallow === 'true', fullName, tags: lines.slice(isBareAt + 1, -1) },
    objects: path.resolve(cwd, objects),
  };
}

const PEELED = `--format=${[
  'refname',
  'objecttype',
  'objectname',
  'committerdate:unix',
  '*objecttype',
  '*objectname',
  '*committerdate:unix',
]
  .map((field) => `%(${field})`)
  .join('%00')}`;

async function tagRefs(
  git: GitProcesses,
  conditions: readonly string[],
  tags: readonly string[] | 'all',
): Promise<TagRef[]> {
  if (tags.length === 0) return [];
  // Full names: a tag that is called `--output=x` is then no option, and `v1` is not the folder `v1/`.
  const patterns = tags === 'all' ? ['refs/tags/'] : tags.map((tag) => `refs/tags/${tag}`);
  const { stdout, stderr, code } = await git.read('for-each-ref', [PEELED, ...conditions, ...patterns]);
  if (code !== 0) throw new LiftlockError(gitFailed('for-each-ref', stderr));
  const wanted = tags === 'all' ? null : new Set(tags);
  const found: TagRef[] = [];
  for (const line of stdout.split('\n')) {
    const [ref = '', type, sha = '', date, peeledType, peeled = '', peeledDate] = line.split('\0');
    const name = ref.slice('refs/tags/'.length);
    if (name === '' || (wanted !== null && !wanted.has(name))) continue;
    const commit = type === 'commit' ? sha : await peeledCommit(git, ref, peeledType, peeled);
    if (commit !== null) found.push({ name, sha: commit, committedAt: Number(date || peeledDate) * 1000 });
  }
  return found;
}

/** A tag of a tag is rare and costs a process; a tag of a tree or a file is no release. */
async function peeledCommit(git: GitProcesses, ref: string, type = '', sha = ''): Promise<string | null> {
  if (type === 'commit') return sha;
  if (type !== 'tag') return null;
  const { stdout } = await git.read('rev-parse', ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  return stdout.trim() || null;
}

const SHAS_PER_PROCESS = 400;

async function mergeBase(git: GitProcesses, shas: readonly string[]): Promise<string | null> {
  let base: string | null = null;
  for (let start = 0; start < shas.length; start += SHAS_PER_PROCESS) {
    const part = shas.slice(start, start + SHAS_PER_PROCESS);
    const args: string[] = ['--octopus', '--end-of-options', ...(base === null ? part : [base, ...part])];
    base = (await git.read('merge-base', args)).stdout.split('\n')[0]?.trim() || null;
    if (base === null) return null;
  }
  return base;
}

function logArguments({ to, without, files }: CommitRange, format: string): string[] {
  const paths = files ? ['--name-only', '--no-renames', '--no-relative', '--diff-merges=off'] : ['--no-patch'];
  return [
    '-z',
    '--topo-order',
    ...paths,
    `--format=${format}`,
    '--end-of-options',
    to,
    ...without.map((sha) => `^${sha}`),
    '--',
  ];
}

/** `spawn` says ENOENT for a missing folder as for a missing program; the folder is named here. */
async function started<Result>(cwd: string, running: Promise<Result>): Promise<Result> {
  try {
    return await running;
  } catch (error) {
    const folder = await stat(cwd).catch(() => null);
    if (folder === null || !folder.isDirectory()) throw new LiftlockError(notARepository(cwd), { cause: error });
    throw error;
  }
}
