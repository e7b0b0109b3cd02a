import { LiftlockError, nearest, unknownComponent, type VersionedComponent } from '@liftlock/core';
import type { PlanConfig } from '../plan/index.ts';

/**
 * The component that `--component` names; `null` where it was left out.
 *
 * @throws LiftlockError `unknown-component`, also where components share one version.
 */
export function namedComponent({ rules, components }: PlanConfig, name: string | undefined): VersionedComponent | null {
  if (name === undefined) return null;
  const versioned = rules.versioning === 'independent' ? components : [];
  const found = versioned.find((component) => component.name === name);
  const names = versioned.map((component) => component.name);
  if (found === undefined) throw new LiftlockError(unknownComponent(name, names, nearest(name, names)));
  return found;
}
