export { gitCheckout } from './git-checkout.ts';
export { type GitHistory, gitHistory } from './git-history.ts';
export { type WorkingTree, workingTree } from './working-tree.ts';
export type { GitOptions } from './git-process.ts';
