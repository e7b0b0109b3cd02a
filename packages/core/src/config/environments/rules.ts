import type { z } from 'zod';
import type { StandardsSection } from '../standards/schema.ts';
import { repeated, type Violation } from '../violation.ts';
import type { VersionRules } from '../version/schema.ts';
import type { EnvironmentsSection } from './schema.ts';

type Configured = z.output<typeof EnvironmentsSection>;

/** GitHub compares environment names without case (Managing environments for deployment). */
export function environmentNamesAreUnique(environments: Configured): Violation[] {
  return repeated(environments.map(({ name }) => name.toLowerCase())).map((index) => ({
    path: ['environments', index, 'name'],
    found: `a second environment named "${environments[index]?.name}"`,
    expected: 'a unique name for each environment (GitHub ignores case)',
  }));
}

/** `after` names environments that stand earlier in the list, so the ladder cannot have a loop. */
export function ladderHasNoLoops(environments: Configured): Violation[] {
  return environments.flatMap(({ after }, i) => {
    const earlier = environments.slice(0, i).map(({ name }) => name);
    return after.flatMap((name, j): Violation[] => {
      if (earlier.includes(name)) return [];
      const expected = `an environment that stands above it in the list: ${earlier.join(', ') || 'there is none'}`;
      return [{ path: ['environments', i, 'after', j], expected }];
    });
  });
}

/** `stage` puts candidates into the first environment and never publishes, so a release from there would not come about. */
export function releaseIsNotTheFirstStep([first]: Configured): Violation[] {
  if (first === undefined || first.release === 'none') return [];
  return [
    {
      path: ['environments', 0, 'release'],
      found: 'a release from the first environment',
      expected: 'an environment before it in which candidates are staged; `{ name: staging }` is enough',
    },
  ];
}

/** A soak is time spent in the environments before; without one there is nothing to wait for. */
export function soakHasAPlace(environments: Configured): Violation[] {
  return environments.flatMap(({ soak, after }, i): Violation[] => {
    if (soak === undefined || after.length > 0) return [];
    const earlier = environments.slice(0, i).map(({ name }) => name);
    const expected = `\`after:\` with the environments in which it soaks: ${earlier.join(', ') || 'none stands above this one'}`;
    return [{ path: ['environments', i, 'soak'], found: '`soak` without `after`', expected }];
  });
}

/** `stage` ends runs that wait for the environments after it; none waits for one that nothing leads to. */
export function supersedeHasAPlace(environments: Configured): Violation[] {
  return environments.flatMap(({ supersede, after }, i): Violation[] =>
    supersede && after.length === 0
      ? [
          {
            path: ['environments', i, 'supersede'],
            found: '`supersede` without `after`',
            expected: '`after:` with the environment in which candidates are staged',
          },
        ]
      : [],
  );
}

/** A standard for an environment that is not there, or that asks for no approval, would be written down and ignored. */
export function approvalStandardsAreKept(
  environments: Configured,
  { approval }: z.output<typeof StandardsSection>,
): Violation[] {
  return Object.entries(approval).flatMap(([name, count]): Violation[] => {
    const path = ['standards', 'approval', name];
    const environment = environments.find((other) => other.name === name);
    if (environment === undefined) {
      const names = environments.map((other) => other.name).join(', ');
      return [{ path, found: `"${name}"`, expected: `one of the environments: ${names}` }];
    }
    if (environment.approvals !== 'none') return [];
    return [{ path, found: `${count}, and \`approvals: none\` in ${name}`, expected: 'only one of the two' }];
  });
}

/** Whoever is named must be asked, and enough people must be named. */
export function approversAreAsked(environments: Configured): Violation[] {
  return environments.flatMap(({ approvals }, index): Violation[] => {
    if (approvals === undefined || approvals === 'none' || approvals.people.length === 0) return [];
    const path = ['environments', index, 'approvals', 'people'];
    const { by, people, count } = approvals;
    if (by === 'reviewers') {
      const expected = "`by: dispatch`; required reviewers are named in the environment's settings on GitHub";
      return [{ path, found: people.join(', '), expected }];
    }
    if (new Set(people.map((name) => name.toLowerCase())).size >= count) return [];
    return [
      {
        path,
        found: `${people.length} of the ${count} people whose approval is required`,
        expected: `at least ${count} logins`,
      },
    ];
  });
}

/** Values for a component that nobody builds would be written down and ignored. */
export function configIsOfComponents(environments: Configured, components: readonly { name: string }[]): Violation[] {
  const known = components.map(({ name }) => name);
  return environments.flatMap(({ config }, index) =>
    Object.keys(config)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        path: ['environments', index, 'config', name],
        found: `values for "${name}"`,
        expected: `a component of this file: ${known.join(', ')}`,
      })),
  );
}

/** A release that is published after the deploy is never public when the deploy fails. */
export function yankHasARelease(environments: Configured): Violation[] {
  return environments.flatMap(({ failedRelease, release }, index) =>
    failedRelease === 'yank' && release !== 'before'
      ? [{ path: ['environments', index, 'failed-release'], expected: '`release: before` beside it' }]
      : [],
  );
}

/** With one version, every deploy brings all components. */
export function validationsNameOwnersOfVersions(environments: Configured, { versioning }: VersionRules): Violation[] {
  if (versioning === 'independent') return [];
  return environments.flatMap(({ validate }, i) =>
    validate.flatMap(({ component }, j) =>
      component === undefined
        ? []
        : [
            {
              path: ['environments', i, 'validate', j, 'component'],
              found: `\`component: ${component}\` with one version for all components`,
              expected: 'no `component`: it only has an effect with `versioning: independent`',
            },
          ],
    ),
  );
}

const PLACEHOLDER = /\$\{([^}]*)\}/g;

export function urlsUseDeclaredVariables(environments: Configured): Violation[] {
  return environments.flatMap(({ url, validate, requires }, i) => {
    const declared = requires.variables;
    const expected = `a variable that this environment declares in requires.variables: ${declared.join(', ') || 'there is none'}`;
    const urls = [
      { path: ['environments', i, 'url'], url },
      ...validate.map(({ http }, j) => ({ path: ['environments', i, 'validate', j, 'http', 'url'], url: http?.url })),
    ];
    return urls.flatMap(({ path, url: text = '' }) =>
      [...text.matchAll(PLACEHOLDER)]
        .filter(([, name = '']) => !declared.includes(name))
        .map(([placeholder]) => ({ path, found: placeholder, expected })),
    );
  });
}
