export { makeSample, type Sample } from './make-sample.ts';
export type { Person } from './commit.ts';
