export * from './facts.ts';
export * from './gate.ts';
export * from './gates.ts';
export { approvalsNeeded, countingApprovals } from './has-approval/gate.ts';
