import { PIPELINE, READ_ONLY } from './pipeline.ts';

export { afterCancel } from '../promotion/deploy/after-cancel.ts';
export { PIPELINE, READ_ONLY, stageNamed, type StageName, STAGES } from './pipeline.ts';
export const [build, test, stage, promote] = PIPELINE;
export const [plan, status, doctor] = READ_ONLY;
export { INTENTS, type IntentNeeds, type PromoteIntent } from './promote-stage/input.ts';
export { gatherDoctorFacts } from './doctor/gather-facts.ts';
export { withoutToken } from './doctor/without-token.ts';
