import { refuseConflicts } from './broken.ts';
import type { Beside, LockedPackage, LockFormat } from './ecosystem.ts';

/**
 * Packages of a lock file, each name and version once, in the order of their names.
 *
 * @throws BrokenLockFile with the line, where it is known.
 */
export function readLockFile(format: LockFormat, text: string, beside: Beside): LockedPackage[] {
  refuseConflicts(text);
  const found = new Map<string, LockedPackage>();
  for (const one of format.read(text.replace(/^\uFEFF/, ''), beside)) {
    if (one.name === '' || one.version === '') continue;
    const key = `${one.name}\0${one.version}`;
    found.set(key, { ...one, direct: one.direct || found.get(key)?.direct === true });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
