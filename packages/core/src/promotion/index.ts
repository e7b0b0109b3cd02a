export { candidateName } from './brief/question.ts';
export { afterCancel } from './deploy/after-cancel.ts';
export { Flow, type Outcome, type Step } from './flow.ts';
export { ADOPT, HOTFIX, LOCK, PROMOTE, REDEPLOY, ROLLBACK, STAGE, UNLOCK, YANK } from './flows.ts';
export type { Configured, Examined, PromotionRequest } from './known.ts';
export type { Published } from './steps/publish.ts';
export type { Briefed } from './steps/write-brief.ts';
