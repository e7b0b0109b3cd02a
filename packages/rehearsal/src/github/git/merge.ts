import { ACTIONS_BOT } from '../access/tokens.ts';
import type { Commit } from './commits.ts';
import type { GitRepository } from './repository.ts';
import { writeCommit } from './write.ts';

const ACTIONS_EMAIL = `41898282+${ACTIONS_BOT}@users.noreply.github.com`;

/**
 * Merges `theirs` into the branch as the deployments API does with `auto_merge`. Gives the merge commit, or null when
 * the two conflict.
 */
export async function mergeIntoBranch(
  git: GitRepository,
  merge: { branch: string; ours: string; theirs: string; message: string; date: string },
): Promise<string | null> {
  const tree = await mergedTree(git, merge.ours, merge.theirs);
  if (tree === null) return null;
  const by = { name: ACTIONS_BOT, email: ACTIONS_EMAIL, date: merge.date };
  const parents = [merge.ours, merge.theirs];
  const commit = await writeCommit(git, { tree, parents, message: merge.message, author: by, committer: by });
  await git.updateRef(`refs/heads/${merge.branch}`, commit, merge.ours);
  return commit;
}

/** The tree that merging the two gives; null when they conflict. */
export async function mergedTree(git: GitRepository, ours: string, theirs: string): Promise<string | null> {
  const merged = await git.try(['merge-tree', '--write-tree', '--end-of-options', ours, theirs]);
  return merged.exitCode === 0 ? (merged.stdout.split('\n')[0] ?? '') : null;
}

/**
 * The tree that a commit makes on top of another one, as a rebase does; null when they conflict. A commit of our side
 * with the same parent is merged, since git before 2.40 cannot be told another base.
 */
export async function pickedTree(git: GitRepository, onto: string, commit: Commit): Promise<string | null> {
  const tree = (await git.run(['rev-parse', '--verify', `${onto}^{tree}`])).trim();
  const by = { name: ACTIONS_BOT, email: ACTIONS_EMAIL, date: commit.committer.date };
  const parents = commit.parents.slice(0, 1);
  const ours = await writeCommit(git, { tree, parents, message: 'ours', author: by, committer: by });
  return mergedTree(git, ours, commit.sha);
}
