export * from './facts.ts';
export * from './gate.ts';
export * from './gates.ts';
export { approvalsNeeded, countingApprovals, countingVotes } from './has-approval/gate.ts';
export { BYPASSED, bypassIn, isBypassed } from './has-approval/bypass.ts';
export { type NeededComponent, worksWith } from './has-dependencies-live/gate.ts';
export { overridesIn } from './is-not-frozen/gate.ts';
export { utc } from './utc.ts';
