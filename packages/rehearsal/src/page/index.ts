export { openPage } from './open-page.ts';
export type { PageServer } from './server/page-server.ts';
export type { Decision, PageSource } from './source.ts';
