import { type Rerun, type RehearsedWorkflow, whyNotTriggered } from '../runner/index.ts';
import { readWorkflow } from '../runner/workflow/index.ts';
import { dispatchEvent, pushEvent, type WorkflowEvent } from './events.ts';
import type { Fixture } from './fixture.ts';

/** What begins one run, or one further attempt of it. */
export interface RunStart {
  readonly workflow: RehearsedWorkflow;
  readonly event: WorkflowEvent;
  /** Full ref name. */
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly again?: Rerun;
}

/** The run of a rehearsal that has but one: a push, or the button of `workflow_dispatch` for workflows that only start so. */
export function firstRun(fixture: Fixture): RunStart | undefined {
  const [workflow] = fixture.workflows;
  if (workflow === undefined) return undefined;
  const { branch, head: sha, actor } = fixture;
  const events = readWorkflow(workflow).model?.events ?? {};
  const isByHand = !('push' in events) && 'workflow_dispatch' in events;
  const event = isByHand
    ? dispatchEvent(fixture, { branch, inputs: {}, workflow: workflow.path, actor })
    : pushEvent(fixture, { ...fixture, ...fixture.commit });
  return { workflow, event, ref: `refs/heads/${branch}`, sha, actor };
}

/** Why a push of the branch does not start the workflow; undefined if it does. */
export function whyNotPushed(workflow: RehearsedWorkflow, branch: string): string | undefined {
  const { model } = readWorkflow(workflow);
  // A faulty file is started, so that its faults are shown.
  if (model === undefined) return undefined;
  return whyNotTriggered(model.events, { name: 'push', ref: `refs/heads/${branch}` });
}
