export { RunModel } from './run-model.ts';
export { PageServer } from './server/page-server.ts';
export type { Decision, PageSource } from './source.ts';
