import type { WrittenConfig } from '../written.ts';
import type { Breach } from './breach.ts';
import { repeated } from './names.ts';

/** GitHub compares environment names without case (Managing environments for deployment). */
export function environmentNamesAreUnique(config: WrittenConfig): Breach[] {
  return repeated(config.environments.map((environment) => environment.name.toLowerCase())).map(({ name, index }) => ({
    path: `environments[${index}].name`,
    found: `a second environment named "${name}"`,
    expected: 'a name of its own for each environment; GitHub ignores case',
  }));
}

/** `after` names environments that stand earlier in the list, so the ladder cannot have a loop. */
export function ladderHasNoLoops(config: WrittenConfig): Breach[] {
  return config.environments.flatMap((environment, i) => {
    const earlier = config.environments.slice(0, i).map((other) => other.name);
    return (environment.after ?? []).flatMap((name, j) =>
      earlier.includes(name)
        ? []
        : [
            {
              path: `environments[${i}].after[${j}]`,
              found: `"${name}"`,
              expected: `an environment that stands above it in the list: ${earlier.join(', ') || 'there is none'}`,
            },
          ],
    );
  });
}

/** `stage` puts candidates into the first environment and never publishes, so a release from there would not come about. */
export function releaseIsNotTheFirstStep(config: WrittenConfig): Breach[] {
  const release = config.environments[0]?.release ?? false;
  if (release === false) return [];
  return [
    {
      path: 'environments[0].release',
      found: 'a release from the first environment',
      expected: 'an environment above it to stage candidates in, `{ name: staging }` is enough',
    },
  ];
}

/** A standard for an environment that is not there, or that asks for no approval, would be written down and ignored. */
export function approvalStandardsAreKept(config: WrittenConfig): Breach[] {
  const names = config.environments.map((environment) => environment.name);
  return Object.entries(config.standards?.approval ?? {}).flatMap(([name, count]) => {
    const path = `standards.approval.${name}`;
    const environment = config.environments.find((other) => other.name === name);
    if (environment === undefined) {
      return [{ path, found: `"${name}"`, expected: `one of the environments: ${names.join(', ')}` }];
    }
    if (environment.approvals !== 'none') return [];
    return [{ path, found: `${count}, and \`approvals: none\` in ${name}`, expected: 'one of the two' }];
  });
}

export function validationsCheckOneThing(config: WrittenConfig): Breach[] {
  return config.environments.flatMap((environment, i) =>
    (environment.validate ?? []).flatMap((step, j) =>
      (step.http === undefined) !== (step.commands === undefined)
        ? []
        : [
            {
              path: `environments[${i}].validate[${j}]`,
              found: step.http === undefined ? 'neither `http` nor `commands`' : 'both `http` and `commands`',
              expected: 'exactly one of them',
            },
          ],
    ),
  );
}

const PLACEHOLDER = /\$\{([^}]*)\}/g;

export function urlsUseDeclaredVariables(config: WrittenConfig): Breach[] {
  return config.environments.flatMap((environment, i) => {
    const declared = environment.requires?.variables ?? [];
    const urls = [
      { path: `environments[${i}].url`, url: environment.url },
      ...(environment.validate ?? []).map((step, j) => ({
        path: `environments[${i}].validate[${j}].http.url`,
        url: step.http?.url,
      })),
    ];
    return urls.flatMap(({ path, url }) =>
      [...(url ?? '').matchAll(PLACEHOLDER)]
        .map((match) => match[1] ?? '')
        .filter((name) => !declared.includes(name))
        .map((name) => ({
          path,
          found: `\${${name}}`,
          expected: `a variable that this environment declares in requires.variables: ${declared.join(', ') || 'there is none'}`,
        })),
    );
  });
}
