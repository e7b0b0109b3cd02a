import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import type { Ref } from '../git/repository.ts';

const FOLDER = '.github/workflows/';

/**
 * The workflow-file rule of "Create a release" and "Update a release": a token without `workflows: write` (which a
 * GITHUB_TOKEN can never have) may not release a commit that adds or changes a workflow file relative to the default
 * branch, unless a branch head or a tag already points at that commit.
 */
export async function mayCarryWorkflows(
  github: GitHubContext,
  viewer: Viewer,
  { commit, refs }: { readonly commit: string; readonly refs: readonly Ref[] },
): Promise<boolean> {
  const { token } = viewer;
  if (token.kind === 'user' || token.permissions['workflows'] === 'write') return true;
  const named = refs.filter(({ name }) => name.startsWith('refs/heads/') || name.startsWith('refs/tags/'));
  if (named.some((ref) => ref.commit === commit)) return true;
  const base = refs.find(({ name }) => name === `refs/heads/${github.state.repository.defaultBranch}`);
  return base === undefined || (await github.git.changedBelow(FOLDER, base.sha, commit)).length === 0;
}
