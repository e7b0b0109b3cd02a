import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LIFTLOCK_YML, RELEASE_YML } from '../../../rehearsal/src/sample/files/pipeline.ts';
import { checkRepository, problemsOf } from './check-repository.ts';
import { checkText } from './check-text.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liftlock-check-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CONFIG = '.github/liftlock.yml';
const WORKFLOW = '.github/workflows/release.yml';
const PINNED = RELEASE_YML.replaceAll('@SHA', `@${'a'.repeat(40)}`).replaceAll('OWNER/', 'acme/');

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const env = { PATH: process.env['PATH'] };

const suiteRoot = resolve('.');

const checked = (branch?: string) => checkRepository(folder, { branch, env, suiteRoot });

/** The sample with a change of its workflow, which must change something. */
async function withWorkflow(part: string, by: string) {
  if (!PINNED.includes(part)) throw new Error(`"${part}" is not in the workflow`);
  put({ [CONFIG]: LIFTLOCK_YML, [WORKFLOW]: PINNED.replace(part, by) });
  const { workflows } = await checked();
  return workflows.flatMap(({ problems }) => problems);
}

describe('a sound repository', () => {
  test('is told so, with what it is made of', async () => {
    put({
      [CONFIG]: LIFTLOCK_YML,
      [WORKFLOW]: PINNED,
      '.github/workflows/other.yaml': 'on: push\njobs: { a: { runs-on: x, steps: [{ run: make }] } }\n',
    });
    expect(
      checkText(await checked()),
    ).toBe(`✓ .github/liftlock.yml  components api, web; environments staging → production
· next release  unknown: not-a-repository: This folder is not inside a git repository.
✓ .github/workflows/release.yml  build → test → stage → promote

No problems found.
`);
  });

  test('gets advice where a reference can move, and no problem', async () => {
    put({ [CONFIG]: LIFTLOCK_YML, [WORKFLOW]: PINNED.replace(`build@${'a'.repeat(40)}`, 'build@v1') });
    const found = await checked();
    expect(found.workflows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(checkText(found)).toContain('Advice: .github/workflows/release.yml:');
    expect(checkText(found)).toContain('build is used at "v1", which can move; a full commit SHA cannot.');
  });

  test('needs no workflow yet', async () => {
    put({ [CONFIG]: LIFTLOCK_YML });
    expect(checkText(await checked())).toContain('· No workflow uses the actions yet. The README has one to copy.');
  });

  test('may run the stages by the action of the root, or from a checkout', async () => {
    const root = PINNED.replaceAll(
      /acme\/liftlock\/actions\/(\w+)@(\w+)\n( +)with: \{/g,
      'acme/liftlock@$2\n$3with: { stage: $1,',
    ).replace(/acme\/liftlock\/actions\/build@\w+/, `acme/liftlock@${'a'.repeat(40)}\n        with: { stage: build }`);
    put({ [CONFIG]: LIFTLOCK_YML, [WORKFLOW]: root });
    expect((await checked()).workflows).toMatchObject([
      { stages: ['build', 'test', 'stage', 'promote'], problems: [] },
    ]);
    put({ [WORKFLOW]: PINNED.replaceAll(/acme\/liftlock\/actions\/(\w+)@\w+/g, './actions/$1') });
    expect((await checked()).workflows).toMatchObject([
      { stages: ['build', 'test', 'stage', 'promote'], problems: [], advice: [] },
    ]);
  });
});

describe('a configuration', () => {
  test.each([
    ['that is not there', undefined, 'config-missing'],
    ['that is no YAML', 'a: [', 'config-unreadable'],
    ['with an unknown key', LIFTLOCK_YML.replace('components:', 'component:'), 'config-invalid'],
  ])('%s is a problem', async (_, text, code) => {
    if (text !== undefined) put({ [CONFIG]: text });
    const found = await checked();
    expect(found.config.problems.map((problem) => problem.code)).toContain(code);
    expect(checkText(found)).toMatch(/^✗ \.github\/liftlock\.yml\n/);
    expect(checkText(found)).toMatch(/\n\d+ problems? found\.\n$/);
  });
});

test('a configuration with the other ending is found, and said to be not read', async () => {
  put({ '.github/liftlock.yaml': LIFTLOCK_YML });
  expect(problemsOf(await checked())).toMatchObject([
    { code: 'config-missing', next: 'Rename it: `git mv .github/liftlock.yaml .github/liftlock.yml`.' },
  ]);
});

describe('the next release', () => {
  const DOCUMENTED = LIFTLOCK_YML.replace(
    '\nstandards:\n',
    '\nstandards:\n  documentation: [{ when: feat, require: "docs/**" }]\n',
  );
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid', ...args], { cwd: folder });

  function commit(message: string): void {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', message);
  }

  function repository(config: string): void {
    // The first version here is 0.1.0, and the sample is beyond 1.0.0.
    put({ [CONFIG]: config.replace('version: ^1.0.0', 'version: ~0.1.0') });
    git('init', '--quiet', '--initial-branch=main');
    commit('feat: begin');
  }

  test('keeps the standards of the team, or not', async () => {
    repository(DOCUMENTED);
    const before = await checked();
    expect(problemsOf(before)).toMatchObject([{ code: 'documentation-missing', outcome: 'held' }]);
    expect(checkText(before)).toMatch(
      /\n✗ next release {2}0\.1\.0 from main\n[^]*documentation-missing[^]*1 problem found\.\n$/,
    );
    put({ 'docs/a.md': '# A\n' });
    commit('docs: a');
    const after = await checked();
    expect(problemsOf(after)).toEqual([]);
    expect(checkText(after)).toContain('\n✓ next release  0.1.0 from main\n');
  });

  test('is a problem where `version.unparsed` is `fail` and a commit is not conventional', async () => {
    repository(LIFTLOCK_YML.replace('tag: v{version}', 'unparsed: fail'));
    commit('some work');
    expect(problemsOf(await checked())).toMatchObject([{ code: 'unparsed-commits', outcome: 'held' }]);
  });

  test('is asked of a topic branch as if it were merged', async () => {
    repository(DOCUMENTED.replace('tag: v{version}', 'branches: { next: { prerelease: next }, main: release }'));
    git('checkout', '--quiet', '-b', 'topic');
    expect((await checked()).release).toMatchObject({ asked: true, branch: 'main', versions: ['0.1.0'] });
    expect((await checked('next')).release).toMatchObject({ branch: 'next', versions: ['0.1.0-next.1'] });
  });

  test('is asked of the default branch where the configuration names none', async () => {
    repository(LIFTLOCK_YML);
    git('checkout', '--quiet', '-b', 'topic');
    expect((await checked()).release).toMatchObject({ branch: 'main', versions: ['0.1.0'] });
  });

  test('starts from the default branch, and a workflow for another is a problem', async () => {
    repository(LIFTLOCK_YML);
    put({
      [WORKFLOW]: PINNED.replace('[main]', '[develop]'),
      '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/main\n',
    });
    expect(problemsOf(await checked())).toMatchObject([
      { code: 'branch-not-allowed', expected: expect.stringContaining('default branch, main.') },
    ]);
  });

  test('does not come from a branch that releases nothing, when somebody names it', async () => {
    repository(LIFTLOCK_YML);
    const found = await checked('other');
    expect(problemsOf(found)).toMatchObject([{ code: 'branch-not-allowed', where: '--branch other' }]);
    expect(checkText(found)).toContain('✗ next release  nothing to release from other');
  });

  test.each([
    ['no repository', () => undefined, 'not-a-repository'],
    ['no commit', () => git('init', '--quiet'), 'no-commits'],
  ])('is unknown where there is %s, and the configuration is checked all the same', async (_, begin, code) => {
    put({ [CONFIG]: DOCUMENTED });
    begin();
    const found = await checked();
    expect(problemsOf(found)).toEqual([]);
    expect(found.release).toMatchObject({ asked: false, why: expect.stringContaining(code) });
    expect(checkText(found)).toContain(`· next release  unknown: ${code}`);
    expect(checkText(found)).toContain('No problems found.');
  });
});

describe('a workflow', () => {
  test.each<[string, string, string, string, string]>([
    [
      'a job without a permission',
      'permissions: { contents: write, deployments: write, actions: read }',
      'permissions: { contents: write, actions: read }',
      'permission-missing',
      'permissions: { contents: write, deployments: write, actions: read }',
    ],
    [
      'a job that may only read',
      'permissions: { contents: write, deployments: write, actions: read }',
      'permissions: read-all',
      'permission-missing',
      'contents: write',
    ],
    [
      'a build without history',
      'with: { fetch-depth: 0, persist-credentials: false }',
      'with: { persist-credentials: false }',
      'shallow-clone',
      'fetch-depth: 0',
    ],
    [
      'a stage without a candidate',
      'with: { candidate: "${{ needs.build.outputs.candidate }}" }',
      'with: {}',
      'candidate-missing',
      'needs.build.outputs.candidate',
    ],
    [
      'a promotion that nobody is asked about',
      'environment: { name: production, deployment: false }',
      'timeout-minutes: 5',
      'environment-missing',
      'environment: { name: production, deployment: false }',
    ],
    [
      'a promotion behind another gate',
      'environment: { name: production, deployment: false }',
      'environment: { name: staging, deployment: false }',
      'environment-mismatch',
      'environment: { name: production, deployment: false }',
    ],
    [
      'a setting that is not given',
      '          DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n',
      '',
      'missing-setting',
      'DEPLOY_TOKEN: "${{ secrets.DEPLOY_TOKEN }}"',
    ],
    [
      'strangers who can start it',
      'push: { branches: [main] }',
      'push: { branches: [main] }\n  issue_comment:',
      'untrusted-event',
      'push',
    ],
  ])('with %s is a problem', async (_, part, by, code, next) => {
    const problems = await withWorkflow(part, by);
    expect(problems.map((problem) => problem.code)).toContain(code);
    const problem = problems.find((one) => one.code === code);
    expect(problem?.where).toMatch(/^\.github\/workflows\/release\.yml:\d+:\d+$/);
    expect(problem?.next).toContain(next);
  });

  test('that promotes to an environment that is none is a problem', async () => {
    const both = PINNED.replaceAll('production', 'prodution');
    put({ [CONFIG]: LIFTLOCK_YML, [WORKFLOW]: both });
    const { workflows } = await checked();
    expect(workflows.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'environment-unknown', expected: 'One of: staging, production. Did you mean `production`?' },
    ]);
  });

  test('that GitHub would refuse is a problem, with the place', async () => {
    put({ [CONFIG]: LIFTLOCK_YML, [WORKFLOW]: 'on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n' });
    const { workflows } = await checked();
    expect(workflows[0]?.problems[0]).toMatchObject({
      code: 'workflow-invalid',
      where: expect.stringMatching(/^\.github\/workflows\/release\.yml:\d+:\d+$/),
    });
  });

  test('that is no YAML is a problem, and nothing breaks', async () => {
    put({ [CONFIG]: LIFTLOCK_YML, [WORKFLOW]: 'on: [\n', '.github/workflows/empty.yml': '' });
    const { workflows } = await checked();
    expect(workflows.every(({ problems }) => problems.length > 0)).toBe(true);
  });

  test('is not judged by a configuration that is broken itself', async () => {
    put({ [CONFIG]: 'a: [', [WORKFLOW]: PINNED.replaceAll(/permissions: \{.*\}/g, 'permissions: {}') });
    const found = await checked();
    expect(found.config.problems).toHaveLength(1);
    expect(found.workflows.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe('the configuration of components', () => {
  const withSchema = LIFTLOCK_YML.replace('{ language: en }', '{ language: 7, url: "https://me:pw@db" }').replace(
    '    config: ',
    '    config-schema: api.json\n    config: ',
  );

  test('is held against its schema, and looked through for credentials: all of it at once', async () => {
    put({ [CONFIG]: withSchema, 'api.json': '{"properties":{"language":{"type":"string"}}}' });
    const { config } = await checked();
    expect(config.problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'config-value-secret .github/liftlock.yml:9:33',
      'config-value-invalid .github/liftlock.yml:9:25',
    ]);
    put({ 'api.json': '{' });
    expect((await checked()).config.problems.map(({ code }) => code)).toEqual([
      'config-value-secret',
      'config-schema-unusable',
    ]);
  });
});

describe('settings that environments require', () => {
  const required = (staging: string, production: string) =>
    LIFTLOCK_YML.replace(/requires: \{.*\}/, `requires: { ${staging} }`).replace(
      /(name: production[^]*)requires: \{.*\}/,
      `$1requires: { ${production} }`,
    );
  const told = async (staging: string, production: string) => {
    put({ [CONFIG]: required(staging, production) });
    const { config } = await checked();
    return [config.problems.map(({ code, found }) => `${code}: ${found}`), config.advice];
  };

  test('are the same everywhere, or somebody says why', async () => {
    expect(await told('variables: [API_URL, B], secrets: [C]', 'variables: [API_URL], secrets: [B, D]')).toEqual([
      ['contract-differs: staging requires C, and production does not.'],
      [
        expect.stringMatching(
          /^\.github\/liftlock\.yml:\d+:\d+: production requires D, and staging does not, so nothing has tested it\. If that is on purpose: requires: \{ differs: \{ D: "…" \} \}$/,
        ),
      ],
    ]);
    const reasons = 'differs: { C: staging has test users, D: only production has a CDN }';
    expect(
      await told('variables: [API_URL, B], secrets: [C]', `variables: [API_URL], secrets: [B, D], ${reasons}`),
    ).toEqual([[], []]);
    expect(await told('variables: [API_URL]', 'variables: [API_URL], differs: { API_URL: no reason }')).toEqual([
      [],
      [expect.stringMatching(/^\.github\/liftlock\.yml:\d+:\d+: API_URL does not differ any more; remove it\.$/)],
    ]);
  });

  test('of probes are compared, or nothing is: a probe that only one of two has is pointed out', async () => {
    const probed = (name: string, parity: string) => (text: string) =>
      text.replace(`  - name: ${name}\n`, `  - name: ${name}\n    parity: ${parity}\n`);
    const staging = probed('staging', '{ node: node --version }');
    const production = probed('production', '{ node: node --version, postgres: ./db version }');
    put({ [CONFIG]: production(staging(required('variables: [API_URL]', 'variables: [API_URL]'))) });
    const { config } = await checked();
    expect([config.problems, config.advice]).toEqual([
      [],
      [
        expect.stringMatching(
          /:\d+:\d+: production has the probe postgres, and staging has not, so nothing is compared\. Add it to `parity:` of staging\.$/,
        ),
      ],
    ]);
  });
});
