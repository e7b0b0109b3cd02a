import { readWorkflow, type WorkflowModel } from '../../runner/workflow/index.ts';
import { whyNotTriggered } from '../../runner/plan/triggers.ts';
import { withInputDefaults } from '../../runner/plan/inputs.ts';
import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { dispatchEvent, repositoryDispatchEvent, type WorkflowEvent } from '../events/index.ts';
import { findEntry, readBlob } from '../git/files.ts';
import { unprocessable } from '../http/errors.ts';
import type { RunRecord } from '../state.ts';
import { refuseDispatch } from './dispatch-rules.ts';
import { addRun, runOf } from './runs.ts';
import { type Workflow, workflowsOf } from './workflows.ts';

/** A ref as a run names it, and its commit. */
interface At {
  readonly ref: string;
  readonly sha: string;
}

/** Starts a workflow by hand, as the API and the button do. The file at the ref counts, not the one of the default branch. */
export async function dispatchWorkflow(
  github: GitHubContext,
  viewer: Viewer,
  { workflow, ref, inputs }: { workflow: Workflow; ref: string; inputs: Readonly<Record<string, string>> },
): Promise<RunRecord> {
  if (workflow.disabled) throw unprocessable("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  const at = await find(github, ref);
  if (at === undefined) throw unprocessable(`No ref found for: ${ref}`);
  const model = await modelAt(github, at.sha, workflow.path);
  refuseDispatch(model, inputs);
  const place = placeOf(github);
  const actor = viewer.user.login;
  const event = withInputDefaults(model, dispatchEvent(place, { ref: at.ref, workflow: workflow.path, inputs, actor }));
  return request(github, { model, event, by: byOf(github, viewer), ...at });
}

/** Starts every workflow of the default branch that takes `repository_dispatch` of this type. */
export async function dispatchRepository(
  github: GitHubContext,
  viewer: Viewer,
  { type, payload }: { type: string; payload: Readonly<Record<string, unknown>> },
): Promise<readonly RunRecord[]> {
  const by = byOf(github, viewer);
  return startAll(github, repositoryDispatchEvent(placeOf(github), { type, payload, actor: by.actor }), by);
}

/** Who starts a run, and the run whose job it is if it is one. */
export interface By {
  readonly actor: string;
  readonly startedBy: number | null;
}

function byOf({ state }: GitHubContext, { user, token }: Viewer): By {
  return { actor: user.login, startedBy: runOf(state, token.jobId) };
}

/** Runs of every workflow of the default branch that the event starts there. */
export async function startAll(
  github: GitHubContext,
  event: WorkflowEvent,
  by: By,
  mayStart: MayStart = everything,
): Promise<readonly RunRecord[]> {
  const at = await find(github, `refs/heads/${github.state.repository.defaultBranch}`);
  if (at === undefined) return [];
  const started: RunRecord[] = [];
  for (const { path, disabled } of await workflowsOf(github)) {
    if (disabled) continue;
    const file = { path, content: (await textAt(github, at.sha, path)) ?? '' };
    const { model } = readWorkflow(file);
    if (model === undefined || whyNotTriggered(model.events, { ...event, ref: at.ref }) !== undefined) continue;
    if (await mayStart({ workflow: file, event, actor: by.actor, ...at })) {
      started.push(request(github, { model, event, by, ...at }));
    }
  }
  return started;
}

/** What would be started. */
export interface Startable extends At {
  readonly workflow: { readonly path: string; readonly content: string };
  readonly event: WorkflowEvent;
  readonly actor: string;
}

/** Whoever plays runs has the last word on those that nobody has asked for. */
export type MayStart = (start: Startable) => Promise<boolean>;

const everything: MayStart = () => Promise.resolve(true);

/** Queues a run. Whoever plays runs hears of it through the change listener. */
function request(
  github: GitHubContext,
  { model: { path, name }, event, ref, sha, by }: At & { model: WorkflowModel; event: WorkflowEvent; by: By },
): RunRecord {
  const run = addRun(github, { workflow: { path, name }, event, ref, sha, actor: by.actor }, by.startedBy);
  github.changed({ what: 'run-requested', id: run.id });
  return run;
}

/** "The reference can be a branch or tag name" (OpenAPI); a commit is none. */
async function find({ git }: GitHubContext, name: string): Promise<At | undefined> {
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  for (const ref of candidates) {
    const sha = (await git.ref(ref))?.commit ?? undefined;
    if (sha !== undefined) return { ref, sha };
  }
  return undefined;
}

async function modelAt(github: GitHubContext, sha: string, path: string): Promise<WorkflowModel> {
  const content = await textAt(github, sha, path);
  if (content === undefined) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
  const { model, errors } = readWorkflow({ path, content });
  if (model !== undefined) return model;
  const faults = errors.map(({ line, column, message }) => `(Line: ${line}, Col: ${column}): ${message}`);
  throw unprocessable(`failed to parse workflow: ${faults.join(', ')}`);
}

async function textAt({ git }: GitHubContext, sha: string, path: string): Promise<string | undefined> {
  const entry = await findEntry(git, sha, path);
  return entry?.type === 'blob' ? (await readBlob(git, entry.sha)).toString('utf8') : undefined;
}

/** The repository as events name it. */
export function placeOf({ state: { repository } }: GitHubContext) {
  return { owner: repository.owner, repository: repository.name, defaultBranch: repository.defaultBranch };
}
