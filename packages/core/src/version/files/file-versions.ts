import { touchTest, type VersionedComponent } from '../components.ts';
import type { VersionPlan } from '../version-plan.ts';

/** Which version a file is given: `null` leaves it as it is. Owners other than one mean that nobody can tell. */
export type VersionOfFile = (
  file: string,
  component: string | undefined,
) => { readonly version: string | null } | { readonly owners: readonly string[] };

/**
 * With one version for the whole product, every file gets that. With versions of their own, a file gets that of the
 * component that was named for it, or else of the one whose folder holds it; of folders in folders, the inner one.
 * A component that this release leaves out keeps the version of its last one.
 */
export function versionOfFile(plan: VersionPlan, components: readonly VersionedComponent[]): VersionOfFile {
  const { next } = plan;
  if (next !== null) return () => ({ version: next.version });
  const versions = new Map(plan.components.map((one) => [one.name, (one.next ?? one.base)?.version ?? null]));
  const holds = touchTest(components);
  const depths = new Map(components.map(({ name, path }) => [name, depthOf(path)]));
  return (file, component) => {
    const around = component === undefined ? holds({ files: [file] }) : [component];
    const inner = Math.max(...around.map((name) => depths.get(name) ?? 0));
    const owners = around.filter((name) => (depths.get(name) ?? 0) === inner);
    const [owner, ...others] = owners;
    return owner === undefined || others.length > 0 ? { owners } : { version: versions.get(owner) ?? null };
  };
}

function depthOf(path: string): number {
  return path.split('/').filter((part) => !['', '.', '**'].includes(part)).length;
}
