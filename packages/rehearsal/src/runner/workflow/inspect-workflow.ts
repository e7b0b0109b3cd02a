import { join } from 'node:path';
import { inputProblems, workflowInputs } from '../plan/inputs.ts';
import { leftOutNotes, otherMachines } from '../plan/machines.ts';
import { matchesPatterns, type TriggeringEvent, whyNotTriggered } from '../plan/triggers.ts';
import { type ActionFiles, textAt } from './action-files.ts';
import { parseActionReference } from './action-reference.ts';
import type { Known } from './constant-condition.ts';
import { type Elsewhere, type Explained, explain } from './explain.ts';
import type { Reason } from './how.ts';
import { knownGithub } from './known.ts';
import type { StepsJob, WorkflowModel, WorkflowProblem } from './model.ts';
import { whatIsNotRehearsed } from './not-rehearsed.ts';
import { readWorkflow, type RehearsedWorkflow } from './read-workflow.ts';
import { type Refusal, refusal } from './refusals.ts';
import { remedies } from './remedies.ts';
import { resolveCalls } from './resolve-calls.ts';
import { suiteWorkflow } from './suite-workflow.ts';

export interface InspectOptions extends ActionFiles {
  /** The event that is to start the workflow; without one, `on:` is not asked. */
  readonly event?: TriggeringEvent;
  /** Where expressions are evaluated before anything runs. */
  readonly repository?: { readonly owner: string; readonly name: string };
}

export interface InspectedWorkflow {
  /** Faults that GitHub would find, too. */
  readonly errors: readonly WorkflowProblem[];
  /** What a rehearsal cannot do. Nothing runs as long as there is one. */
  readonly refused: readonly Refusal[];
  /** What a rehearsal does otherwise than GitHub, or leaves out, and runs all the same. */
  readonly notRehearsed: readonly string[];
  /** What happens to every job and step. */
  readonly explained: Pick<Explained, 'jobs' | 'fetch' | 'unfetched'>;
  /** Absent when there are errors. */
  readonly model: WorkflowModel | undefined;
}

const NOTHING = { refused: [], notRehearsed: [], explained: { jobs: [], fetch: [], unfetched: [] }, model: undefined };

/** Looks through a whole workflow file and names everything at once, before anything runs. */
export async function inspectWorkflow(file: RehearsedWorkflow, options: InspectOptions): Promise<InspectedWorkflow> {
  const read = readWorkflow(file);
  if (read.model === undefined) return { ...NOTHING, errors: read.errors };
  const { model, errors } = resolveCalls(read.model, calledFiles(options));
  if (errors.length > 0) return { ...NOTHING, errors };
  const leftOut: string[] = [];
  const { refused, elsewhere, ...explained } = await explain(model, {
    files: options,
    known: knownBefore(model, options),
    machines: (job) => askMachines(job, options, leftOut),
    repository: options.repository,
    prefix: '',
  });
  const isAnyLeft = explained.jobs.some(({ runs }) => runs);
  return {
    errors,
    refused: [...eventRefusals(model, options.event), ...refused, ...(isAnyLeft ? [] : elsewhere)],
    notRehearsed: [...whatIsNotRehearsed(model, options.provisions, options.event), ...(isAnyLeft ? leftOut : [])],
    explained,
    model,
  };
}

/** Called workflows of the repository, and of others as far as they are here. */
function calledFiles(options: InspectOptions): (uses: string) => string | undefined {
  return (uses) => {
    const own = suiteWorkflow(uses);
    if (own !== undefined) return textAt(join(options.suite.root, own.path));
    const reference = parseActionReference(uses);
    if (reference.kind === 'local') return options.readFile?.(uses);
    const found = reference.kind === 'remote' ? options.provisions?.find?.(reference) : undefined;
    return found === undefined ? undefined : textAt(found.folder);
  };
}

function knownBefore(model: WorkflowModel, { event, repository }: InspectOptions): Known {
  if (event === undefined) return { github: {} };
  const inputs = event.name === 'workflow_dispatch' ? { inputs: workflowInputs(model, event) } : {};
  return { github: knownGithub(event, repository), ...inputs };
}

/** Combinations of a job, or the whole job, that could not run here are left out, and that is said. */
async function askMachines(
  job: StepsJob,
  { provisions }: InspectOptions,
  leftOut: string[],
): Promise<Elsewhere | undefined> {
  const { legs, others } = await otherMachines(job, provisions?.machines);
  const [first] = others;
  const isWhole = others.length === legs;
  const elsewhere = others.map(({ job: id, label, why }) => ({ id, label, why }));
  leftOut.push(...leftOutNotes(job.key, elsewhere, isWhole));
  if (first === undefined || !isWhole) return undefined;
  const refusals = others.map((other) =>
    refusal(job, job.runsOn, 'runs-on', `job ${other.job}: ${other.why}`, remedies.otherMachine(other.label, job.key)),
  );
  return { why: first.why, refusals };
}

function eventRefusals(model: WorkflowModel, event: TriggeringEvent | undefined): Refusal[] {
  if (event === undefined) return [];
  const what = `on: ${event.name}`;
  const start = { line: 1, column: 1 };
  const reason = askTriggers(model, event);
  if (reason !== undefined) {
    return [{ what, message: `${event.name} on ${event.ref}: ${reason.why}.`, remedy: reason.remedy, ...start }];
  }
  return inputProblems(model, event).map(({ name, message, missing }) => ({
    ...(missing && { input: name }),
    what,
    message,
    remedy: remedies.noInput(name),
    ...start,
  }));
}

/** Branches that `on.push` names in plain words. */
function branchesOf(patterns: readonly string[]): string[] {
  return patterns.filter((branch) => /^[\w./-]+$/.test(branch));
}

/** What helps where the event does not start the workflow: a branch that `on.push` names, or one that it would match. */
function notStarted({ events }: WorkflowModel): string {
  const { branches = [] } = (events.push ?? {}) as { readonly branches?: readonly string[] };
  const named = branchesOf(branches);
  const made = branches.map((pattern) => pattern.replaceAll(/\[[^\]]*\][+*?]?|\*+/g, '1'));
  const matching = branchesOf(made).find((branch) => matchesPatterns(branch, branches));
  return named.length > 0 || matching === undefined ? remedies.notStarted(named) : remedies.noBranch(matching);
}

function askTriggers(model: WorkflowModel, event: TriggeringEvent): Reason | undefined {
  try {
    const why = whyNotTriggered(model.events, event);
    return why === undefined ? undefined : { why, remedy: notStarted(model) };
  } catch (error) {
    return { why: (error as Error).message, remedy: remedies.faulty };
  }
}
