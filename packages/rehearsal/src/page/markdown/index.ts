export type { LinkTarget } from './inline.ts';
export { markdown } from './markdown.ts';
