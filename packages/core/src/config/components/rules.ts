import type { z } from 'zod';
import { repeated, type Violation } from '../violation.ts';
import type { VersionRules } from '../version/schema.ts';
import { referenceVariable } from './references.ts';
import type { ComponentsSection } from './schema.ts';

type Configured = z.output<typeof ComponentsSection>;

export function componentNamesAreUnique(components: Configured): Violation[] {
  return repeated(components.map(({ name }) => name)).map((index) => ({
    path: ['components', index, 'name'],
    found: `a second component named "${components[index]?.name}"`,
    expected: 'a unique name for each component',
  }));
}

export function dependenciesAreComponents(components: Configured): Violation[] {
  return components.flatMap(({ name, dependencies }, i) => {
    const others = components.map((other) => other.name).filter((other) => other !== name);
    return dependencies.flatMap(({ component }, j): Violation[] => {
      if (others.includes(component)) return [];
      const expected = `another component: ${others.join(', ') || 'there is none'}`;
      return [{ path: ['components', i, 'dependencies', j, 'component'], expected }];
    });
  });
}

/** Of two components that each need the other to be live first, none could ever be released. */
export function dependenciesHaveNoLoops(components: Configured, { versioning }: VersionRules): Violation[] {
  if (versioning !== 'independent') return [];
  const needs = new Map(components.map(({ name, dependencies }) => [name, dependencies.map((one) => one.component)]));
  return components.flatMap(({ name, dependencies }, i) =>
    dependencies.flatMap(({ component }, j): Violation[] =>
      component !== name && reaches(component, name, needs)
        ? [
            {
              path: ['components', i, 'dependencies', j, 'component'],
              found: `\`${component}\`, which needs ${name} itself`,
              expected: 'no loop: what a component needs must be live before it, with `versioning: independent`',
            },
          ]
        : [],
    ),
  );
}

function reaches(from: string, to: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const left = [from];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    left.push(...(needs.get(name) ?? []));
  }
  return false;
}

/** One version for the whole product counts every commit, wherever it is. */
export function excludesAreAsked(components: Configured, { versioning }: VersionRules): Violation[] {
  if (versioning === 'independent') return [];
  return components.flatMap(({ exclude }, i) =>
    exclude.length === 0
      ? []
      : [
          {
            path: ['components', i, 'exclude'],
            found: '`exclude` with one version for all components',
            expected: 'no `exclude`: it only has an effect with `versioning: independent`',
          },
        ],
  );
}

/** Whatever names a component names one that is there. */
export function componentsAreThere(
  components: Configured,
  naming: readonly { readonly component?: string | undefined }[],
  path: readonly PropertyKey[],
): Violation[] {
  const names = components.map(({ name }) => name);
  return naming.flatMap(({ component }, i): Violation[] =>
    component === undefined || names.includes(component)
      ? []
      : [{ path: [...path, i, 'component'], expected: `one of: ${names.join(', ')}` }],
  );
}

/** Steps find each by one variable. */
export function referencesHaveOneVariable(components: Configured): Violation[] {
  const all = components.flatMap(({ references }, i) => references.map((reference, j) => ({ reference, i, j })));
  const variables = all.map(({ reference }) => referenceVariable(reference));
  return repeated(variables).flatMap((index): Violation[] => {
    const { reference, i } = all[index] ?? {};
    if (reference === undefined || i === undefined) return [];
    const first = all[variables.indexOf(variables[index] ?? '')]?.reference.name;
    return [
      {
        path: ['components', i, 'artifacts'],
        found: `\`${reference.name}\`, which steps would find in ${variables[index]}, as \`${first}\``,
        expected: 'names whose last parts differ',
      },
    ];
  });
}

/** What is not declared reaches nobody, so the registry would be asked without it. */
export function registrySettingsAreDeclared(
  components: Configured,
  environments: readonly {
    readonly name: string;
    readonly requires: { readonly variables: readonly string[]; readonly secrets: readonly string[] };
  }[],
): Violation[] {
  return components.flatMap(({ references }, i) =>
    references.flatMap((reference): Violation[] => {
      const username = reference.kind === 'oci' ? reference.username : undefined;
      const missing = environments.flatMap(({ name, requires: { variables, secrets } }) => [
        ...(reference.token === undefined || secrets.includes(reference.token)
          ? []
          : [{ setting: reference.token, where: `\`requires.secrets\` of ${name}` }]),
        ...(username === undefined || variables.includes(username)
          ? []
          : [{ setting: username, where: `\`requires.variables\` of ${name}` }]),
      ]);
      return missing.map(({ setting, where }) => ({
        path: ['components', i, 'artifacts'],
        found: `\`${setting}\` for ${reference.name}`,
        expected: `that name in ${where}, since only declared settings are read`,
      }));
    }),
  );
}
