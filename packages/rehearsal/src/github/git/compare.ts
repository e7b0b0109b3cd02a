import type { GitRepository } from './repository.ts';

export interface Comparison {
  readonly mergeBase: string;
  /** Commits of the head that the base lacks, oldest first. */
  readonly ahead: readonly string[];
  readonly behindBy: number;
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
}

/** What `compare/{base}...{head}` means: both sides since their merge base. Null without a common ancestor. */
export async function compareCommits(git: GitRepository, base: string, head: string): Promise<Comparison | null> {
  const mergeBase = await git.mergeBase(base, head);
  if (mergeBase === null) return null;
  const output = await git.fact(['rev-list', '--left-right', '--reverse', '--end-of-options', `${base}...${head}`]);
  const lines = output.split('\n').filter((line) => line !== '');
  const ahead = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1));
  const behindBy = lines.length - ahead.length;
  return { mergeBase, ahead, behindBy, status: statusOf(ahead.length, behindBy) };
}

function statusOf(aheadBy: number, behindBy: number): Comparison['status'] {
  if (aheadBy === 0) return behindBy === 0 ? 'identical' : 'behind';
  return behindBy === 0 ? 'ahead' : 'diverged';
}
