import { type RehearsedWorkflow, whyNotTriggered } from '../../runner/index.ts';
import { inputProblems } from '../../runner/plan/inputs.ts';
import { readWorkflow } from '../../runner/workflow/index.ts';
import type { WorkflowEvent } from '../../rehearse/events/index.ts';

export interface Dispatched {
  /** The workflow on the branch; undefined if it is not there. */
  readonly workflow: RehearsedWorkflow | undefined;
  readonly path: string;
  readonly branch: string;
  readonly isOnDefault: boolean;
  readonly event: WorkflowEvent;
}

/**
 * What GitHub answers to whoever starts a workflow by hand and cannot: it must be on the default branch and on the one
 * that is chosen, name `workflow_dispatch`, and get the inputs that it asks for (docs, Manually running a workflow).
 */
export function whyNotDispatched({ workflow, path, branch, isOnDefault, event }: Dispatched): string | undefined {
  if (!isOnDefault) return `GitHub answered 404: there is no ${path} on the default branch`;
  if (workflow === undefined) return `GitHub answered 422: there is no ${path} on ${branch}`;
  const { model } = readWorkflow(workflow);
  // A faulty file is refused with its faults, by whoever inspects it.
  if (model === undefined) return undefined;
  const why = whyNotTriggered(model.events, { name: event.name, ref: `refs/heads/${branch}` });
  const problems = why === undefined ? inputProblems(model, event).map(({ message }) => message) : [why];
  return problems.length === 0 ? undefined : `GitHub answered 422: ${problems.join(' ')}`;
}
