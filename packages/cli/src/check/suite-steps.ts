import { PIPELINE, type Permissions } from '@liftlock/core';
import {
  entriesOf,
  type JobModel,
  literalOf,
  parseActionReference,
  type StepModel,
  type WorkflowModel,
} from '@liftlock/rehearsal/workflow';

export type StageName = (typeof PIPELINE)[number]['name'];

/** A step of a workflow that runs one stage of the pipeline. */
export interface SuiteStep {
  readonly workflow: WorkflowModel;
  readonly job: JobModel;
  readonly step: StepModel;
  readonly stage: string;
  /** What stands behind `@` in `uses:`. */
  readonly ref: string;
  /** Literal text of an input; undefined if it is missing, `''` if it is an expression. */
  input(name: string): string | undefined;
}

/** Every step that uses the suite, in the order of the file. `plan` needs nothing and is left out. */
export function suiteSteps(workflow: WorkflowModel): SuiteStep[] {
  return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => suiteStep(workflow, job, step)));
}

function suiteStep(workflow: WorkflowModel, job: JobModel, step: StepModel): SuiteStep[] {
  if (step.uses === undefined) return [];
  const reference = parseActionReference(step.uses);
  const isLocal = reference.kind === 'local' && /^\.\/actions\/(build|test|stage|promote)$/.test(reference.path);
  if (reference.kind !== 'suite' && !isLocal) return [];
  const inputs = entriesOf(step.with);
  const input = (name: string) => {
    const token = inputs.get(name);
    return token === undefined ? undefined : (literalOf(token) ?? '');
  };
  const named =
    reference.kind === 'suite' ? reference.name : reference.kind === 'local' ? reference.path.split('/').at(-1) : '';
  const stage = named ?? input('stage') ?? 'plan';
  const ref = reference.kind === 'suite' ? reference.ref : '';
  return [{ workflow, job, step, stage, ref, input }];
}

/** What a stage's job must be allowed to do. */
export function permissionsOf(stage: string): Permissions {
  return PIPELINE.find((candidate) => candidate.name === stage)?.permissions ?? { contents: 'read' };
}

/** Name of a job's environment, if it is written out; undefined without one, `''` for an expression. */
export function environmentOf(job: JobModel): string | undefined {
  if (job.environment === undefined) return undefined;
  const name = entriesOf(job.environment).get('name') ?? job.environment;
  return literalOf(name) ?? '';
}
