import { entries, members, readYaml } from '../broken.ts';
import type { LockedPackage, LockFormat } from '../ecosystem.ts';
import { askedBy } from './package-json.ts';

/** `bun.lock`, the one of text: JSON with commas at the end of lists, which YAML is a superset of. */
export const bun: LockFormat = {
  file: 'bun.lock',
  read(content) {
    const lock = readYaml(content);
    const asked = new Set(members(lock['workspaces']).flatMap(([, own]) => askedBy(own)));
    return entries(lock['packages']).flatMap(([key, entry]): LockedPackage[] => {
      const id = Array.isArray(entry) ? String(entry[0]) : '';
      const at = id.lastIndexOf('@');
      const version = id.slice(at + 1);
      if (at < 1 || version.startsWith('workspace:')) return [];
      return [{ name: id.slice(0, at), version, direct: asked.has(key) }];
    });
  },
};
