import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import type { Ref } from '../git/repository.ts';

export const WORKFLOWS = '.github/workflows/';

export function mayWriteWorkflows({ token }: Viewer): boolean {
  return token.kind === 'user' || token.permissions['workflows'] === 'write';
}

/**
 * The workflow-file rule of "Create a release" and "Update a release": a token without `workflows: write` (which a
 * GITHUB_TOKEN can never have) may not release a commit that adds or changes a workflow file relative to the default
 * branch, unless a branch head or a tag already points at that commit. The reference says 404; what is seen is 403
 * (cli/cli#9514, softprops/action-gh-release#411).
 */
export async function mayCarryWorkflows(
  github: GitHubContext,
  viewer: Viewer,
  { commit, refs }: { readonly commit: string; readonly refs: readonly Ref[] },
): Promise<boolean> {
  if (mayWriteWorkflows(viewer)) return true;
  const named = refs.filter(({ name }) => name.startsWith('refs/heads/') || name.startsWith('refs/tags/'));
  if (named.some((ref) => ref.commit === commit)) return true;
  const base = refs.find(({ name }) => name === `refs/heads/${github.state.repository.defaultBranch}`);
  return base === undefined || (await github.git.changedBelow(WORKFLOWS, base.sha, commit)).length === 0;
}
