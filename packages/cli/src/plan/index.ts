export { plan } from './command.ts';
export {
  type PlanOptions,
  type PlannedRepository,
  planCommand,
  planRepository,
} from './plan-command.ts';
export type { PlanConfig } from './plan-config.ts';
export { readPlanConfig } from './read-plan-config.ts';
