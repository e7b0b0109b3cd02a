import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputProblems } from '../plan/inputs.ts';
import { otherMachines } from '../plan/machines.ts';
import { type TriggeringEvent, whyNotTriggered } from '../plan/triggers.ts';
import { parseManifest, whyNotRehearsed } from '../steps/action-manifest.ts';
import { suiteFolder } from '../steps/plan-step.ts';
import { parseActionReference } from './action-reference.ts';
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

function whyNotAction(uses: string, options: InspectOptions): Reason | undefined {
  const reference = parseActionReference(uses);
  const found =
    reference.kind === 'suite'
      ? suiteManifest(suiteFolder(options.suite.root, reference.name))
      : localManifest(uses, options);
  const remedy = remedies.faulty;
  if (found === undefined)
    return reference.kind === 'suite' ? { why: 'Liftlock has no such action', remedy } : undefined;
  try {
    const why = whyNotRehearsed(parseManifest(found.path, found.content).runs);
    return why === undefined ? undefined : { why, remedy: remedies.notHere };
  } catch (error) {
    return { why: (error as Error).message, remedy };
  }
}

interface ManifestText {
  readonly path: string;
  readonly content: string;
}

function suiteManifest(folder: string): ManifestText | undefined {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((each) => existsSync(each));
  return path === undefined ? undefined : { path, content: readFileSync(path, 'utf8') };
}

function localManifest(uses: string, options: InspectOptions): ManifestText | undefined {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = join(uses, name);
    const content = options.readFile?.(path);
    if (content !== undefined) return { path, content };
  }
  return undefined;
}
