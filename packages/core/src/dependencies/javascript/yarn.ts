import { BrokenLockFile, members, names, readYaml, text } from '../broken.ts';
import type { Beside, LockedPackage, LockFormat } from '../ecosystem.ts';
import { askedByFile } from './package-json.ts';

/** `yarn.lock` of yarn 1, which has a format of its own, and of later ones, where it is YAML. */
export const yarn: LockFormat = {
  file: 'yarn.lock',
  beside: ['package.json'],
  read: (content, beside) => (/^__metadata:/m.test(content) ? berry(content) : classic(content, beside)),
};

/** `@scope/name@^1.0.0`: without the range. */
const DESCRIPTOR = /^"?((?:@[^/@"]+\/)?[^/@"]+)@/;

function classic(content: string, beside: Beside): LockedPackage[] {
  const asked = askedByFile(beside);
  const found: LockedPackage[] = [];
  let name: string | undefined;
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      if (name !== undefined) throw new BrokenLockFile(`${name} has no version`, index + 1);
      name = DESCRIPTOR.exec(line)?.[1];
      if (name === undefined || !line.endsWith(':')) throw new BrokenLockFile('it is no lock file of yarn', index + 1);
      continue;
    }
    const [, version] = /^ {2}version "?([^"]+)"?$/.exec(line) ?? [];
    if (version === undefined || name === undefined) continue;
    found.push({ name, version, direct: asked.has(name) });
    name = undefined;
  }
  if (name !== undefined)
    throw new BrokenLockFile(`${name} has no version: it ends too early`, content.split('\n').length);
  return found;
}

function berry(content: string): LockedPackage[] {
  const packages = members(readYaml(content)).filter(([key]) => key !== '__metadata');
  const resolutions = packages.map(([, entry]) => ({ entry, resolution: text(entry['resolution']) }));
  const own = resolutions.filter(({ resolution }) => resolution.includes('@workspace:'));
  const asked = new Set(own.flatMap(({ entry }) => names(entry['dependencies'])));
  return resolutions
    .filter((one) => !own.includes(one))
    .map(({ entry, resolution }) => {
      const name = DESCRIPTOR.exec(resolution)?.[1] ?? resolution;
      return { name, version: String(entry['version']), direct: asked.has(name) };
    });
}
