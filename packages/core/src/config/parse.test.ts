import { SMALLEST_CONFIG } from '../errors/index.ts';
import { DESIGN, DESIGN_CONFIG, mended, PLACEHOLDERS } from '../../../../test/support/design/design.ts';
import { type ParsedConfig, parseConfig } from './parse.ts';

/** The problems as `place: what was found → what was expected`, for one look. */
function problems(parsed: ParsedConfig): string[] {
  return parsed.ok ? [] : parsed.problems.map(({ where, found, expected }) => `${where}: ${found} → ${expected}`);
}

describe('the smallest configuration', () => {
  const parsed = parseConfig(SMALLEST_CONFIG);
  const config = parsed.ok ? parsed.config : undefined;

  test('is enough, and every default is filled in', () => {
    expect(problems(parsed)).toEqual([]);
    expect(config?.components[0]).toMatchObject({
      name: 'app',
      path: '.',
      exclude: [],
      artifacts: ['dist/*.tgz'],
      references: [],
      config: {},
      dependencies: [],
    });
    expect(config?.build[0]).toMatchObject({
      name: 'pack',
      type: 'build',
      commands: ['npm ci', 'npm pack --pack-destination dist'],
      timeout: 600_000,
      folder: '.',
      rollback: [],
    });
    expect(config?.suites[0]?.step).toMatchObject({ type: 'test', timeout: 1_800_000 });
    expect(config?.version).toMatchObject({
      tag: 'v{version}',
      tagIsDefault: true,
      versioning: 'unified',
      branches: [],
    });
    expect(config?.standards).toMatchObject({ testKinds: [], sections: null, documentation: [] });
  });

  test('asks for one approval where it releases, and for none elsewhere', () => {
    expect(
      config?.environments.map(({ name, tier, approvals, release }) => ({ name, tier, approvals, release })),
    ).toEqual([
      { name: 'staging', tier: 'staging', approvals: 'none', release: 'none' },
      {
        name: 'production',
        tier: 'prod',
        approvals: { by: 'reviewers', people: [], count: 1, hotfix: 2, notTheAuthor: false, bypass: 'refuse' },
        release: 'after',
      },
    ]);
  });
});

describe('the whole configuration', () => {
  test('as the design writes it is refused for its ellipses, and for the component that it only mentions', () => {
    expect(problems(parseConfig(DESIGN.config)).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      expect.stringMatching(/^`environments\[1\]\.deploy\[0\]`: "…" → a mapping/),
      expect.stringMatching(/^`environments\[1\]\.validate\[0\]`: "…" → a mapping/),
      expect.stringMatching(/^`standards\.changelog\.sections\[0\]`: "…" → a mapping/),
      '`components[0].dependencies[0].component`: "web" → another component: there is none',
    ]);
    expect(problems(parseConfig(mended(DESIGN.config, PLACEHOLDERS)))).toEqual([]);
  });

  test('of the design is taken, with all that it says', () => {
    const parsed = parseConfig(DESIGN_CONFIG);
    expect(problems(parsed)).toEqual([]);
    const config = parsed.ok ? parsed.config : undefined;
    expect(config?.components[1]).toMatchObject({
      artifacts: ['dist/*.tgz'],
      references: [{ kind: 'oci', name: 'ghcr.io/acme/api', file: 'dist/api.digest' }],
    });
    expect(config?.environments[0]).toMatchObject({
      url: 'https://staging.acme.dev',
      requires: { variables: ['API_URL'], secrets: ['DB_PASSWORD'] },
      data: [
        { rollback: [{ name: 'roll back: snapshot', commands: ['./db restore'], timeout: 300_000, folder: '.' }] },
      ],
      deploy: [{ timeout: 300_000 }],
      validate: [
        {
          interval: 5_000,
          count: 5,
          failureLimit: 1,
          startPeriod: 30_000,
          http: { status: 200, allowPrivate: false, timeout: 10_000 },
        },
      ],
    });
    expect(config?.environments[1]).toMatchObject({
      requires: { variables: ['API_URL'], secrets: ['DB_PASSWORD'] },
      branches: ['main'],
      approvals: { count: 2, hotfix: 3, notTheAuthor: true },
      soak: 1_800_000,
      freeze: [{ cron: '0 17 * * FRI', duration: 226_800_000, timezone: 'Europe/Berlin', allow: false, override: [] }],
    });
    expect(config?.standards).toMatchObject({
      versionPattern: '^\\d+\\.\\d+\\.\\d+$',
      testKinds: ['unit', 'integration', 'security'],
      sections: [
        { title: 'News', types: ['feat'], folded: false },
        { title: 'Repaired', types: ['fix'], folded: false },
        { title: 'Chores', types: ['chore'], folded: true },
      ],
      documentation: [
        { when: 'feat', require: 'docs/**' },
        { when: 'breaking', require: 'docs/upgrading/**' },
      ],
    });
    expect(config?.version.branches.map(({ channel }) => channel.kind)).toEqual([
      'release',
      'prerelease',
      'maintenance',
    ]);
  });
});

