import type { Ports } from '../../ports/index.ts';

const WORKFLOWS = '.github/workflows/';

/**
 * Whether GitHub would refuse a release of this commit to GITHUB_TOKEN: its workflow files differ from the default
 * branch, and no branch head and no tag points at it (note on "Create a release" in GitHub's REST description).
 */
export async function workflowRuleApplies(
  commit: string,
  tagCommit: string | undefined,
  { github }: Pick<Ports, 'github'>,
): Promise<boolean> {
  const head = await github.branchHead(await github.defaultBranch());
  if (head === undefined || head === commit || tagCommit === commit) return false;
  if (!(await workflowsDiffer(commit, head, github))) return false;
  return (await github.branchesWithHead(commit)).length === 0;
}

/** `compare` lists what changed since the merge base, so both directions are needed when the two have diverged. */
async function workflowsDiffer(commit: string, head: string, github: Ports['github']): Promise<boolean> {
  const forward = await github.compare(commit, head);
  if (forward.files.some((file) => file.startsWith(WORKFLOWS))) return true;
  if (forward.status === 'ahead' || forward.status === 'identical') return false;
  const backward = await github.compare(head, commit);
  return backward.files.some((file) => file.startsWith(WORKFLOWS));
}
