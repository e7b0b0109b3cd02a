import { parseConfig } from './parse.ts';

interface Parts {
  readonly components?: string;
  readonly build?: string;
  readonly environments?: string;
  readonly rest?: string;
}

/** A sound configuration with one part replaced. */
function config({ components, build, environments, rest = '' }: Parts): string {
  return `components: ${components ?? '[{ name: api, artifacts: ["*.tgz"] }, { name: web, artifacts: ["*.zip"] }]'}
build: { steps: ${build ?? '[{ name: pack, commands: [make] }]'} }
environments: ${environments ?? '[{ name: staging }, { name: production, after: [staging], release: true }]'}
${rest}`;
}

const breaches = (parts: Parts) => {
  const parsed = parseConfig(config(parts));
  return parsed.ok ? [] : parsed.problems.map(({ found, expected }) => `${found} → ${expected}`);
};

const suites = (text: string) => ({ rest: `test: { suites: [${text}] }` });
const sections = (text: string) => ({ rest: `standards: { changelog: { sections: [${text}] } }` });
const environment = (text: string) => ({
  environments: `[{ name: staging }, { name: production, after: [staging], ${text} }]`,
});

describe('the rules of a configuration', () => {
  test('are kept by the sound one', () => {
    expect(breaches({})).toEqual([]);
  });

  test.each<[string, Parts, string]>([
    [
      'two components of one name',
      { components: '[{ name: a, artifacts: [x] }, { name: a, artifacts: [y] }]' },
      '`components[1].name`: a second component named "a"',
    ],
    [
      'two environments of one name, whatever the case',
      { environments: '[{ name: Staging }, { name: STAGING }]' },
      '`environments[1].name`: a second environment named "STAGING"',
    ],
    [
      'two suites of one name',
      suites('{ name: a, kind: unit, commands: [x] }, { name: a, kind: unit, commands: [y] }'),
      '`test.suites[1].name`: a second suite named "a"',
    ],
    [
      'a dependency on nothing',
      { components: '[{ name: a, artifacts: [x], dependencies: [{ component: b, version: 1.x }] }]' },
      '"b" → another component: there is none',
    ],
    [
      'a dependency on itself',
      { components: '[{ name: a, artifacts: [x], dependencies: [{ component: a, version: 1.x }] }]' },
      '`components[0].dependencies[0].component`: "a"',
    ],
    [
      'a range that is none',
      {
        components:
          '[{ name: a, artifacts: [x] }, { name: b, artifacts: [y], dependencies: [{ component: a, version: newest }] }]',
      },
      '`components[1].dependencies[0].version`: "newest" → a semver range',
    ],
    [
      'a build step in no component',
      { build: '[{ name: p, commands: [x], component: wbe }]' },
      '`build.steps[0].component`: "wbe" → one of: api, web',
    ],
    [
      'a version file of no component',
      { rest: 'version: { versioning: independent, files: [{ file: package.json, json: version, component: wbe }] }' },
      '`version.files[0].component`: "wbe" → one of: api, web',
    ],
    [
      'the component of a version file, where there is one version',
      { rest: 'version: { files: [{ file: package.json, json: version, component: web }] }' },
      '`version.files[0].component`: `component: web` with one version for all components',
    ],
    [
      'what a component excludes, where there is one version',
      { components: '[{ name: api, artifacts: ["*.tgz"], exclude: ["docs/**"] }]' },
      '`components[0].exclude`: `exclude` with one version for all components → no `exclude`: it only has an effect with `versioning: independent`',
    ],
    [
      'a suite in no component',
      suites('{ name: a, kind: unit, commands: [x], component: wbe }'),
      '`test.suites[0].component`: "wbe"',
    ],
    [
      'a deploy step in no component',
      environment('deploy: [{ name: d, commands: [x], component: wbe }]'),
      '`environments[1].deploy[0].component`: "wbe"',
    ],
    [
      'a data step in no component',
      environment('data: [{ name: d, commands: [x], component: wbe }]'),
      '`environments[1].data[0].component`: "wbe"',
    ],
    [
      'a ladder that leads to itself',
      { environments: '[{ name: a, after: [a] }]' },
      '`environments[0].after[0]`: "a" → an environment that stands above it in the list: there is none',
    ],
    [
      'a ladder that leads up',
      { environments: '[{ name: a, after: [b] }, { name: b }]' },
      '`environments[0].after[0]`: "b"',
    ],
    [
      'a ladder that leads nowhere',
      { environments: '[{ name: a }, { name: b, after: [stagng] }]' },
      '"stagng" → an environment that stands above it in the list: a',
    ],
    [
      'a release from the first environment',
      { environments: '[{ name: production, release: true }]' },
      '`environments[0].release`: a release from the first environment',
    ],
    [
      'a soak in an environment that nothing precedes',
      { environments: '[{ name: staging }, { name: production, soak: 30m }]' },
      '`environments[1].soak`: `soak` without `after` → `after:` with the environments in which it soaks: staging',
    ],
    [
      'superseding where nothing is staged before',
      { environments: '[{ name: staging }, { name: production, supersede: true }]' },
      '`environments[1].supersede`: `supersede` without `after` → `after:` with the environment in which candidates are staged',
    ],
    [
      'a soak in the first environment',
      { environments: '[{ name: staging, soak: 30m }]' },
      '`after:` with the environments in which it soaks: none stands above this one',
    ],
    [
      'a freeze on a day that never comes',
      environment('freeze: [{ cron: "0 0 30 2 *", duration: 1d }]'),
      '`environments[1].freeze[0].cron`: "0 0 30 2 *" → five cron fields that name a time that comes, such as `0 17 * * FRI`',
    ],
    [
      'a freeze with a cron expression that is none',
      environment('freeze: [{ cron: "0 17 * FRI", duration: 1d }]'),
      '`environments[1].freeze[0].cron`: "0 17 * FRI" → five cron fields',
    ],
    [
      'a freeze in a time zone that is none',
      environment('freeze: [{ cron: "0 17 * * FRI", duration: 1d, timezone: Berlin }]'),
      '`environments[1].freeze[0].timezone`: "Berlin" → a time zone of the IANA database, such as `Europe/Berlin`',
    ],
    [
      'a freeze that lasts no time',
      environment('freeze: [{ cron: "0 17 * * FRI", duration: 0h }]'),
      '`environments[1].freeze[0].duration`: "0h" → a duration from `1m` to `366d`, such as `63h`',
    ],
    [
      'a standard for an environment that is not there',
      { rest: 'standards: { approval: { prodution: 2 } }' },
      '`standards.approval.prodution`: "prodution" → one of the environments: staging, production',
    ],
    [
      'a standard that an environment contradicts',
      { ...environment('release: true, approvals: none'), rest: 'standards: { approval: { production: 2 } }' },
      '2, and `approvals: none` in production → only one of the two',
    ],
    [
      'a check of two things',
      environment('validate: [{ name: v, commands: [x], http: { url: "https://a" } }]'),
      '→ exactly one of `http` and `commands`',
    ],
    [
      'a check of nothing',
      environment('validate: [{ name: v }]'),
      '`environments[1].validate[0]`: {"name":"v"} → exactly one of `http` and `commands`',
    ],
    [
      'a time for commands beside a check by HTTP',
      environment('validate: [{ name: v, http: { url: "https://a" }, timeout: 1m }]'),
      '`environments[1].validate[0].timeout`: "1m" → `timeout` inside `http`',
    ],
    [
      'a URL with an undeclared variable',
      environment('url: "${URL}"'),
      '`environments[1].url`: ${URL} → a variable that this environment declares',
    ],
    [
      'a checked URL with an undeclared variable',
      environment('requires: { variables: [A] }, validate: [{ name: v, http: { url: "${A}/${B}" } }]'),
      '`environments[1].validate[0].http.url`: ${B} → a variable that this environment declares in requires.variables: A',
    ],
    [
      'a secret in a URL',
      environment('requires: { secrets: [TOKEN] }, url: "https://a/${TOKEN}"'),
      '${TOKEN} → a variable',
    ],
    [
      'a component outside',
      { components: '[{ name: a, path: ../a, artifacts: [x] }]' },
      '`components[0].path`: "../a" → a path inside the repository',
    ],
    [
      'a component at the root of the machine',
      { components: '[{ name: a, path: /etc, artifacts: [x] }]' },
      '"/etc" → a path inside',
    ],
    [
      'an artifact outside',
      { components: '[{ name: a, artifacts: ["x/../../y"] }]' },
      '`components[0].artifacts[0]`: "x/../../y"',
    ],
    [
      'an artifact with backslashes',
      { components: String.raw`[{ name: a, artifacts: ['dist\x'] }]` },
      'with forward slashes',
    ],
    [
      'a report outside',
      suites('{ name: a, kind: unit, commands: [x], reports: { junit: ../r.xml } }'),
      '`test.suites[0].reports.junit`: "../r.xml"',
    ],
    [
      'a pattern that is none',
      { rest: 'standards: { version: { pattern: "(" } }' },
      '`standards.version.pattern`: "(" → a regular expression',
    ],
    [
      'a tag without a version',
      { rest: 'version: { tag: release }' },
      '`version.tag`: "release" → a template that contains `{version}` once',
    ],
    ['a first version that is none', { rest: 'version: { initial: "1.0" }' }, '`version.initial`: "1.0"'],
    ['a first version that is no release', { rest: 'version: { initial: 1.0.0-rc.1 }' }, 'a stable semantic version'],
    [
      'a range of a branch that is none',
      { rest: 'version: { branches: { old: { maintenance: ">1" } } }' },
      '`version.branches.old.maintenance`: ">1" → a range such as `1.x` or `1.2.x`',
    ],
    [
      'a commit type in two sections of the notes',
      sections('{ title: New, types: [feat, perf] }, { title: Fast, types: [Perf] }'),
      '`standards.changelog.sections[1].types[0]`: "Perf" → a type that no other section has',
    ],
    [
      'a section for what is not conventional',
      sections('{ title: Else, types: [unparsed] }'),
      '"unparsed" → `version: { unparsed: section }`',
    ],
    [
      'a section with a title that would be HTML',
      sections('{ title: "<b>", types: [feat] }'),
      'one line without `<` and `>`',
    ],
    ['an empty list of sections', sections(''), '`standards.changelog.sections`: [] → at least 1 entry'],
    [
      'a rule of documentation that asks for nothing',
      { rest: 'standards: { documentation: [{ when: breaking }, { when: feat }] }' },
      '`standards.documentation[1]`: {"when":"feat"} → `require:` with a glob',
    ],
    [
      'a rule of documentation with a glob outside',
      { rest: 'standards: { documentation: [{ when: feat, require: ../docs/** }] }' },
      '`standards.documentation[0].require`: "../docs/**"',
    ],
    [
      'a rule of documentation for no commit type',
      { rest: 'standards: { documentation: [{ when: "feat:", require: docs/** }] }' },
      'a commit type such as `feat`',
    ],
  ])('refuse %s', (_, parts, said) => {
    expect(breaches(parts)).toEqual([expect.stringContaining(said)]);
  });

  test('are all asked: several breaches are shown at once', () => {
    expect(
      breaches({
        components:
          '[{ name: a, artifacts: [x], dependencies: [{ component: b, version: 1.x }] }, { name: a, artifacts: [y] }]',
        environments: '[{ name: s, release: true }]',
      }),
    ).toHaveLength(3);
  });

  test('are asked of the parts that are well formed, where others are not', () => {
    expect(breaches({ build: '[{ name: p, commands: make }]', environments: '[{ name: s, release: true }]' })).toEqual([
      '`build.steps[0].commands`: "make" → a list of shell lines such as `[npm ci, npm run build]`',
      expect.stringContaining('`environments[0].release`: a release from the first environment'),
    ]);
  });

  test('say where, also behind a name with dots', () => {
    const parsed = parseConfig(
      config({ rest: 'version:\n  branches:\n    main: release\n    rel/1.2.x: { maintenance: nope }' }),
    );
    expect(parsed.ok ? [] : parsed.problems.map(({ where }) => where)).toEqual(['.github/liftlock.yml:7:31']);
  });
});

