import type { Problem } from '@liftlock/core';
import type { Position, WorkflowModel } from '@liftlock/rehearsal/workflow';
import type { Pipeline, PipelineWorkflow } from '../pipeline.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';

/** One thing that must be true of the configuration and the workflows together. */
export type Rule = (pipeline: Pipeline) => Problem[];

export type Finding = Pick<Problem, 'code' | 'found' | 'expected' | 'next'>;

/** A problem at a place that is already written as text, such as one of the configuration. */
export function problemIn(where: string, finding: Finding): Problem {
  return { outcome: 'errored', where, ...finding };
}

export function problemAt(workflow: WorkflowModel, at: Position, finding: Finding): Problem {
  return problemIn(`${workflow.path}:${at.line}:${at.column}`, finding);
}

/** A rule that looks at one step after the other. */
export function forEachStep(
  rule: (step: SuiteStep, pipeline: Pipeline, workflow: PipelineWorkflow) => Problem[],
): Rule {
  return (pipeline) =>
    pipeline.workflows.flatMap((workflow) => workflow.steps.flatMap((step) => rule(step, pipeline, workflow)));
}

/** ` Did you mean …?`, or nothing. */
export function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean \`${name}\`?`;
}

/** `build`, `build and test`, `build, test and stage`. */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}