describe('what is wrong with a configuration', () => {
  test('is said all at once, each with its place, what was found and what was expected', () => {
    const parsed = parseConfig(`components:
  - { name: "my app", artifacts: [] }
build:
  steps: [{ name: pack, comands: [make], timeout: 10 }]
environments:
  - name: staging
    aproval: none
    deploy: x
`);
    expect(problems(parsed)).toEqual([
      '.github/liftlock.yml:2:13: `components[0].name`: "my app" → letters, digits, dots, dashes and underscores, at most 100',
      '.github/liftlock.yml:2:34: `components[0].artifacts`: [] → at least 1 entry',
      '.github/liftlock.yml:4:51: `build.steps[0].timeout`: 10 → a duration such as `15m`',
      '.github/liftlock.yml:4:25: `build.steps[0].comands`: the unknown key `comands` → `commands`?',
      '.github/liftlock.yml:8:13: `environments[0].deploy`: "x" → a list of steps such as `[{ name: roll out, commands: [./deploy] }]`',
      '.github/liftlock.yml:7:5: `environments[0].aproval`: the unknown key `aproval` → `approvals`?',
    ]);
  });

  test.each([
    ['a list', '[]', '`the file`: [] → a mapping (keys: version, components, build, test, environments, standards)'],
    ['a text', 'hello', '`the file`: "hello" → a mapping'],
    ['a part that is missing', 'version: {}', '`build`: missing → a mapping such as `{ steps: [{ name: pack, '],
    ['a part that is empty', 'build:', '`build`: empty → a mapping such as `{ steps: [{ name: pack, '],
    [
      'reports as a list of files',
      'test: { suites: [{ name: a, kind: unit, commands: [x], reports: ["x.xml"] }] }',
      '`test.suites[0].reports`: ["x.xml"] → a mapping such as `{ junit: reports/*.xml }`',
    ],
    [
      'a channel that is none',
      'version: { branches: { main: relase } }',
      '`version.branches.main`: "relase" → `release`, `maintenance`, `hotfix`, `{ prerelease: next }`, or `{ maintenance: 1.x }`',
    ],
    [
      'the wrong member of a mapping that may be of several forms',
      'version: { branches: { old: { maintenance: 5 } } }',
      '`version.branches.old.maintenance`: 5 → a range such as `1.x`',
    ],
    [
      'a moment of release that is none',
      'environments: [{ name: a, release: maybe }]',
      '"maybe" → `true` or `false`, or one of: before, after',
    ],
    [
      'half a check',
      'environments: [{ name: a, validate: [{ name: h, count: 1.5, http: { url: x } }] }]',
      '1.5 → a whole number such as `5`',
    ],
    ['a number of approvals', 'environments: [{ name: a, approvals: 2 }]', '2 → `none`, or `{ count: 2 }`'],
    [
      'a branch that is no list',
      'environments: [{ name: a, branches: main }]',
      '"main" → a list of branch names such as `[main, release/*]`',
    ],
    [
      'a command that YAML reads as a mapping',
      'build:\n  steps:\n    - name: p\n      commands:\n        - echo Error: x',
      '{"echo Error":"x"} → a shell line such as `npm ci`; put it in quotes: `"echo Error: x"`',
    ],
    [
      'a command that YAML reads as something else',
      'build: { steps: [{ name: p, commands: [true] }] }',
      'true → a shell line such as `npm ci`; put it in quotes: `"true"`',
    ],
    [
      'a duration, which quotes would not help',
      'build: { steps: [{ name: p, commands: [x], timeout: 10 }] }',
      '10 → a duration such as `15m`\n',
    ],
    [
      'a branch that no ref may be named like',
      'version: { branches: { "*/*/*/*": release } }',
      '`version.branches.*/*/*/*`: "release" → a branch name with at most three `*`',
    ],
  ])('is said of %s', (_, text, said) => {
    expect(`${problems(parseConfig(text)).join('\n')}\n`).toContain(said);
  });

  test('is, of an empty file, what to begin with', () => {
    const parsed = parseConfig('# nothing yet\n');
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      expect.objectContaining({ code: 'config-empty', next: expect.stringContaining(SMALLEST_CONFIG) }),
    ]);
  });

  test('names the file that was read', () => {
    expect(problems(parseConfig('[]', 'other.yml'))[0]).toMatch(/^other\.yml:1:1: /);
  });
});

