export * from './board.ts';
export * from './history.ts';
export type { Placed } from './placed.ts';
export type * from './records.ts';
