import { BrokenLockFile } from '../broken.ts';
import type { Ecosystem, LockedPackage, LockFormat } from '../ecosystem.ts';

const REQUIRE = /^(?:require\s+)?([^\s()]+\.[^\s()]+)\s+(v[^\s]+)(\s*\/\/\s*indirect)?/;

/** `go.sum` has hashes of more versions than are used; the versions are those of `go.mod`. */
const goSum: LockFormat = {
  file: 'go.sum',
  beside: ['go.mod'],
  read(content, { 'go.mod': mod = '' }) {
    for (const [index, line] of content.split(/\r?\n/).entries()) {
      if (line !== '' && !/^\S+ v\S+ h1:\S+=$/.test(line)) throw new BrokenLockFile('it is no go.sum', index + 1);
    }
    return required(mod);
  },
};

function required(mod: string): LockedPackage[] {
  let isInside = false;
  return mod.split(/\r?\n/).flatMap((written): LockedPackage[] => {
    const line = written.trim();
    if (/^require\s*\($/.test(line)) isInside = true;
    else if (line === ')') isInside = false;
    if (!isInside && !/^require\s+[^(]/.test(line)) return [];
    const [, name, version, indirect] = REQUIRE.exec(line) ?? [];
    return name === undefined || version === undefined ? [] : [{ name, version, direct: indirect === undefined }];
  });
}

export const go: Ecosystem = {
  title: 'Go',
  purl: 'golang',
  manifest: /^go\.mod$/,
  asks: (manifest) => required(manifest).length > 0,
  lockIsOptional: false,
  locks: [goSum],
  command: 'go mod tidy',
};
