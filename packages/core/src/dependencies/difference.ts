import type { DependencyChange } from '../candidate/index.ts';
import type { LockedPackage } from './ecosystem.ts';

/** Changes from one lock file to another: what the product names itself first, and major updates before others. */
export function difference(before: readonly LockedPackage[], after: readonly LockedPackage[]): DependencyChange[] {
  const [old, now] = [byName(before), byName(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .flatMap((name) => change(name, old.get(name), now.get(name)))
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

interface Versions {
  readonly versions: string[];
  direct: boolean;
}

function byName(packages: readonly LockedPackage[]): ReadonlyMap<string, Versions> {
  const found = new Map<string, Versions>();
  for (const { name, version, direct } of packages) {
    const one = found.get(name) ?? { versions: [], direct: false };
    one.versions.push(version);
    one.direct ||= direct;
    found.set(name, one);
  }
  return found;
}

function change(name: string, old: Versions | undefined, now: Versions | undefined): DependencyChange[] {
  const before = old?.versions ?? [];
  const after = now?.versions ?? [];
  const gone = before.filter((version) => !after.includes(version));
  const come = after.filter((version) => !before.includes(version));
  if (gone.length === 0 && come.length === 0) return [];
  const direct = now?.direct ?? old?.direct ?? false;
  if (old === undefined) return [{ name, kind: 'added', direct, from: [], to: come }];
  if (now === undefined) return [{ name, kind: 'removed', direct, from: gone, to: [] }];
  const isMajor = come.some((version) => before.every((other) => line(other) !== line(version)));
  return [{ name, kind: isMajor ? 'major' : 'updated', direct, from: gone, to: come }];
}

/** What may break between two versions by semantic versioning: the first number, or before 1.0.0 the second as well. */
function line(version: string): string {
  const [, major = version, minor = ''] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return major === '0' ? `0.${minor}` : major;
}

const ORDER: readonly DependencyChange['kind'][] = ['major', 'added', 'removed', 'updated'];

function rank({ direct, kind }: DependencyChange): number {
  return (direct ? 0 : ORDER.length) + ORDER.indexOf(kind);
}