describe('approvals', () => {
  const approvals = (text: string, rest = '') => {
    const parsed = parseConfig(config({ ...environment(text), rest }));
    return parsed.ok ? parsed.config.environments[1]?.approvals : parsed.problems;
  };

  test.each<[string, string, 'none' | object]>([
    ['release: true', '', { count: 1, hotfix: 2, notTheAuthor: false, bypass: 'refuse' }],
    ['release: before', '', { count: 1, hotfix: 2, notTheAuthor: false, bypass: 'refuse' }],
    ['release: false', '', 'none'],
    ['release: true, approvals: none', '', 'none'],
    [
      'approvals: { count: 2, not-the-author: true }',
      '',
      { count: 2, hotfix: 3, notTheAuthor: true, bypass: 'refuse' },
    ],
    [
      'release: true, approvals: { count: 1 }',
      'standards: { approval: { production: 3 } }',
      { count: 3, hotfix: 4, notTheAuthor: false, bypass: 'refuse' },
    ],
    [
      'release: true, approvals: { count: 3 }',
      'standards: { approval: { production: 2 } }',
      { count: 3, hotfix: 4, notTheAuthor: false, bypass: 'refuse' },
    ],
    [
      'release: false',
      'standards: { approval: { production: 2 } }',
      { count: 2, hotfix: 3, notTheAuthor: false, bypass: 'refuse' },
    ],
  ])('of `%s` with `%s`', (text, rest, expected) => {
    const found = approvals(text, rest);
    if (expected === 'none') expect(found).toBe(expected);
    else expect(found).toMatchObject(expected);
  });
});
