import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { PIPELINE, type Permissions, stageNamed } from '@liftlock/core';
import {
  entriesOf,
  type JobModel,
  literalOf,
  parseActionReference,
  type StepModel,
  type WorkflowModel,
} from '@liftlock/rehearsal/workflow';
import { ROOT_ACTION } from './action-interfaces.ts';

/** A step of a workflow that runs one stage of the pipeline. */
export interface SuiteStep {
  readonly workflow: WorkflowModel;
  readonly job: JobModel;
  readonly step: StepModel;
  /** What it runs; a name that the suite does not know is kept as it is. */
  readonly stage: string;
  /** The action that it uses: the name of a stage, or `root`. */
  readonly action: string;
  /** The repository in front of the path in `uses:`; `''` for an action of this repository. */
  readonly repository: string;
  /** What stands behind `@` in `uses:`. */
  readonly ref: string;
  /** What `with:` gives to an input; GitHub ignores the case of its name. */
  given(name: string): TemplateToken | undefined;
  /** Literal text of an input; undefined if it is missing or an expression. */
  text(name: string): string | undefined;
}

/** Every step that uses the suite, in the order of the file. */
export function suiteSteps(workflow: WorkflowModel): SuiteStep[] {
  return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => suiteStep(workflow, job, step)));
}

const LOCAL = new RegExp(`^\\./actions/(${PIPELINE.map(({ name }) => name).join('|')})/?$`);

function suiteStep(workflow: WorkflowModel, job: JobModel, step: StepModel): SuiteStep[] {
  if (step.uses === undefined) return [];
  const reference = parseActionReference(step.uses);
  const local = reference.kind === 'local' ? LOCAL.exec(reference.path)?.[1] : undefined;
  if (reference.kind !== 'suite' && local === undefined) return [];
  const { name = local, repository = '', ref = '' } = reference.kind === 'suite' ? reference : {};
  const inputs = new Map([...entriesOf(step.with)].map(([key, token]) => [key.toLowerCase(), token]));
  const given = (input: string) => inputs.get(input);
  const text = (input: string) => literalOf(given(input));
  const stage = name ?? (given('stage') === undefined ? 'plan' : (text('stage') ?? ''));
  return [{ workflow, job, step, stage, action: name ?? ROOT_ACTION, repository, ref, given, text }];
}

/** What a stage's job must be allowed to do. */
export function permissionsOf(stage: string): Permissions {
  return stageNamed(stage)?.permissions ?? { contents: 'read' };
}

/** The stages that change an environment. */
export function entersEnvironment({ stage }: SuiteStep): boolean {
  return permissionsOf(stage)['deployments'] === 'write';
}

const [, ...AFTER_BUILD] = PIPELINE;

/** The stages that are about a candidate that exists. */
export function needsCandidate({ stage }: SuiteStep): boolean {
  return AFTER_BUILD.some(({ name }) => name === stage);
}

/** Whether a step builds what one machine contributes to a candidate. */
export function buildsPart(step: SuiteStep): boolean {
  return step.stage === 'build' && step.given('part') !== undefined;
}

/** Whether a step has a candidate at its end. */
export function makesCandidate(step: SuiteStep): boolean {
  return step.stage === 'build' && !buildsPart(step);
}

/** Name of a job's environment, if it is written out; undefined without one, `''` for an expression. */
export function environmentOf(job: JobModel): string | undefined {
  if (job.environment === undefined) return undefined;
  const name = entriesOf(job.environment).get('name') ?? job.environment;
  return literalOf(name) ?? '';
}
