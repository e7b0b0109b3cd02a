import validRange from 'semver/ranges/valid.js';
import type { WrittenConfig } from '../written.ts';
import type { Breach } from './breach.ts';
import { repeated } from './names.ts';

export function componentNamesAreUnique(config: WrittenConfig): Breach[] {
  return repeated(config.components.map((component) => component.name)).map(({ name, index }) => ({
    path: `components[${index}].name`,
    found: `a second component named "${name}"`,
    expected: 'a name of its own for each component',
  }));
}

export function dependenciesAreComponents(config: WrittenConfig): Breach[] {
  const names = new Set(config.components.map((component) => component.name));
  return config.components.flatMap((component, i) =>
    (component.dependencies ?? []).flatMap((dependency, j) =>
      names.has(dependency.component) && dependency.component !== component.name
        ? []
        : [
            {
              path: `components[${i}].dependencies[${j}].component`,
              found: `"${dependency.component}"`,
              expected: `another component: ${[...names].filter((name) => name !== component.name).join(', ') || 'there is none'}`,
            },
          ],
    ),
  );
}

export function rangesAreRanges(config: WrittenConfig): Breach[] {
  return config.components.flatMap((component, i) =>
    (component.dependencies ?? []).flatMap(({ version }, j) =>
      validRange(version) === null
        ? [
            {
              path: `components[${i}].dependencies[${j}].version`,
              found: `"${version}"`,
              expected: 'a semver range, like `^1.0.0`',
            },
          ]
        : [],
    ),
  );
}

export function namedComponentsExist(config: WrittenConfig): Breach[] {
  const names = new Set(config.components.map((component) => component.name));
  return allNaming(config).flatMap(({ path, component }) =>
    component === undefined || names.has(component)
      ? []
      : [{ path: `${path}.component`, found: `"${component}"`, expected: `one of: ${[...names].join(', ')}` }],
  );
}

/** Everything that may name a component. */
function allNaming(config: WrittenConfig): { path: string; component: string | undefined }[] {
  const naming = (at: string, list: readonly { component?: string | undefined }[] | undefined) =>
    (list ?? []).map((one, i) => ({ path: `${at}[${i}]`, component: one.component }));
  return [
    ...naming('version.files', config.version?.files),
    ...naming('build.steps', config.build.steps),
    ...naming('test.suites', config.test?.suites),
    ...config.environments.flatMap((environment, i) => [
      ...naming(`environments[${i}].data`, environment.data),
      ...naming(`environments[${i}].deploy`, environment.deploy),
    ]),
  ];
}
