export { plan } from './command.ts';
export {
  type PlanOptions,
  type PlannedRepository,
  planCommand,
  planRepository,
} from './plan-command.ts';
export { type PlanConfig, readPlanConfig } from './plan-config.ts';
