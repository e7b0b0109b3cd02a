import {
  type CommitRange,
  gitFailed,
  type HistoryPort,
  LiftlockError,
  noCommits,
  notARepository,
  type RefNames,
  type TagRef,
  type Tip,
  unknownRef,
} from '@liftlock/core';
import { type GitOptions, type GitProcesses, gitProcesses } from './git-process.ts';
import { FORMAT, FORMAT_WITH_FILES, records, recordsWithFiles, tokens } from './log-records.ts';

/**
 * A repository's history, read by `git` processes. None of the questions asks git for decorations, dates of tags or
 * what contains what over all tags, since each of those costs a walk through everything.
 */
export function gitHistory(options: GitOptions): HistoryPort {
  const git = gitProcesses(options);
  return {
    tip: (ref) => tip(git, options.cwd, ref),
    refs: () => refs(git, options.cwd),
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

async function tip(git: GitProcesses, cwd: string, ref: string): Promise<Tip> {
  if (ref.includes('\0') || ref.includes('\n')) throw new LiftlockError(unknownRef(JSON.stringify(ref)));
  const found = await resolve(git, cwd, ref);
  if (found !== null) return found;
  // A checkout of one branch has the others only as the server's.
  const remote = ref === 'HEAD' ? null : await resolve(git, cwd, `refs/remotes/origin/${ref}`);
  if (remote !== null) return remote;
  throw new LiftlockError(ref === 'HEAD' ? noCommits(cwd) : unknownRef(ref));
}

async function resolve(git: GitProcesses, cwd: string, ref: string): Promise<Tip | null> {
  const revision = ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { stdout, stderr } = await started(cwd, git.read('rev-parse', ['--is-shallow-repository', ...revision]));
  refuseForeignFolder(cwd, stderr);
  const [shallow, sha = ''] = stdout.trim().split('\n');
  return /^[0-9a-f]{40,64}$/.test(sha) ? { sha, shallow: shallow === 'true' } : null;
}

async function refs(git: GitProcesses, cwd: string): Promise<RefNames> {
  const args = ['--format=%(HEAD)%(refname)', 'refs/tags/', 'refs/heads/'];
  const { stdout, stderr, code } = await started(cwd, git.read('for-each-ref', args));
  refuseForeignFolder(cwd, stderr);
  if (code !== 0) throw new LiftlockError(gitFailed('for-each-ref', stderr));
  const lines = stdout.split('\n').filter((line) => line !== '');
  const named = (prefix: string): string[] =>
    lines.filter((line) => line.startsWith(prefix, 1)).map((line) => line.slice(1 + prefix.length));
  const checkedOut = lines.find((line) => line.startsWith('*refs/heads/'));
  return {
    tags: named('refs/tags/'),
    branches: named('refs/heads/'),
    checkedOut: checkedOut === undefined ? null : checkedOut.slice('*refs/heads/'.length),
  };
}

const PEELED = '--format=%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';

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
    const [ref = '', type, sha = '', peeledType, peeled = ''] = line.split('\0');
    const name = ref.slice('refs/tags/'.length);
    if (name === '' || (wanted !== null && !wanted.has(name))) continue;
    const commit = type === 'commit' ? sha : await peeledCommit(git, ref, peeledType, peeled);
    if (commit !== null) found.push({ name, sha: commit });
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
  const { stat } = await import('node:fs/promises');
  try {
    return await running;
  } catch (error) {
    const folder = await stat(cwd).catch(() => null);
    if (folder === null || !folder.isDirectory()) throw new LiftlockError(notARepository(cwd), { cause: error });
    throw error;
  }
}

function refuseForeignFolder(cwd: string, stderr: string): void {
  if (/not a git repository|must be run in a work tree|not a work tree/i.test(stderr)) {
    throw new LiftlockError(notARepository(cwd));
  }
}
