import { toData } from '../expressions/context-data.ts';
import type { GithubContext } from '../jobs/github-context.ts';
import type { RunnerOptions } from '../options.ts';
import type { WorkflowModel } from '../workflow/model.ts';
import { type CallPlace, runItself } from './call-place.ts';
import { ConcurrencyGroups, type Group, groupOf, REPLACED, replacedMessage } from './concurrency.ts';
import type { ScheduledRun } from './run-scheduler.ts';

export interface GroupedRun {
  readonly options: RunnerOptions;
  readonly workflow: WorkflowModel;
  readonly runId: number;
  readonly github: GithubContext;
  readonly inputs: unknown;
  readonly variables: Readonly<Record<string, string>>;
}

/** Runs when the workflow's `concurrency:` lets it, which sees `github`, `inputs` and `vars` (docs: workflow syntax). */
export async function inGroupOfRun(
  run: GroupedRun,
  schedule: (signal: AbortSignal, place: CallPlace) => Promise<ScheduledRun>,
): Promise<ScheduledRun> {
  const { options, workflow, runId, github, inputs, variables } = run;
  const { groups = new ConcurrencyGroups(), signal, host } = options;
  const contexts = { github: toData(github), inputs: toData(inputs), vars: toData(variables) };
  let group: Group | undefined;
  try {
    group = await groupOf(workflow.concurrency, { contexts, functions: [] });
  } catch (error) {
    return endedBefore(run, 'failure', (error as Error).message);
  }
  if (group === undefined) return schedule(signal, runItself(groups));
  const onWait = () => {
    host.pendRun?.(runId);
    options.onEvent({ type: 'run-pending', at: options.clock(), group: group.name });
  };
  const ended = await groups.run(
    group,
    (replaced) => schedule(AbortSignal.any([signal, replaced]), runItself(groups, group.name)),
    { signal, onWait },
  );
  return ended === REPLACED ? endedBefore(run, 'cancelled', replacedMessage(group)) : ended;
}

/** Nothing of it has run. */
function endedBefore(
  { options, workflow }: GroupedRun,
  conclusion: 'cancelled' | 'failure',
  message: string,
): ScheduledRun {
  const at = options.clock();
  const where = { file: workflow.path, line: undefined };
  const [first] = workflow.jobs;
  if (first !== undefined)
    options.onEvent({ type: 'annotation', at, job: first.key, step: 0, level: 'error', title: '', message, ...where });
  const jobs = workflow.jobs.map(({ key }) => {
    options.onEvent({ type: 'job-completed', at, job: key, conclusion, outputs: {}, durationMs: 0 });
    return { id: key, key, name: key, conclusion, outputs: {}, steps: {} };
  });
  return { conclusion, jobs, results: new Map() };
}
