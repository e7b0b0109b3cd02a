import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';

const FOLDER = '.github/workflows/';

/**
 * The workflow-file rule of "Create a release" and "Update a release": a token without `workflows: write` (which a
 * GITHUB_TOKEN can never have) may not release a commit that adds or changes a workflow file relative to the default
 * branch, unless a branch head or a tag already points at that commit.
 */
export async function mayCarryWorkflows(github: GitHubContext, viewer: Viewer, commit: string): Promise<boolean> {
  const { token } = viewer;
  if (token.kind === 'user' || token.permissions['workflows'] === 'write') return true;
  const refs = await github.git.refs('refs/');
  const named = refs.filter(({ name }) => name.startsWith('refs/heads/') || name.startsWith('refs/tags/'));
  if (named.some((ref) => ref.commit === commit)) return true;
  const base = await github.git.commit(`refs/heads/${github.state.repository.defaultBranch}`);
  return base === null || (await github.git.changedBelow(FOLDER, base, commit)).length === 0;
}
