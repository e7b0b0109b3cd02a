export { type Observer, Rehearsal, type RehearsalOptions } from './rehearsal.ts';
export type { RehearsalResult } from '../kernel/result.ts';
export type { ReviewDecision } from './reviews.ts';
export { nobodyToReview, secretNotSet } from './problems.ts';
