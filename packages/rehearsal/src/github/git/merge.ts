import type { GitRepository } from './repository.ts';

/**
 * Merges `theirs` into the branch as the deployments API does with `auto_merge`. Gives the merge commit, or null when
 * the two conflict.
 */
export async function mergeIntoBranch(
  git: GitRepository,
  merge: { branch: string; ours: string; theirs: string; message: string; date: string },
): Promise<string | null> {
  const merged = await git.try(['merge-tree', '--write-tree', '--end-of-options', merge.ours, merge.theirs]);
  if (merged.exitCode !== 0) return null;
  const tree = merged.stdout.split('\n')[0] ?? '';
  const person = { NAME: 'github-actions[bot]', EMAIL: '41898282+github-actions[bot]@users.noreply.github.com' };
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, person.NAME],
      [`GIT_${role}_EMAIL`, person.EMAIL],
      [`GIT_${role}_DATE`, merge.date],
    ]),
  ) as Record<string, string>;
  const parents = ['-p', merge.ours, '-p', merge.theirs];
  const commit = (await git.run(['commit-tree', tree, ...parents], { input: merge.message, env })).trim();
  await git.updateRef(`refs/heads/${merge.branch}`, commit, merge.ours);
  return commit;
}
