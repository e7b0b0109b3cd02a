import { entriesOf, type JobModel, type WorkflowModel } from '@liftlock/rehearsal/workflow';
import type { ActionInterfaces } from './action-interfaces.ts';
import { conditionOf, sameName } from './jobs.ts';
import { type Reference, referencesIn } from './references.ts';
import type { SuiteStep } from './suite-steps.ts';

/** Everything of one context that a job looks at, outside and inside its steps. */
export function readBy(job: JobModel, context: string): Reference[] {
  const tokens = [...job.written]
    .filter(([key]) => key !== 'if' && key !== 'steps')
    .map(([, token]) => token)
    .concat(job.steps.flatMap((step) => [...step.written].filter(([key]) => key !== 'if').map(([, token]) => token)));
  return [...tokens.flatMap(referencesIn), ...[job, ...job.steps].flatMap(conditionOf)].filter(
    ({ parts }) => parts[0] === context && parts.length > 1,
  );
}

/** What `on.workflow_call.outputs` hands to the workflow that calls this one: `jobs.build.outputs.candidate`. */
export function readForCallers({ on }: WorkflowModel): Reference[] {
  const outputs = entriesOf(entriesOf(entriesOf(on).get('workflow_call')).get('outputs'));
  return [...outputs.values()].flatMap(referencesIn).filter(({ parts }) => parts[0] === 'jobs' && parts.length > 1);
}

export function outputsOf(step: SuiteStep, actions: ActionInterfaces): readonly string[] {
  return actions.get(step.action)?.outputs ?? [];
}

export function idOf({ step }: SuiteStep): string | undefined {
  return step.written.has('id') ? step.id : undefined;
}

export function declares(names: readonly string[], name: string): boolean {
  return names.some((one) => sameName(one, name));
}

export function firstOfEach<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}
