import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { entriesOf, type JobModel, literalOf } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import { sameName } from './jobs.ts';
import { soleReference } from './references.ts';
import type { SuiteStep } from './suite-steps.ts';

/** Where the value of an expression comes from, as far as the files tell. */
export type Source =
  | { readonly kind: 'literal'; readonly text: string }
  /** An output of a step of the suite. */
  | { readonly kind: 'output'; readonly of: SuiteStep; readonly name: string }
  /** Whoever starts the run says it. */
  | { readonly kind: 'given' }
  /** Computed, or from something that is not there; other rules speak of that. */
  | { readonly kind: 'unknown' };

const UNKNOWN: Source = { kind: 'unknown' };

/** Follows a value through the outputs of jobs to the step that sets it. */
export function sourceOf(value: TemplateToken, job: JobModel, workflow: PipelineWorkflow, depth = 0): Source {
  const text = literalOf(value);
  if (text !== undefined) return { kind: 'literal', text };
  const [context, name = '', what, output] = soleReference(value)?.parts ?? [];
  if (context === 'inputs' || (context === 'github' && name === 'event')) return { kind: 'given' };
  if (what !== 'outputs' || output === undefined || depth > 20) return UNKNOWN;
  if (context === 'steps') {
    const of = workflow.steps.find((step) => step.job === job && sameName(step.step.id, name));
    return of === undefined ? UNKNOWN : { kind: 'output', of, name: output };
  }
  const producer = context === 'needs' ? workflow.model.jobs.find(({ key }) => sameName(key, name)) : undefined;
  const next = [...entriesOf(producer?.outputs)].find(([key]) => sameName(key, output))?.[1];
  return producer === undefined || next === undefined ? UNKNOWN : sourceOf(next, producer, workflow, depth + 1);
}

/** The source of a step's candidate; undefined if none is passed. */
export function candidateSource(step: SuiteStep, workflow: PipelineWorkflow): Source | undefined {
  const value = step.given('candidate');
  return value === undefined ? undefined : sourceOf(value, step.job, workflow);
}
