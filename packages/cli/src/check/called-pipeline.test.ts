import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { callingWorkflow } from '../init/workflows/release.ts';
import { EXAMPLE_SHAPE } from '../init/workflows/shape.ts';
import { checkRepository, problemsOf } from './check-repository.ts';
import { LIBRARY_YML } from './testing/library.ts';

const CALLER = callingWorkflow({ ...EXAMPLE_SHAPE, suite: 'acme/liftlock', ref: 'a'.repeat(40) });
const PRODUCTION = '- { name: production, after: [staging], release: true';

/** What `check` says of a workflow that calls the pipeline. */
async function check(workflow: string, config: string = LIBRARY_YML, others: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'liftlock-called-'));
  try {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/liftlock.yml'), config);
    for (const [name, text] of Object.entries({ ...others, 'release.yml': workflow })) {
      writeFileSync(join(folder, '.github/workflows', name), text);
    }
    const checked = await checkRepository(folder, { env: { GITHUB_REPOSITORY: 'acme/shop' }, suiteRoot: resolve('.') });
    return { checked, problems: problemsOf(checked), advice: checked.workflows.flatMap((one) => one.advice) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a workflow that calls the pipeline has its stages, and no problem', async () => {
  const { checked, problems, advice } = await check(CALLER);
  expect({ problems, advice }).toEqual({ problems: [], advice: [] });
  expect(checked.workflows.map(({ stages }) => stages)).toEqual([['build', 'test', 'stage', 'promote']]);
  expect(CALLER.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

const changed = (part: string, by: string, text = CALLER) => {
  expect(text).toContain(part);
  return text.replaceAll(part, by);
};

test.each<[string, string, string | undefined, string, string]>([
  ['a placeholder', changed('acme/', 'OWNER/'), undefined, 'placeholder', 'ORGANIZATION/liftlock'],
  [
    'an input that it does not have',
    changed('staging: staging', 'stagign: staging'),
    undefined,
    'workflow-invalid',
    '',
  ],
  ['another name', changed('pipeline.yml', 'pipelines.yml'), undefined, 'workflow-invalid', ''],
  ['a permission that is not granted', changed(', deployments: write', ''), undefined, 'workflow-invalid', ''],
  [
    'an environment that is not configured',
    changed('production: production', 'production: live'),
    undefined,
    'environment-unknown',
    'with: { staging: staging, production: production }',
  ],
  [
    'a third environment',
    CALLER,
    changed(
      PRODUCTION,
      `- { name: beta, after: [staging] }\n  ${PRODUCTION.replace('[staging]', '[beta]')}`,
      LIBRARY_YML,
    ),
    'environment-without-job',
    'write the workflow out',
  ],
  [
    'a setting that it does not pass',
    CALLER,
    changed(PRODUCTION, `${PRODUCTION}, requires: { secrets: [NPM_TOKEN] }`, LIBRARY_YML),
    'missing-setting',
    'The pipeline passes API_URL, DEPLOY_URL and DEPLOY_TOKEN.',
  ],
  ['a branch that releases nothing', changed('[main]', '[develop]'), undefined, 'trigger-releases-nothing', ''],
])('%s is found where the pipeline is called', async (_, workflow, config, code, next) => {
  const { problems } = await check(workflow, config ?? `${LIBRARY_YML}version: { branches: { main: release } }\n`);
  const found = problems.find((problem) => problem.code === code);
  expect({ codes: problems.map((one) => one.code), where: found?.where }).toEqual({
    codes: expect.arrayContaining([code]),
    where: expect.stringMatching(/^\.github\/(liftlock|workflows\/release)\.yml:\d+:\d+$/),
  });
  expect(found?.next).toContain(next);
});

const APART = `${LIBRARY_YML}version: { versioning: independent }\n`;

test.each<[string, string, string, object]>([
  ['one for each component of a matrix', 'component: "${{ matrix.component }}", staging', APART, {}],
  ['one component by its name', 'component: app, staging', APART, {}],
  [
    'no component, where each is released alone',
    'staging',
    APART,
    { 'component-missing': 'with: { component: "${{ matrix.component }}" }' },
  ],
  ['a component that there is none of', 'component: ap, staging', APART, { 'unknown-component': '`component: app`' }],
  [
    'a component of a product with one version',
    'component: app, staging',
    LIBRARY_YML,
    { 'component-not-taken': 'Remove' },
  ],
])('it may be called for %s', async (_, given, config, expected) => {
  const matrix = given.includes('matrix') ? '    strategy: { matrix: { component: [app] } }\n' : '';
  const { problems } = await check(
    changed('staging: staging', `${given}: staging`, changed('  pipeline:\n', `  pipeline:\n${matrix}`)),
    config,
  );
  const found = problems.map(({ code, next }) => [
    code,
    Object.values(expected).find((text) => next.includes(text)) ?? next,
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test('what it requires may be what the pipeline passes', async () => {
  const requires = `${PRODUCTION}, requires: { variables: [API_URL], secrets: [DEPLOY_TOKEN] }`;
  expect((await check(CALLER, changed(PRODUCTION, requires, LIBRARY_YML))).problems).toEqual([]);
});

test('a reference that can move is worth a line', async () => {
  const { problems, advice } = await check(changed('a'.repeat(40), 'v1'));
  expect(problems).toEqual([]);
  expect(advice).toEqual([expect.stringContaining('the pipeline is used at "v1", which can move')]);
});

test('a reusable workflow with placeholders is a problem as soon as it is called here', async () => {
  const others = { 'pipeline.yml': readFileSync('.github/workflows/pipeline.yml', 'utf8') };
  expect((await check(CALLER, LIBRARY_YML, others)).problems).toEqual([]);
  const local = changed(
    `acme/liftlock/.github/workflows/pipeline.yml@${'a'.repeat(40)}`,
    './.github/workflows/pipeline.yml',
  );
  const { problems } = await check(local, LIBRARY_YML, others);
  expect(problems.map(({ code }) => code)).toEqual(['placeholder']);
});