describe('an unknown key gets a suggestion', () => {
  const suite = 'test: { suites: [{ name: unit, kind: unit, commands: [x]';
  const stage = 'environments: [{ name: a';
  test.each([
    ['component: []', 'component', 'components'],
    ['version: { schema: semver }', 'version.schema', 'scheme'],
    ['version: { branches: { main: { prelease: x } } }', 'version.branches.main.prelease', 'prerelease'],
    ['version: { zeroMajor: {} }', 'version.zeroMajor', 'zero-major'],
    ['version: { zero-major: { braking: minor } }', 'version.zero-major.braking', 'breaking'],
    ['version: { bumps: [{ tpye: a, bump: none }] }', 'version.bumps[0].tpye', 'type'],
    ['components: [{ nmae: a }]', 'components[0].nmae', 'name'],
    ['components: [{ dependencies: [{ componnet: x }] }]', 'components[0].dependencies[0].componnet', 'component'],
    ['build: { step: [] }', 'build.step', 'steps'],
    ['build: { steps: [{ time-out: 1m }] }', 'build.steps[0].time-out', 'timeout'],
    [
      `${stage}, deploy: [{ rollback: [{ cmmands: [] }] }] }]`,
      'environments[0].deploy[0].rollback[0].cmmands',
      'commands',
    ],
    ['test: { suits: [] }', 'test.suits', 'suites'],
    [`${suite}, report: {} }] }`, 'test.suites[0].report', 'reports'],
    [`${suite}, reports: { jnuit: x } }] }`, 'test.suites[0].reports.jnuit', 'junit'],
    [`${stage}, requires: { secret: [] } }]`, 'environments[0].requires.secret', 'secrets'],
    [`${stage}, approvals: { notTheAuthor: true } }]`, 'environments[0].approvals.notTheAuthor', 'not-the-author'],
    [`${stage}, validate: [{ failureLimit: 1 }] }]`, 'environments[0].validate[0].failureLimit', 'failure-limit'],
    [`${stage}, validate: [{ http: { ulr: x } }] }]`, 'environments[0].validate[0].http.ulr', 'url'],
    ['standards: { aproval: {} }', 'standards.aproval', 'approval'],
    ['standards: { version: { patern: x } }', 'standards.version.patern', 'pattern'],
    ['standards: { testing: { kind: [] } }', 'standards.testing.kind', 'kinds'],
  ])('in `%s`', (text, path, suggestion) => {
    const key = path.split('.').at(-1);
    expect(problems(parseConfig(text)).join('\n')).toContain(
      `\`${path}\`: the unknown key \`${key}\` → \`${suggestion}\`?`,
    );
  });

  test('and what is missing because of it is not a problem of its own', () => {
    const misspelt = `${SMALLEST_CONFIG.replace('artifacts:', 'artefacts:').replace('steps:', 'step:')}
standards: { documentation: [{ when: feat, requires: docs/** }] }`;
    expect(problems(parseConfig(misspelt)).map((said) => said.replace(/^\S+ /, ''))).toEqual([
      '`components[0].artefacts`: the unknown key `artefacts` → `artifacts`?',
      '`build.step`: the unknown key `step` → `steps`?',
      '`standards.documentation[0].requires`: the unknown key `requires` → `require`?',
    ]);
  });

  test('or, when nothing is near, the keys that there are', () => {
    expect(problems(parseConfig('build: { xyzzy: 1 }')).join('\n')).toContain(
      'the unknown key `xyzzy` → one of: steps',
    );
  });
});

