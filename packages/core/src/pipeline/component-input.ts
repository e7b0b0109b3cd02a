import { z } from 'zod';
import { type Config, narrowedTo, nearest } from '../config/index.ts';
import {
  componentMissing,
  componentNotTaken,
  LiftlockError,
  otherComponent,
  unknownComponent,
} from '../errors/index.ts';
import type { CandidateManifest } from '../candidate/index.ts';
import type { LoadedConfig } from './load-config.ts';

export const ComponentInput = z
  .string()
  .trim()
  .max(100)
  .default('')
  .describe('With `versioning: independent`: the component that is released.');

/**
 * Refuses a name that no release can be about: none where each component is released alone, and any where all have one
 * version.
 *
 * @param due Names of the components that there is something to release of; undefined where nobody has planned.
 */
export function requireComponent({ version, components }: Config, component: string, due?: readonly string[]): void {
  const names = components.map(({ name }) => name);
  if (version.versioning === 'unified') {
    if (component !== '')
      throw new LiftlockError(componentNotTaken(component, 'All components have one version (`versioning: unified`).'));
    return;
  }
  if (component === '') throw new LiftlockError(componentMissing(names, due));
  if (!names.includes(component))
    throw new LiftlockError(unknownComponent(component, names, nearest(component, names), 'component:'));
}

/**
 * The configuration as the named component sees it; the whole where all components have one version.
 *
 * @throws LiftlockError `component-missing`, `component-not-taken` or `unknown-component`.
 */
export function forComponent(loaded: LoadedConfig, component: string): LoadedConfig {
  requireComponent(loaded.config, component);
  if (component === '') return loaded;
  const config = narrowedTo(loaded.config, component);
  const index = loaded.config.components.findIndex(({ name }) => name === component);
  const placeOf: LoadedConfig['placeOf'] = ([section, at, ...rest]) =>
    loaded.placeOf(
      [section, section === 'components' && at === 0 ? index : at, ...rest].filter((key) => key !== undefined),
    );
  return { ...loaded, config, placeOf };
}

/** Refuses a candidate of another component than the one that the step is told. */
export function requireOwnCandidate({ version, ...manifest }: CandidateManifest, { scope }: Config): void {
  const component = manifest.component ?? null;
  if (component !== scope.component) throw new LiftlockError(otherComponent(version, component, scope.component));
}
