export { assumptions } from './github/index.ts';
export { openPage, type PageServer } from './page/index.ts';
export * from './rehearse/index.ts';
export * from './scenario/index.ts';
export * from './terminal/index.ts';
export type { JobConclusion, RunEvent } from './runner/index.ts';
