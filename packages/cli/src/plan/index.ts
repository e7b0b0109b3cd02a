export { plan } from './command.ts';
export {
  type CommandResult,
  type PlanOptions,
  type PlannedRepository,
  planCommand,
  planRepository,
  reportingProblems,
} from './plan-command.ts';
export { type PlanConfig, readPlanConfig } from './plan-config.ts';
