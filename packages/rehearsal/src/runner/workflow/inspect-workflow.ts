import { inputProblems } from '../plan/inputs.ts';
import { otherMachines } from '../plan/machines.ts';
import { type TriggeringEvent, whyNotTriggered } from '../plan/triggers.ts';
import { whyNotAction } from './inspect-action.ts';
import type { StepsJob, WorkflowModel, WorkflowProblem } from './model.ts';
import { whatIsNotRehearsed } from './not-rehearsed.ts';
import { readWorkflow, type RehearsedWorkflow } from './read-workflow.ts';
import { type Reason, type Refusal, refusal, refusalsOf } from './refusals.ts';
import { resolveCalls } from './resolve-calls.ts';
import { remedies } from './remedies.ts';

export interface InspectOptions {
  readonly suite: { readonly root: string };
  /** The event that is to start the workflow; without one, `on:` is not asked. */
  readonly event?: TriggeringEvent;
  /** Text of a file of the repository, to look into local actions before they are checked out. */
  readFile?(path: string): string | undefined;
}

export interface InspectedWorkflow {
  /** Faults that GitHub would find, too. */
  readonly errors: readonly WorkflowProblem[];
  /** What a rehearsal cannot do. Nothing runs as long as there is one. */
  readonly refused: readonly Refusal[];
  /** What a rehearsal does otherwise than GitHub, or leaves out, and runs all the same. */
  readonly notRehearsed: readonly string[];
  /** Absent when there are errors. */
  readonly model: WorkflowModel | undefined;
}

/** Looks through a whole workflow file and names everything at once, before anything runs. */
export async function inspectWorkflow(file: RehearsedWorkflow, options: InspectOptions): Promise<InspectedWorkflow> {
  const read = readWorkflow(file);
  if (read.model === undefined) return { errors: read.errors, refused: [], notRehearsed: [], model: undefined };
  const { model, errors } = resolveCalls(read.model, (uses) => options.readFile?.(uses));
  if (errors.length > 0) return { errors, refused: [], notRehearsed: [], model: undefined };
  const refused = [...eventRefusals(model, options.event), ...(await jobRefusals(model, options))];
  return { errors, refused, notRehearsed: whatIsNotRehearsed(model), model };
}

const NOT_FETCHED = 'workflows of other repositories are not fetched';

/** Of the jobs of a workflow, and of those that it calls. */
async function jobRefusals(model: WorkflowModel, options: InspectOptions): Promise<Refusal[]> {
  const whyNot = (uses: string) => whyNotAction(uses, options);
  const jobs = model.jobs.map(async (job) => {
    if (job.kind === 'steps') return [...(await machineRefusals(job)), ...refusalsOf(job, whyNot)];
    if (job.called === undefined) return [refusal(job, job.uses, 'uses', `job ${job.key}: ${NOT_FETCHED}`)];
    const { path } = job.called;
    return (await jobRefusals(job.called, options)).map((inner) => ({ file: path.replace(/^\.\//, ''), ...inner }));
  });
  return (await Promise.all(jobs)).flat();
}

async function machineRefusals(job: StepsJob): Promise<Refusal[]> {
  return (await otherMachines(job)).map((other) =>
    refusal(job, job.runsOn, 'runs-on', `job ${other.job}: ${other.why}`, remedies.otherMachine),
  );
}

function eventRefusals(model: WorkflowModel, event: TriggeringEvent | undefined): Refusal[] {
  if (event === undefined) return [];
  const what = `on: ${event.name}`;
  const start = { line: 1, column: 1 };
  const reason = askTriggers(model, event);
  if (reason !== undefined) {
    return [{ what, message: `${event.name} on ${event.ref}: ${reason.why}.`, remedy: reason.remedy, ...start }];
  }
  return inputProblems(model, event).map((message) => ({ what, message, remedy: remedies.noInput, ...start }));
}

function askTriggers(model: WorkflowModel, event: TriggeringEvent): Reason | undefined {
  try {
    const why = whyNotTriggered(model.events, event);
    return why === undefined ? undefined : { why, remedy: remedies.notStarted };
  } catch (error) {
    return { why: (error as Error).message, remedy: remedies.faulty };
  }
}
