import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, Problem } from '@liftlock/core';
import {
  callsSuite,
  entriesOf,
  type JobModel,
  literalOf,
  type Position,
  readWorkflow,
  resolveCalls,
  suiteWorkflow,
  type WorkflowModel,
  type WorkflowProblem,
} from '@liftlock/rehearsal/workflow';
import { inputOf } from './call-inputs.ts';

/** A reusable workflow of the suite, as if its jobs stood in the workflow that calls it. */
export interface CalledPipeline {
  readonly caller: WorkflowModel;
  /** Where it is called. */
  readonly at: Position;
  /** With the inputs of the call in their places, and a path of its own, by which its problems are known. */
  readonly model: WorkflowModel;
}

export interface PipelineCalls {
  readonly pipelines: readonly CalledPipeline[];
  /** What GitHub finds at the calls: unknown inputs, missing permissions. */
  readonly errors: readonly WorkflowProblem[];
}

/** The pipelines of the suite that a workflow calls, in the version of this installation. */
export function pipelineCalls(caller: WorkflowModel, suiteRoot: string): PipelineCalls {
  const file = (uses: string) => {
    const called = suiteWorkflow(uses);
    return called === undefined ? undefined : textAt(join(suiteRoot, called.path));
  };
  const calls = caller.jobs.filter(callsSuite);
  const { model, errors } = resolveCalls({ ...caller, jobs: calls }, file);
  const pipelines = model.jobs.flatMap((job) => inlined(caller, job, file(usesOf(job))));
  const missing = calls.filter((job) => file(usesOf(job)) === undefined).map(notThere);
  return { pipelines, errors: [...errors, ...missing] };
}

function usesOf(job: JobModel): string {
  return job.kind === 'call' ? (literalOf(job.uses) ?? '') : '';
}

function notThere(job: JobModel): WorkflowProblem {
  const { line, column } = job;
  return {
    line,
    column,
    message: `Liftlock has no reusable workflow \`${suiteWorkflow(usesOf(job))?.path}\`; it has \`.github/workflows/pipeline.yml\`.`,
  };
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** An input that is an expression stays one. */
function inlined(caller: WorkflowModel, job: JobModel, text: string | undefined): CalledPipeline[] {
  if (job.kind !== 'call' || job.called === undefined || text === undefined) return [];
  const { repository = '', ref = '' } = suiteWorkflow(literalOf(job.uses) ?? '') ?? {};
  const given = entriesOf(job.with);
  const inputs = job.called.call?.inputs ?? [];
  const content = inputs
    .reduce((all, input) => all.replaceAll(`\${{ inputs.${input.name} }}`, () => inputOf(input, given)), text)
    .replaceAll(/\S+\/liftlock\/actions\/(\w+)@\S+/g, (_, name: string) => `${repository}/actions/${name}@${ref}`);
  const { model } = readWorkflow({ path: `${caller.path} → ${job.key}`, content });
  if (model === undefined) return [];
  return [
    { caller, at: { line: job.line, column: job.column }, model: { ...model, events: caller.events, on: caller.on } },
  ];
}

/** A problem of a called pipeline is mended where it is called. */
export function atTheCall(problem: Problem, { caller, at, model }: CalledPipeline, config: Config): Problem {
  const next = remedies(config)[problem.code] ?? problem.next;
  // No job can be added to a pipeline that is called.
  if (problem.code === 'environment-without-job') return { ...problem, next };
  if (problem.where?.startsWith(`${model.path}:`) !== true) return problem;
  return { ...problem, where: `${caller.path}:${at.line}:${at.column}`, next };
}

function remedies({ environments }: Config): Partial<Record<Problem['code'], string>> {
  const [staging, production] = environments.map(({ name }) => name);
  const names =
    environments.length === 2
      ? `with: { staging: ${staging}, production: ${production} }`
      : 'The pipeline has two environments. With others, write the workflow out: `liftlock init`.';
  const settings =
    'The pipeline passes API_URL, DEPLOY_URL and DEPLOY_TOKEN. For other settings, write the workflow out: `liftlock init`.';
  const permissions =
    'The jobs of the pipeline have no permissions for `oidc`, `supersede` or `provenance: required`. For these, write the workflow out: `liftlock init`.';
  return {
    'environment-unknown': names,
    'environment-without-job': names,
    'environment-mismatch': names,
    'not-staged': names,
    'missing-setting': settings,
    'component-missing':
      'Call it for each component, in a matrix of what `plan` lists: `with: { component: "${{ matrix.component }}" }`.',
    'permission-missing': permissions,
    'attestation-missing': permissions,
  };
}
