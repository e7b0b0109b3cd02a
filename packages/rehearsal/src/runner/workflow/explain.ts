import { firstLineOf } from './first-line.ts';
import { type ActionFiles } from './action-files.ts';
import { isAction } from './action-reference.ts';
import { isNeverTrue, type Known, knownText } from './constant-condition.ts';
import { fetchedImage, type Handling, handlingOf, type How, imageMissing } from './how.ts';
import type { CallJob, JobModel, StepModel, StepsJob, WorkflowModel } from './model.ts';
import { containerNeeds, containersOf, jobRefusals, type Refusal, refusal, stepRefusals } from './refusals.ts';
import { remedies } from './remedies.ts';
import { entriesOf, literalOf, writtenText } from './tokens.ts';

export interface ExplainedStep {
  readonly name: string;
  readonly uses: string | null;
  readonly how: How;
  /** The container engine that runs it. */
  readonly engine?: string;
}

export interface ExplainedJob {
  /** As the run names it: `call / build` for a job of a called workflow. */
  readonly id: string;
  readonly runs: boolean;
  /** Why it does not run. */
  readonly why?: string;
  /** The container engine that runs its `container:` and `services:`. */
  readonly engine?: string;
  readonly steps: readonly ExplainedStep[];
}

export interface Explained {
  readonly jobs: readonly ExplainedJob[];
  /** What a rehearsal cannot do. */
  readonly refused: readonly Refusal[];
  /** What it could do if the files were here. */
  readonly unfetched: readonly Refusal[];
  /** Actions, workflows and images to fetch, as `uses:` names them, and repositories that are checked out: `owner/name`. */
  readonly fetch: readonly string[];
  /** Jobs that are left out, since no combination of them could run on this machine. */
  readonly elsewhere: readonly Refusal[];
}

/** Why no combination of a job can run on this machine; undefined if one can. */
export type AskMachines = (job: StepsJob) => Promise<Elsewhere | undefined>;

export interface Elsewhere {
  readonly why: string;
  /** For a workflow of which nothing else is left. */
  readonly refusals: readonly Refusal[];
}

export interface ExplainContext {
  readonly files: ActionFiles;
  readonly known: Known;
  readonly machines: AskMachines;
  readonly repository?: { readonly owner: string; readonly name: string } | undefined;
  /** Before the ids of the jobs of a called workflow. */
  readonly prefix: string;
}

const NOTHING: Explained = { jobs: [], refused: [], unfetched: [], fetch: [], elsewhere: [] };

/** Says of every job and every step what a rehearsal does with it. */
export async function explain(model: WorkflowModel, context: ExplainContext): Promise<Explained> {
  const never = await jobsThatNeverRun(model, context);
  const parts: Explained[] = [];
  for (const job of model.jobs) {
    const why = never.get(job.key);
    if (why !== undefined) parts.push(leftOut(job, why, context));
    else parts.push(job.kind === 'call' ? await explainCall(job, context) : await explainJob(job, context));
  }
  return together(parts);
}

function together(parts: readonly Explained[]): Explained {
  const all = <Key extends keyof Explained>(key: Key) => parts.flatMap((part) => part[key] as readonly never[]);
  return {
    jobs: all('jobs'),
    refused: all('refused'),
    unfetched: all('unfetched'),
    fetch: [...new Set(all('fetch'))],
    elsewhere: all('elsewhere'),
  };
}

/** Jobs that are left out on request, those whose `if:` is false by constants, and those that need one of these. */
async function jobsThatNeverRun(model: WorkflowModel, { files, known }: ExplainContext): Promise<Map<string, string>> {
  const never = new Map<string, string>();
  const open = new Map(model.jobs.map((job) => [job.key, job]));
  while (open.size > 0) {
    // The parser has refused cycles.
    const job = [...open.values()].find(({ needs }) => needs.every((key) => !open.has(key)));
    if (job === undefined) break;
    open.delete(job.key);
    const needed = job.needs.find((key) => never.has(key));
    if (files.provisions?.skipJobs?.includes(job.key)) never.set(job.key, '--skip-job');
    else if (await isNeverTrue(job.condition, known)) never.set(job.key, 'its `if:` is false');
    else if (needed !== undefined && (await isNeverTrue(job.condition, known, 'skipped'))) {
      never.set(job.key, `it needs ${needed}`);
    }
  }
  return never;
}

function leftOut(job: JobModel, why: string, { prefix }: ExplainContext): Explained {
  const steps = job.steps.map((step) => explained(step, 'skip'));
  return { ...NOTHING, jobs: [{ id: prefix + job.key, runs: false, why, steps }] };
}

