import { members, readJson, text } from '../broken.ts';
import type { LockedPackage, LockFormat } from '../ecosystem.ts';
import { askedBy, askedByFile } from './package-json.ts';

/** `package-lock.json` of versions 1 to 3; `npm-shrinkwrap.json` is the same, published with the package. */
const read: LockFormat['read'] = (content, beside) => {
  const lock = readJson(content);
  if (lock['packages'] === undefined) return firstVersion(lock['dependencies'], askedByFile(beside), true);
  const packages = members(lock['packages']);
  // The product itself and its workspaces are the entries outside of node_modules.
  const own = packages.filter(([path]) => !path.includes('node_modules/'));
  const asked = new Set(own.flatMap(([, entry]) => askedBy(entry)));
  return packages.flatMap(([path, entry]): LockedPackage[] => {
    const at = path.lastIndexOf('node_modules/');
    if (at < 0 || entry['link'] === true) return [];
    const name = path.slice(at + 'node_modules/'.length);
    const isTop = path.indexOf('node_modules/') === at;
    return [{ name: text(entry['name']) || name, version: text(entry['version']), direct: isTop && asked.has(name) }];
  });
};

function firstVersion(dependencies: unknown, asked: ReadonlySet<string>, isTop: boolean): LockedPackage[] {
  return members(dependencies).flatMap(([name, entry]) => [
    { name, version: text(entry['version']), direct: isTop && asked.has(name) },
    ...firstVersion(entry['dependencies'], asked, false),
  ]);
}

export const npm: LockFormat = { file: 'package-lock.json', beside: ['package.json'], read };
export const shrinkwrap: LockFormat = { file: 'npm-shrinkwrap.json', beside: ['package.json'], read };
