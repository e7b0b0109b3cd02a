import { members, names, readYaml } from '../broken.ts';
import type { LockedPackage, LockFormat } from '../ecosystem.ts';
import { askedBy } from './package-json.ts';

/** `name@1.0.0(peer@2.0.0)` since version 9, with `/` in front in 6, and `/name/1.0.0_peer@2.0.0` in 5. */
const KEY = /^\/?((?:@[^/@]+\/)?[^/@]+)[@/]([^(_]+)/;

export const pnpm: LockFormat = {
  file: 'pnpm-lock.yaml',
  read(content) {
    const lock = readYaml(content);
    const importers = lock['importers'] === undefined ? [lock] : members(lock['importers']).map(([, own]) => own);
    const asked = new Set(importers.flatMap(askedBy));
    const found = names(lock['packages']).flatMap((key): LockedPackage[] => {
      const [, name, version] = KEY.exec(key) ?? [];
      return name === undefined || version === undefined ? [] : [{ name, version, direct: asked.has(name) }];
    });
    return found;
  },
};
