import { type ParsedConfig, parseConfig } from './parse.ts';

/** The problems as `place: what was found → what was expected`, for one look. */
function problems(parsed: ParsedConfig): string[] {
  return parsed.ok ? [] : parsed.problems.map(({ where, found, expected }) => `${where}: ${found} → ${expected}`);
}

const EIGHT_LINES = `components: [{ name: app, path: ., artifacts: ["dist/*.tgz"] }]
build: { steps: [{ name: pack, commands: [npm ci, npm pack --pack-destination dist] }] }
test: { suites: [{ name: unit, kind: unit, commands: [npm test] }] }
environments:
  - { name: staging }
  - { name: production, after: [staging], release: true }
`;

/** Everything that the schema knows, as in the design. */
const WHOLE = String.raw`version:
  scheme: semver
  tag: v{version}
  versioning: unified
  initial: 0.1.0
  branches: { main: release, next: { prerelease: next }, "release/*": maintenance }
components:
  - name: web
    artifacts: ["web/*.tgz"]
  - name: api
    path: services/api
    artifacts: ["dist/*.tgz", { oci: ghcr.io/acme/api, digest-file: dist/api.digest }]
    config: { replicas: 3 }
    dependencies: [{ component: web, version: ^1.0.0 }]
build:
  steps: [{ name: compile, commands: [npm ci, npm run build], timeout: 10m }]
test:
  suites:
    - { name: unit, kind: unit, commands: [npm test], reports: { junit: reports/*.xml, coverage: coverage/lcov.info }, require: { coverage: 80 } }
    - { name: load, kind: performance, commands: [npm run bench], reports: { metrics: bench.json }, require: { p95_ms: { max: 120, regression: 10% } } }
    - { name: scan, kind: security, commands: [npm run scan], reports: { sarif: "*.sarif" }, require: { severity: medium } }
environments:
  - name: staging
    tier: staging
    url: https://staging.acme.dev
    requires: { variables: [API_URL], secrets: [DB_PASSWORD] }
    data: [{ name: snapshot, commands: [./db snapshot], rollback: [{ commands: [./db restore] }] }]
    deploy: [{ name: roll out, commands: [./deploy staging], timeout: 5m, rollback: [{ commands: [./deploy staging --previous] }] }]
    validate: [{ name: health, http: { url: "https://staging.acme.dev/health", status: 200 }, interval: 5s, count: 5, failure-limit: 1 }]
  - name: production
    tier: prod
    after: [staging]
    branches: [main]
    soak: 30m
    approvals: { count: 1, not-the-author: true }
    freeze: [{ cron: "0 17 * * FRI", duration: 63h, timezone: Europe/Berlin }]
    deploy: [{ name: roll out, commands: [./deploy production] }]
    validate: [{ name: smoke, commands: [./smoke] }]
    release: after
standards:
  version: { pattern: "^\\d+\\.\\d+\\.\\d+$" }
  changelog: { sections: [{ title: News, types: [Feat] }, { title: Chores, types: [chore], folded: true }] }
  documentation: [{ when: feat, require: "docs/**" }, { when: breaking, require: "docs/upgrading/**" }]
  testing: { kinds: [unit, integration, security] }
  approval: { production: 2 }
`;

describe('the smallest configuration', () => {
  const parsed = parseConfig(EIGHT_LINES);
  const config = parsed.ok ? parsed.config : undefined;

  test('is enough, and every default is filled in', () => {
    expect(problems(parsed)).toEqual([]);
    expect(config?.components[0]).toEqual({
      name: 'app',
      path: '.',
      exclude: [],
      artifacts: ['dist/*.tgz'],
      config: {},
      dependencies: [],
    });
    expect(config?.build[0]).toEqual({
      name: 'pack',
      type: 'build',
      folder: '.',
      commands: ['npm ci', 'npm pack --pack-destination dist'],
      timeout: 600_000,
      rollback: [],
    });
    expect(config?.suites[0]?.step).toMatchObject({ type: 'test', timeout: 1_800_000 });
    expect(config?.version).toMatchObject({
      tag: 'v{version}',
      tagIsDefault: true,
      versioning: 'unified',
      branches: [],
    });
    expect(config?.standards).toEqual({ testKinds: [], sections: null, documentation: [] });
  });

  test('asks for one approval where it releases, and for none elsewhere', () => {
    expect(
      config?.environments.map(({ name, tier, approvals, release }) => ({ name, tier, approvals, release })),
    ).toEqual([
      { name: 'staging', tier: 'staging', approvals: 'none', release: 'none' },
      { name: 'production', tier: 'prod', approvals: { count: 1, notTheAuthor: false }, release: 'after' },
    ]);
  });
});

