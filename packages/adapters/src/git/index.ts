export { type GitHistory, gitHistory } from './git-history.ts';
export type { GitOptions } from './git-process.ts';
