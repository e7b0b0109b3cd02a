import validRange from 'semver/ranges/valid.js';
import { standardsBreaches } from './standards-rules.ts';
import type { WrittenConfig } from './written.ts';

/** A contradiction between parts of the configuration that are each well formed. */
export interface RuleBreach {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

type Rule = (config: WrittenConfig) => RuleBreach[];

const RULES: readonly Rule[] = [
  componentNamesAreUnique,
  dependenciesAreComponents,
  rangesAreRanges,
  suiteNamesAreUnique,
  namedComponentsExist,
  environmentNamesAreUnique,
  ladderHasNoLoops,
  releaseIsNotTheFirstStep,
  approvalStandardsAreKept,
  validationsCheckOneThing,
  urlsUseDeclaredVariables,
  pathsStayInside,
  patternCompiles,
  standardsCanBeMeant,
];

/** All breaches of all rules, in the order of the rules. */
export function breaches(config: WrittenConfig): RuleBreach[] {
  return RULES.flatMap((rule) => rule(config));
}

function componentNamesAreUnique(config: WrittenConfig): RuleBreach[] {
  return duplicates(config.components.map((component) => component.name)).map(({ name, index }) => ({
    path: `components[${index}].name`,
    found: `a second component named "${name}"`,
    expected: 'a name of its own for each component',
  }));
}

/** A suite's report replaces what the suite said before; two of one name would hide each other. */
function suiteNamesAreUnique(config: WrittenConfig): RuleBreach[] {
  return duplicates((config.test?.suites ?? []).map((suite) => suite.name)).map(({ name, index }) => ({
    path: `test.suites[${index}].name`,
    found: `a second suite named "${name}"`,
    expected: 'a name of its own for each suite',
  }));
}

/** GitHub compares environment names without case (Managing environments for deployment). */
function environmentNamesAreUnique(config: WrittenConfig): RuleBreach[] {
  return duplicates(config.environments.map((environment) => environment.name.toLowerCase())).map(
    ({ name, index }) => ({
      path: `environments[${index}].name`,
      found: `a second environment named "${name}"`,
      expected: 'a name of its own for each environment; GitHub ignores case',
    }),
  );
}

function dependenciesAreComponents(config: WrittenConfig): RuleBreach[] {
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

function rangesAreRanges(config: WrittenConfig): RuleBreach[] {
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

function namedComponentsExist(config: WrittenConfig): RuleBreach[] {
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

/** `after` names environments that stand earlier in the list, so the ladder cannot have a loop. */
function ladderHasNoLoops(config: WrittenConfig): RuleBreach[] {
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
function releaseIsNotTheFirstStep(config: WrittenConfig): RuleBreach[] {
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
function approvalStandardsAreKept(config: WrittenConfig): RuleBreach[] {
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

function validationsCheckOneThing(config: WrittenConfig): RuleBreach[] {
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

function urlsUseDeclaredVariables(config: WrittenConfig): RuleBreach[] {
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

function pathsStayInside(config: WrittenConfig): RuleBreach[] {
  const ofComponents = config.components.flatMap((component, i) => [
    { at: `components[${i}].path`, path: component.path ?? '.' },
    ...component.artifacts.flatMap((artifact, j) =>
      typeof artifact === 'string' ? [{ at: `components[${i}].artifacts[${j}]`, path: artifact }] : [],
    ),
  ]);
  const ofReports = (config.test?.suites ?? []).flatMap(({ reports }, i) =>
    reports?.junit === undefined ? [] : [{ at: `test.suites[${i}].reports.junit`, path: reports.junit }],
  );
  const paths = [...ofComponents, ...ofReports];
  return paths
    .filter(({ path }) => path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
    .map(({ at, path }) => ({
      path: at,
      found: `"${path}"`,
      expected: 'a path inside the repository, with forward slashes',
    }));
}

function standardsCanBeMeant(config: WrittenConfig): RuleBreach[] {
  return standardsBreaches(config.standards);
}

function patternCompiles(config: WrittenConfig): RuleBreach[] {
  const pattern = config.standards?.version?.pattern;
  if (pattern === undefined) return [];
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch {
    return [{ path: 'standards.version.pattern', found: `"${pattern}"`, expected: 'a regular expression' }];
  }
}

function duplicates(names: readonly string[]): { name: string; index: number }[] {
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [{ name, index }]));
}
