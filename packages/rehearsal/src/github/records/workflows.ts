import { type GitHubContext, nextId } from '../context.ts';
import { readBlob, readTree } from '../git/files.ts';
import type { GitHubState } from '../state.ts';
import { WORKFLOWS } from './workflow-files.ts';

export interface Workflow {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  /** Whether somebody has turned it off: no event starts it then. */
  readonly disabled: boolean;
}

/** A workflow has one id, from the first time that anybody sees it. */
export function workflowId(state: GitHubState, path: string): number {
  return recordOf(state, path).id;
}

/** Whether somebody has turned off the workflow of this file. */
export function isDisabled(state: GitHubState, path: string): boolean {
  return state.workflows.some((workflow) => workflow.path === path && workflow.disabled === true);
}

export function setDisabled(state: GitHubState, path: string, disabled: boolean): void {
  recordOf(state, path).disabled = disabled;
}

function recordOf(state: GitHubState, path: string): GitHubState['workflows'][number] {
  const known = state.workflows.find((workflow) => workflow.path === path);
  if (known !== undefined) return known;
  const workflow = { id: nextId(state), path };
  state.workflows.push(workflow);
  return workflow;
}

/** The workflows of the default branch, by path. */
export async function workflowsOf(github: GitHubContext): Promise<readonly Workflow[]> {
  const { git, state } = github;
  const head = await git.commit(`refs/heads/${state.repository.defaultBranch}`);
  const files = head === null ? [] : await readTree(git, head, true);
  const found = files.filter(({ path, type }) => type === 'blob' && isWorkflow(path));
  return Promise.all(
    found.map(async ({ path, sha }) => {
      const text = (await readBlob(git, sha)).toString('utf8');
      return { id: workflowId(state, path), path, name: nameIn(text) ?? path, disabled: isDisabled(state, path) };
    }),
  );
}

function isWorkflow(path: string): boolean {
  return path.startsWith(WORKFLOWS) && /^[^/]+\.ya?ml$/.test(path.slice(WORKFLOWS.length));
}

/** `name:` at the top level; a workflow without one is called by its path. */
function nameIn(text: string): string | undefined {
  const [, name] = /^name: *(?:"([^"\n]+)"|'[^'\n]+'|[^\n#]+)/m.exec(text) ?? [];
  return name ?? /^name: *'?([^'\n#]+)/m.exec(text)?.[1]?.trim();
}
