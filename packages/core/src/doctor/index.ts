export { answerOf, type Asked, type Refusal } from './asked.ts';
export { isAmong } from './check.ts';
export { CHECKS } from './checks.ts';
export { arrivingBranches } from './checks/deploy-branches.ts';
export { type Diagnosis, diagnose, tally } from './diagnose.ts';
export type * from './facts.ts';
export type { Finding, FindingOutcome } from './finding.ts';
export type * from './on-github.ts';
export { readWorkflowFile, type WorkflowFile } from './workflow-file.ts';
