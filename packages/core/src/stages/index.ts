export { afterCancel } from '../promotion/deploy/after-cancel.ts';
export { build } from './build-stage/build.ts';
export { PIPELINE } from './pipeline.ts';
export { plan } from './plan/plan.ts';
export { promote } from './promote-stage/promote.ts';
export { stage } from './stage.ts';
export { asksOfPlans, needsChangedFiles, standardProblems } from '../planning/standards/standards.ts';
export { test } from './test-stage/test.ts';
