export { type Observer, Rehearsal, type RehearsalOptions } from './rehearsal.ts';
export type { RehearsalResult } from '../kernel/result.ts';
export type { ReviewDecision } from './reviews.ts';
export type { AskedEvent } from './choose-event.ts';
export type { Explanation } from './explanation.ts';
export type { GivenProvisions } from './provisions.ts';
export type { AsIf } from './refs.ts';
export { fileUnreadable, nobodyToReview, secretNotSet } from './problems.ts';
