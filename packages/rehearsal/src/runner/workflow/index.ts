export { isAction, parseActionReference } from './action-reference.ts';
export { fetchedImage } from './how.ts';
export type {
  CallInput,
  DispatchInput,
  JobModel,
  Position,
  StepModel,
  WorkflowModel,
  WorkflowProblem,
} from './model.ts';
export { type RehearsedWorkflow, readWorkflow } from './read-workflow.ts';
export { stubKey } from './provisions.ts';
export { resolveCalls } from './resolve-calls.ts';
export { callsSuite, suiteWorkflow } from './suite-workflow.ts';
export { secretsOf } from './secrets.ts';
export { suiteStageOf } from './suite-stage.ts';
export { entriesOf, expressionsIn, literalOf, positionOf } from './tokens.ts';
