export { pipelineWorkflow } from './release.ts';
export type { SuiteReference } from './shape.ts';
