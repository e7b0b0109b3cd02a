import type { LockedPackage, LockFormat } from '../ecosystem.ts';

const PINNED = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*={2,3}\s*([A-Za-z0-9][A-Za-z0-9._!+-]*)/;

/** Requirements of a file, one a line, without comments, options and hashes. */
export function requirements(content: string): string[] {
  return content
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('-'));
}

/** Whether every requirement names one version. */
export function isPinned(content: string): boolean {
  return requirements(content).every((line) => PINNED.test(line));
}

/** `requirements.txt` with `==`: what `pip freeze`, pip-compile and `uv export` write. It does not say what is direct. */
export const requirementsTxt: LockFormat = {
  file: 'requirements.txt',
  read: (content) =>
    requirements(content).flatMap((line): LockedPackage[] => {
      const [, name, version] = PINNED.exec(line) ?? [];
      return name === undefined || version === undefined ? [] : [{ name: normalized(name), version, direct: true }];
    }),
};

/** Names are compared without case, and `-`, `_` and `.` are the same (PyPA, "Name normalization"). */
export function normalized(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
