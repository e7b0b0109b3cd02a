import { inputProblems } from '../plan/inputs.ts';
import { otherMachines } from '../plan/machines.ts';
import { type TriggeringEvent, whyNotTriggered } from '../plan/triggers.ts';
import { whyNotAction } from './inspect-action.ts';
import type { JobModel, WorkflowModel, WorkflowProblem } from './model.ts';
import { whatIsNotRehearsed } from './not-rehearsed.ts';
import { readWorkflow, type RehearsedWorkflow } from './read-workflow.ts';
import { type Reason, type Refusal, refusal, refusalsOf } from './refusals.ts';
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
  const { errors, model } = readWorkflow(file);
  if (model === undefined) return { errors, refused: [], notRehearsed: [], model };
  const whyNot = (uses: string) => whyNotAction(uses, options);
  const jobs = model.jobs.map(async (job) => [...(await machineRefusals(job)), ...refusalsOf(job, whyNot)]);
  const refused = [...eventRefusals(model, options.event), ...(await Promise.all(jobs)).flat()];
  return { errors, refused, notRehearsed: whatIsNotRehearsed(model), model };
}

async function machineRefusals(job: JobModel): Promise<Refusal[]> {
  if (job.kind === 'call') return [];
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
