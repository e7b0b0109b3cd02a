import type { GitHubContext } from '../context.ts';
import { common, type WorkflowEvent } from '../events/index.ts';
import { readCommit } from '../git/commits.ts';
import type { RunRecord } from '../state.ts';
import { runView } from '../views/runs.ts';
import { workflowView } from '../views/workflows.ts';
import { type MayStart, placeOf, startAll } from './requested-runs.ts';
import { findRun } from './runs.ts';
import { isDisabled } from './workflows.ts';

/** What of a run other workflows can follow. */
export type RunMoment = 'requested' | 'in_progress' | 'completed';

/** "You can't use workflow_run to chain together more than three levels of workflows" (docs). */
const MAX_LEVELS = 3;

/** Starts the workflows of the default branch that follow this run (docs: events that trigger workflows, `workflow_run`). */
export async function followRun(
  github: GitHubContext,
  runId: number,
  moment: RunMoment,
  mayStart: MayStart,
): Promise<void> {
  const run = findRun(github.state, runId);
  if (levelOf(github.state.runs, run) >= MAX_LEVELS) return;
  const by = { actor: run.actor, startedBy: run.id };
  await startAll(github, await eventOf(github, run, moment), by, mayStart);
}

async function eventOf(github: GitHubContext, run: RunRecord, action: RunMoment): Promise<WorkflowEvent> {
  const { workflowId: id, path, name } = run;
  const commit = (await github.git.objectType(run.sha)) === 'commit' ? await readCommit(github.git, run.sha) : null;
  const about = {
    action,
    workflow_run: runView(github, run, commit),
    workflow: workflowView(github, { id, path, name, disabled: isDisabled(github.state, path) }),
  };
  return { name: 'workflow_run', payload: { ...about, ...common(placeOf(github), run.actor) } };
}

/** How many runs, one after the other, led to this one. */
function levelOf(runs: readonly RunRecord[], run: RunRecord): number {
  if (run.event !== 'workflow_run') return 0;
  const before = runs.find(({ id }) => id === run.attempts[0]?.startedBy);
  return before === undefined ? 1 : 1 + levelOf(runs, before);
}
