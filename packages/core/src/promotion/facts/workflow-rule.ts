import type { Ports } from '../../ports/index.ts';

const WORKFLOWS = '.github/workflows/';

/**
 * Whether GitHub would refuse a release of this commit to GITHUB_TOKEN: its workflow files differ from the default
 * branch, and no branch head and no tag points at it (note on "Create a release" in GitHub's REST description).
 */
export async function workflowRuleApplies(
  commit: string,
  tagCommit: string | undefined,
  { repository }: Pick<Ports, 'repository'>,
): Promise<boolean> {
  if (tagCommit === commit) return false;
  const head = await repository.branchHead(await repository.defaultBranch());
  if (head === undefined || head === commit) return false;
  if (!(await workflowsDiffer(commit, head, repository))) return false;
  return (await repository.branchesWithHead(commit)).length === 0;
}

/** `compare` lists what changed since the merge base, so both directions are needed when the two have diverged. */
async function workflowsDiffer(commit: string, head: string, repository: Ports['repository']): Promise<boolean> {
  const forward = await repository.compare(commit, head);
  if (forward.files.some((file) => file.startsWith(WORKFLOWS))) return true;
  if (forward.status === 'ahead' || forward.status === 'identical') return false;
  const backward = await repository.compare(head, commit);
  return backward.files.some((file) => file.startsWith(WORKFLOWS));
}