async function explainCall(job: CallJob, context: ExplainContext): Promise<Explained> {
  const id = context.prefix + job.key;
  const uses = literalOf(job.uses) ?? '';
  const { called } = job;
  if (called === undefined) {
    const message = `job ${job.key}: \`uses: ${uses}\`: the workflow is not on this machine`;
    const jobs = [{ id, runs: true, steps: [{ name: uses, uses, how: 'fetch' }] }] as const;
    return {
      ...NOTHING,
      jobs,
      unfetched: [refusal(job, job.uses, uses, message, remedies.fetch(uses))],
      fetch: [uses],
    };
  }
  const { github } = context.known;
  const inner = await explain(called, { ...context, known: { github }, prefix: `${id} / ` });
  const file = called.path.replace(/^\.\//, '');
  const placed = (refusals: readonly Refusal[]) => refusals.map((each) => ({ file, ...each }));
  const { refused, unfetched, elsewhere } = inner;
  return { ...inner, refused: placed(refused), unfetched: placed(unfetched), elsewhere: placed(elsewhere) };
}

async function explainJob(job: StepsJob, context: ExplainContext): Promise<Explained> {
  const elsewhere = await context.machines(job);
  if (elsewhere !== undefined) return { ...leftOut(job, elsewhere.why, context), elsewhere: elsewhere.refusals };
  const containers = containerNeeds(job, context.files.provisions);
  const refused: Refusal[] = [...containers.refused, ...jobRefusals(job)];
  const unfetched: Refusal[] = [...containers.unfetched];
  const fetch: string[] = [...containers.fetch];
  const steps: ExplainedStep[] = [];
  for (const step of job.steps) {
    const handling = await handlingOfStep(step, context);
    const refusals = handling.how === 'skip' || handling.how === 'stub' ? [] : stepRefusals(job, step);
    steps.push(explained(step, refusals.length > 0 ? 'refuse' : handling.how, handling.engine));
    refused.push(...refusals, ...why(job, step, handling));
    if (handling.fetch.length > 0) unfetched.push(notHere(job, step, handling));
    fetch.push(...handling.fetch);
  }
  const engine = containers.refused.length === 0 ? engineOf(job, context) : undefined;
  const jobs = [{ id: context.prefix + job.key, runs: true, ...(engine !== undefined && { engine }), steps }];
  return { ...NOTHING, jobs, refused, unfetched, fetch };
}

function engineOf(job: StepsJob, { files }: ExplainContext): string | undefined {
  const { container, services } = containersOf(job);
  return container.length + services.length === 0 ? undefined : files.provisions?.engine?.().engine?.name;
}

async function handlingOfStep(step: StepModel, context: ExplainContext): Promise<Handling> {
  const { files, known } = context;
  if (await isNeverTrue(step.condition, known)) return { how: 'skip', fetch: [] };
  if (step.uses === undefined) return { how: 'run', fetch: [] };
  const handling = handlingOf(step.uses, files);
  const repository = handling.how === 'stand-in' ? await otherRepository(step, context) : undefined;
  return repository === undefined ? handling : { how: 'fetch', fetch: [repository] };
}

/** A checkout of another repository needs a clone of it. */
async function otherRepository(step: StepModel, { files, known, repository }: ExplainContext) {
  if (!isAction(step.uses, 'actions/checkout') || repository === undefined) return undefined;
  const wanted = await knownText(entriesOf(step.with).get('repository'), known);
  if (wanted === undefined || wanted === '') return undefined;
  if (wanted.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase()) return undefined;
  return files.provisions?.cloneOf?.(wanted) === undefined ? wanted : undefined;
}

function why(job: JobModel, step: StepModel, { reason }: Handling): Refusal[] {
  const { uses = '' } = step;
  if (reason === undefined) return [];
  return [
    refusal(job, step.written.get('uses'), uses, `job ${job.key}: \`uses: ${uses}\`: ${reason.why}`, reason.remedy),
  ];
}

function notHere(job: JobModel, step: StepModel, { fetch: [first = ''], engine = '' }: Handling): Refusal {
  const { uses = '' } = step;
  const image = fetchedImage(first);
  if (image !== undefined) {
    const message = `job ${job.key}: \`uses: ${uses}\`: ${imageMissing(image)}`;
    return refusal(job, step.written.get('uses'), uses, message, remedies.pullForAction(engine, image, uses));
  }
  if (!first.includes('@')) {
    const message = `job ${job.key}: \`uses: ${uses}\` checks out ${first}, which is not on this machine`;
    return refusal(job, entriesOf(step.with).get('repository'), `repository: ${first}`, message, remedies.clone(first));
  }
  const inside = first === uses ? '' : `inside it, \`uses: ${first}\`: `;
  const message = `job ${job.key}: \`uses: ${uses}\`: ${inside}the action is not on this machine`;
  return refusal(job, step.written.get('uses'), uses, message, remedies.fetch(first));
}

function explained(step: StepModel, how: How, engine?: string): ExplainedStep {
  return { name: nameOf(step), uses: step.uses ?? null, how, ...(engine !== undefined && { engine }) };
}

function nameOf({ name, uses, run }: StepModel): string {
  const written = literalOf(name);
  if (written !== undefined) return written;
  return `Run ${uses ?? firstLineOf(run === undefined ? '' : writtenText(run))}`;
}