describe('the whole configuration', () => {
  test('is refused key by key where this version does not act on it, with what to do instead', () => {
    const parsed = parseConfig(WHOLE);
    const refused = parsed.ok ? [] : parsed.problems;
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['not-supported-yet']));
    expect(refused.map(({ found }) => /^`([^`]+)`/.exec(found)?.[1])).toEqual([
      'components[1].artifacts[1].oci',
      'test.suites[0].reports.coverage',
      'test.suites[0].require',
      'test.suites[1].reports.metrics',
      'test.suites[1].require',
      'test.suites[2].reports.sarif',
      'test.suites[2].require',
      'environments[1].soak',
      'environments[1].freeze',
    ]);
    for (const { where, next } of refused) {
      expect(where).toMatch(/^\.github\/liftlock\.yml:\d+:\d+$/);
      expect(next).toMatch(/^Remove it for now\. ./);
    }
  });

  test('is taken without those keys, with all that it says', () => {
    const acted = WHOLE.replaceAll(/, (coverage|require): (\{[^{}]*(\{[^}]*\})?[^}]*\}|[\w/.]+)/g, '')
      .replaceAll(/reports: \{ (metrics|sarif)[^}]*\}/g, 'timeout: 1h')
      .replace(/, \{ oci[^}]*\}/, '')
      .replaceAll(/^ +(soak|freeze):.*\n/gm, '');
    const parsed = parseConfig(acted);
    expect(problems(parsed)).toEqual([]);
    const config = parsed.ok ? parsed.config : undefined;
    expect(config?.environments[0]).toMatchObject({
      url: 'https://staging.acme.dev',
      requires: { variables: ['API_URL'], secrets: ['DB_PASSWORD'] },
      data: [{ rollback: [{ name: 'roll back: snapshot', commands: ['./db restore'], timeout: 300_000 }] }],
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
    expect(config?.environments[1]).toMatchObject({ branches: ['main'], approvals: { count: 2, notTheAuthor: true } });
    expect(config?.standards).toEqual({
      versionPattern: '^\\d+\\.\\d+\\.\\d+$',
      testKinds: ['unit', 'integration', 'security'],
      sections: [
        { title: 'News', types: ['feat'], folded: false },
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
      '.github/liftlock.yml:2:13: `components[0].name`: "my app" → letters, digits, dot, dash and underscore, at most 100',
      '.github/liftlock.yml:2:34: `components[0].artifacts`: [] → at least 1 entry',
      '.github/liftlock.yml:4:11: `build.steps[0].commands`: nothing → a list',
      '.github/liftlock.yml:4:51: `build.steps[0].timeout`: 10 → a text',
      '.github/liftlock.yml:4:34: `build.steps[0].comands`: the unknown key `comands` → `commands`?',
      '.github/liftlock.yml:8:13: `environments[0].deploy`: "x" → a list',
      '.github/liftlock.yml:7:14: `environments[0].aproval`: the unknown key `aproval` → `approvals`?',
    ]);
  });

  test.each([
    ['nothing at all', '', '`the file`: null → a mapping'],
    ['a list', '[]', '`the file`: [] → a mapping'],
    ['a text', 'hello', '`the file`: "hello" → a mapping'],
    [
      'reports as a list of files',
      'test: { suites: [{ name: a, kind: unit, commands: [x], reports: ["x.xml"] }] }',
      '`test.suites[0].reports`: ["x.xml"] → a mapping, `{ junit: … }` (keys: junit, coverage, metrics, sarif)',
    ],
    [
      'a channel that is none',
      'version: { branches: { main: relase } }',
      '`version.branches.main`: "relase" → `release`, or a mapping',
    ],
    [
      'a moment of release that is none',
      'environments: [{ name: a, release: maybe }]',
      '"maybe" → `true` or `false`, or one of: before, after',
    ],
    [
      'half a check',
      'environments: [{ name: a, validate: [{ name: h, count: 1.5, http: { url: x } }] }]',
      '1.5 → a whole number',
    ],
  ])('is said of %s', (_, text, said) => {
    expect(problems(parseConfig(text)).join('\n')).toContain(said);
  });

  test('names the file that was read', () => {
    expect(problems(parseConfig('', 'other.yml'))[0]).toMatch(/^other\.yml:1:1: /);
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
    [
      'components: [{ artifacts: [{ digest_file: x, oci: y }] }]',
      'components[0].artifacts[0].digest_file',
      'digest-file',
    ],
    ['components: [{ dependencies: [{ componnet: x }] }]', 'components[0].dependencies[0].componnet', 'component'],
    ['build: { step: [] }', 'build.step', 'steps'],
    ['build: { steps: [{ time-out: 1m }] }', 'build.steps[0].time-out', 'timeout'],
    ['build: { steps: [{ rollback: [{ cmmands: [] }] }] }', 'build.steps[0].rollback[0].cmmands', 'commands'],
    ['test: { suits: [] }', 'test.suits', 'suites'],
    [`${suite}, report: {} }] }`, 'test.suites[0].report', 'reports'],
    [`${suite}, reports: { jnuit: x } }] }`, 'test.suites[0].reports.jnuit', 'junit'],
    [`${stage}, requires: { secret: [] } }]`, 'environments[0].requires.secret', 'secrets'],
    [`${stage}, approvals: { notTheAuthor: true } }]`, 'environments[0].approvals.notTheAuthor', 'not-the-author'],
    [`${stage}, validate: [{ failureLimit: 1 }] }]`, 'environments[0].validate[0].failureLimit', 'failure-limit'],
    [`${stage}, validate: [{ http: { ulr: x } }] }]`, 'environments[0].validate[0].http.ulr', 'url'],
    [`${stage}, freeze: [{ corn: x }] }]`, 'environments[0].freeze[0].corn', 'cron'],
    ['standards: { aproval: {} }', 'standards.aproval', 'approval'],
    ['standards: { version: { patern: x } }', 'standards.version.patern', 'pattern'],
    ['standards: { testing: { kind: [] } }', 'standards.testing.kind', 'kinds'],
  ])('in `%s`', (text, path, suggestion) => {
    const key = path.split('.').at(-1);
    expect(problems(parseConfig(text)).join('\n')).toContain(
      `\`${path}\`: the unknown key \`${key}\` → \`${suggestion}\`?`,
    );
  });

  test('or, when nothing is near, the keys that there are', () => {
    expect(problems(parseConfig('build: { xyzzy: 1 }')).join('\n')).toContain(
      'the unknown key `xyzzy` → one of: steps',
    );
  });
});
