export type { ScenarioObserver } from './play/play.ts';
export { noScenarios, scenarioMissing } from './problems.ts';
export type { Expected, PlayedStep, ScenarioResult } from '../kernel/scenario-result.ts';
export { type ScenarioOptions, ScenarioRehearsal } from './scenario-rehearsal.ts';
