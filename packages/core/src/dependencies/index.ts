export { BrokenLockFile } from './broken.ts';
export { difference } from './difference.ts';
export type { Beside, Ecosystem, LockedPackage, LockFormat } from './ecosystem.ts';
export { ECOSYSTEMS } from './ecosystems.ts';
export { readLockFile } from './read-lock-file.ts';