describe('the folder of a step', () => {
  test('is that of its component, for what undoes it too, or the root of the repository', () => {
    const parsed = parseConfig(`components: [{ name: api, path: services/api, artifacts: [x] }]
build: { steps: [{ name: a, commands: [x], component: api }, { name: b, commands: [x] }] }
test: { suites: [{ name: c, kind: unit, commands: [x], component: api }] }
environments:
  - name: staging
    data: [{ name: d, commands: [x], component: api }]
    deploy: [{ name: e, commands: [x], component: api, rollback: [{ commands: [x] }] }]
    validate: [{ name: f, commands: [x] }]`);
    expect(problems(parsed)).toEqual([]);
    const config = parsed.ok ? parsed.config : undefined;
    expect(config?.build.map(({ folder }) => folder)).toEqual(['services/api', '.']);
    expect(config?.suites.map(({ step }) => step.folder)).toEqual(['services/api']);
    expect(config?.environments[0]).toMatchObject({
      data: [{ folder: 'services/api' }],
      deploy: [{ folder: 'services/api', rollback: [{ folder: 'services/api' }] }],
      validate: [{ folder: '.' }],
    });
  });
});

describe('the variables and the folder of a step', () => {
  const step = (keys: string) => `[{ name: a, commands: [x], ${keys} }]`;
  const deployed = (keys: string, more = '') =>
    `${SMALLEST_CONFIG.replace('- { name: staging }', `- { name: staging, ${more} deploy: ${step(keys)} }`)}`;

  test('are what is written, for what undoes it too, which may say otherwise', () => {
    const parsed = parseConfig(
      deployed(
        'env: { A: "1", B: "2" }, working-directory: ops, rollback: [{ commands: [y], env: { B: "3" } }, { commands: [z], working-directory: web }]',
      ),
    );
    expect(problems(parsed)).toEqual([]);
    expect(parsed.ok ? parsed.config.environments[0]?.deploy : []).toMatchObject([
      {
        env: { A: '1', B: '2' },
        folder: 'ops',
        rollback: [
          { env: { A: '1', B: '3' }, folder: 'ops' },
          { env: { A: '1', B: '2' }, folder: 'web' },
        ],
      },
    ]);
  });

  test('are the same keys in builds, suites and checks', () => {
    const parsed = parseConfig(`components: [{ name: app, artifacts: [x] }]
build: { steps: ${step('env: { A: a }, working-directory: one')} }
test: { suites: [{ name: u, kind: unit, commands: [x], env: { A: b }, working-directory: two }] }
environments: [{ name: staging, data: ${step('env: { A: c }')}, validate: ${step('env: { A: d }, working-directory: three')} }]`);
    expect(problems(parsed)).toEqual([]);
    expect(parsed.ok ? parsed.config : undefined).toMatchObject({
      build: [{ env: { A: 'a' }, folder: 'one' }],
      suites: [{ step: { env: { A: 'b' }, folder: 'two' } }],
      environments: [{ data: [{ env: { A: 'c' }, folder: '.' }], validate: [{ env: { A: 'd' }, folder: 'three' }] }],
    });
  });

  test.each([
    ['env: { LIFTLOCK_VERSION: x }', 'those that begin with `LIFTLOCK_`, `GITHUB_` and `RUNNER_` are taken'],
    ['env: { GITHUB_TOKEN: x }', 'those that begin with `LIFTLOCK_`, `GITHUB_` and `RUNNER_` are taken'],
    ['env: { PORT: 8080 }', '8080 → a string such as `production`; put it in quotes: `"8080"`'],
    ['env: { A: "${{ secrets.A }}" }', 'plain text: expressions are not evaluated in this file'],
    [`env: { A: ghp_${'a'.repeat(36)} }`, 'no credentials: this file is public'],
    ['working-directory: ../x', 'a path inside the repository'],
    ['working-directory: /x', 'a path inside the repository'],
  ])('are refused: %s', (keys, said) => {
    expect(problems(parseConfig(deployed(keys))).join('\n')).toContain(said);
  });

  test('do not hide what the environment requires', () => {
    const requires = 'requires: { secrets: [TOKEN] },';
    const twice = problems(parseConfig(deployed('env: { TOKEN: a }, rollback: [{ commands: [y] }]', requires)));
    expect(twice.map((said) => said.replace(/^\S+ /, ''))).toEqual([
      '`environments[0].deploy[0].env.TOKEN`: a value for TOKEN, which `requires:` takes from the workflow → only one of the two',
    ]);
    const undo = problems(parseConfig(deployed('rollback: [{ commands: [y], env: { TOKEN: a } }]', requires)));
    expect(undo.join()).toContain('`environments[0].deploy[0].rollback[0].env.TOKEN`');
  });
});
