import {
  componentMissing,
  type Config,
  LiftlockError,
  narrowedTo,
  nearest,
  unknownComponent,
  versionOfTag,
} from '@liftlock/core';

/**
 * The configuration of what a version or a tag is a release of: the whole product, or the component that is named, or
 * whose tag it is.
 *
 * @throws LiftlockError `unknown-component` or `component-missing`.
 */
export function releasedFrom(config: Config, version: string, component: string): Config {
  const isApart = config.version.versioning === 'independent';
  const names = isApart ? config.components.map(({ name }) => name) : [];
  if (component !== '' && !names.includes(component))
    throw new LiftlockError(unknownComponent(component, names, nearest(component, names)));
  if (!isApart) return config;
  const ofTag = names.find((name) => versionOfTag(config.version.tag, version, name) !== null);
  const found = component === '' ? ofTag : component;
  if (found !== undefined) return narrowedTo(config, found);
  const next = `Add \`--component ${names[0] ?? 'NAME'}\`, or write the whole tag instead of the version.`;
  throw new LiftlockError({ ...componentMissing(names), where: '--component', next });
}
