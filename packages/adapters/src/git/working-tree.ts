import { type GitOptions, gitProcesses } from './git-process.ts';

/** The files of a repository as they are, committed or not. */
export interface WorkingTree {
  /** Everything but what is ignored, from the root of the repository. */
  files(): Promise<string[]>;
  /** Files that differ from the last commit; none where there is no commit. */
  changed(): Promise<string[]>;
  /** Files that git neither knows nor ignores. */
  untracked(): Promise<string[]>;
  tags(): Promise<string[]>;
  /** The branch that is checked out, also one without a commit; undefined for a detached HEAD. */
  branch(): Promise<string | undefined>;
  head(): Promise<string | undefined>;
  /** What `git diff` shows between two files, of whatever folder. */
  difference(before: string, after: string): Promise<string>;
}

export function workingTree(options: GitOptions): WorkingTree {
  const git = gitProcesses(options);
  const lines = async (...[command, args, end = '\0']: [...Parameters<typeof git.read>, string?]) => {
    const { stdout, code } = await git.read(command, args);
    return code === 0 ? stdout.split(end).filter((line) => line !== '') : [];
  };
  return {
    files: () => lines('ls-files', ['-z', '--cached', '--others', '--exclude-standard']),
    changed: () => lines('diff', ['--name-only', '-z', '--no-ext-diff', 'HEAD', '--']),
    untracked: () => lines('ls-files', ['-z', '--others', '--exclude-standard']),
    tags: () => lines('for-each-ref', ['--format=%(refname:short)', 'refs/tags'], '\n'),
    async branch() {
      const [name] = await lines('rev-parse', ['--symbolic-full-name', 'HEAD'], '\n');
      return name?.startsWith('refs/heads/') === true ? name.slice('refs/heads/'.length) : undefined;
    },
    async head() {
      const [sha] = await lines('rev-parse', ['--verify', '--quiet', 'HEAD^{commit}'], '\n');
      return sha;
    },
    async difference(before, after) {
      return (await git.read('diff', ['--no-index', '--no-color', '--no-ext-diff', '--', before, after])).stdout;
    },
  };
}
