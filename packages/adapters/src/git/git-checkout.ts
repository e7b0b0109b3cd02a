import { type CheckoutPort, gitFailed, LiftlockError, type Submodule } from '@liftlock/core';
import { type GitOptions, type GitProcesses, gitProcesses, type ReadingCommand } from './git-process.ts';

const FILE = /^1006\d\d blob [0-9a-f]{40,64}\t(.*)$/s;
const SUBMODULE = /^160000 commit ([0-9a-f]{40,64})\t(.*)$/s;

/** The clone that a job works in, as git sees it. */
export function gitCheckout(options: GitOptions): CheckoutPort {
  const git = gitProcesses(options);
  return {
    async head() {
      const { stdout, code } = await git.read('rev-parse', ['--verify', '--quiet', 'HEAD^{commit}']);
      return code === 0 ? stdout.trim() : undefined;
    },
    changedSince: (sha) =>
      // What a build leaves in a submodule without git knowing it is as harmless as in the repository itself.
      names(git, 'diff', [
        '--name-only',
        '-z',
        '--no-ext-diff',
        '--no-renames',
        '--no-relative',
        '--ignore-submodules=untracked',
        '--end-of-options',
        sha,
        '--',
      ]),
    async submodules(sha) {
      const entries = await names(git, 'ls-tree', ['-r', '-z', '--full-tree', sha]);
      return entries.flatMap((entry): Submodule[] => {
        const [, commit, path] = SUBMODULE.exec(entry) ?? [];
        return commit === undefined || path === undefined ? [] : [{ path, commit }];
      });
    },
    lfsFiles: () => names(git, 'ls-files', ['-z', '--', ':(top,attr:filter=lfs)']),
    async filesIn(sha, folders) {
      const below = folders.filter((folder) => folder !== '.').map((folder) => `${folder}/`);
      const listed = [
        ...(folders.includes('.') ? await names(git, 'ls-tree', ['-z', '--full-tree', sha]) : []),
        ...(below.length > 0 ? await names(git, 'ls-tree', ['-z', '--full-tree', sha, '--', ...below]) : []),
      ];
      return listed.flatMap((entry) => FILE.exec(entry)?.[1] ?? []);
    },
    async fileAt(sha, path) {
      const { stdout, code } = await git.read('cat-file', ['blob', `${sha}:${path}`]);
      return code === 0 ? stdout : undefined;
    },
  };
}

async function names(git: GitProcesses, command: ReadingCommand, args: readonly string[]): Promise<string[]> {
  const { stdout, stderr, code } = await git.read(command, args);
  if (code !== 0) throw new LiftlockError(gitFailed(command, stderr));
  return stdout.split('\0').filter((name) => name !== '');
}
