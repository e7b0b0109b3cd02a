export * from './board.ts';
export * from './history.ts';
export * from './remarks.ts';
export type { Placed } from './placed.ts';
export type * from './records.ts';
