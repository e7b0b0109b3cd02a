export type { AnnotationLevel, JobConclusion, RunEvent } from './events.ts';
export type { JobAccess, JobRequest, ReviewOutcome, RunnerHost, RunRequest } from './host.ts';
export type { Rerun, RunnerLimits, RunnerOptions, RunResult } from './options.ts';
export { runWorkflow, WorkflowNotRunnable } from './run-workflow.ts';
export { type InspectedWorkflow, type InspectOptions, inspectWorkflow } from './workflow/inspect-workflow.ts';
export type { WorkflowModel, WorkflowProblem } from './workflow/model.ts';
export type { RehearsedWorkflow } from './workflow/read-workflow.ts';
export { type TriggeringEvent, whyNotTriggered } from './plan/triggers.ts';
export type { Refusal } from './workflow/refusals.ts';
