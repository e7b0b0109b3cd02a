import { parseConfig } from '@liftlock/core';
import { readWorkflow } from '@liftlock/rehearsal/workflow';
import { LIFTLOCK_YML, RELEASE_YML } from '../../../../rehearsal/src/sample/files/pipeline.ts';
import { suiteSteps } from '../workflow/suite-steps.ts';
import { workflowAdvice } from './index.ts';

const PINNED = RELEASE_YML.replaceAll('@SHA', `@${'a'.repeat(40)}`).replaceAll('OWNER/', 'acme/');
const CHECKOUT = /( +)- uses: actions\/checkout@[^\n]*\n/;

function adviceFor(content: string, namesPackageManager = false): string[] {
  const { model } = readWorkflow({ path: 'ship.yml', content });
  if (model === undefined) throw new Error('the workflow is broken');
  const config = parseConfig(LIFTLOCK_YML);
  return workflowAdvice(suiteSteps(model), config.ok ? config.config : undefined, { namesPackageManager });
}

/** The sample's workflow with a step before the first checkout: in the build job. */
const withStep = (step: string) => PINNED.replace(CHECKOUT, (line, indent: string) => `${indent}- ${step}\n${line}`);

test('the workflow of the sample needs none', () => {
  expect(adviceFor(PINNED)).toEqual([]);
});

test('a reference that can move', () => {
  expect(adviceFor(PINNED.replace(/actions\/build@\w+/, 'actions/build@v1'))).toEqual([
    expect.stringMatching(/^ship\.yml:\d+: build is used at "v1", which can move/),
  ]);
});

describe('a concurrency group', () => {
  const group = 'concurrency: { group: liftlock/production, queue: max }';

  test('of a job that waits for a reviewer', () => {
    const content = PINNED.replace(/\n( +)environment: \{ name: production/, `\n$1${group}$&`);
    const line = content.split('\n').findIndex((text) => text.includes(group)) + 1;
    expect(adviceFor(content)).toEqual([
      expect.stringContaining(`ship.yml:${line}: Job promote holds its \`concurrency:\` group while production waits`),
    ]);
  });

  test('of a workflow that waits for a reviewer', () => {
    expect(adviceFor(PINNED.replace('\njobs:', '\nconcurrency: release\njobs:'))).toEqual([
      expect.stringContaining('The workflow holds its `concurrency:` group while production waits'),
    ]);
  });
});

test('J9: a stage that GitHub drops while it waits, unless it is queued', () => {
  expect(adviceFor(PINNED.replace(', queue: max', ''))).toEqual([
    expect.stringMatching(
      /Job stage keeps one run waiting .* concurrency: \{ group: liftlock\/staging, queue: max \}$/,
    ),
  ]);
});

test('a deploy that the next push cancels', () => {
  expect(adviceFor(PINNED.replace('queue: max', 'cancel-in-progress: true'))).toEqual([
    expect.stringContaining('Job stage cancels a stage in progress'),
  ]);
});

test('a promotion that a failed stage does not stop', () => {
  const content = PINNED.replace("if: needs.stage.outputs.decision == 'completed'", 'if: always()');
  expect(adviceFor(content)).toEqual([
    expect.stringContaining('Job promote runs promote even after a job before it has failed.'),
    expect.stringContaining("if: needs.stage.outputs.decision == 'completed'"),
  ]);
});

test('reviewers who are asked about a stage that was skipped', () => {
  const content = PINNED.replace("    if: needs.stage.outputs.decision == 'completed'\n", '');
  expect(adviceFor(content)).toEqual([
    expect.stringContaining('Job promote also asks its reviewers when stage was skipped'),
  ]);
});

test.each([
  ['uses: actions/cache@v5', 'actions/cache'],
  ['uses: actions/cache/restore@v5', 'actions/cache/restore'],
  ['{ uses: actions/setup-node@v6, with: { cache: npm } }', 'actions/setup-node'],
  ['{ uses: actions/setup-python@v6, with: { cache: "${{ vars.CACHE }}" } }', 'actions/setup-python'],
  ['{ uses: acme/setup-rust@v1, with: { cache: true } }', 'acme/setup-rust'],
  ['uses: actions/setup-go@v6', 'actions/setup-go'],
  ['{ uses: actions/setup-go@v6, with: { cache: "" } }', 'actions/setup-go'],
  ['uses: astral-sh/setup-uv@v7', 'astral-sh/setup-uv'],
  ['uses: gradle/actions/setup-gradle@v5', 'gradle/actions/setup-gradle'],
  ['uses: Swatinem/rust-cache@v2', 'swatinem/rust-cache'],
  ['{ uses: docker/build-push-action@v6, with: { cache-from: type=gha } }', 'docker/build-push-action'],
])('a cache beside the release: %s', (step, action) => {
  expect(adviceFor(withStep(step))).toEqual([
    expect.stringMatching(new RegExp(`^ship\\.yml:\\d+: Job build restores a cache \\(${action}\\)`)),
  ]);
});

test.each([
  'uses: actions/setup-node@v6',
  '{ uses: actions/setup-go@v6, with: { cache: false } }',
  '{ uses: astral-sh/setup-uv@v7, with: { enable-cache: false } }',
  '{ uses: gradle/actions/setup-gradle@v5, with: { cache-disabled: true } }',
  'uses: docker/build-push-action@v6',
  '{ uses: acme/setup-rust@v1, with: { cache: "" } }',
  '{ uses: acme/cachet@v1, with: { cache: true } }',
])('no cache: %s', (step) => {
  expect(adviceFor(withStep(step))).toEqual([]);
});

describe('setup-node, where package.json names the package manager', () => {
  test('restores a cache by itself, and is told not to', () => {
    expect(adviceFor(withStep('uses: actions/setup-node@v7'), true)).toEqual([
      expect.stringMatching(/^ship\.yml:\d+: Job build restores a cache .* with: \{ package-manager-cache: false \}$/),
    ]);
  });

  test('restores none after that', () => {
    const step = '{ uses: actions/setup-node@v7, with: { package-manager-cache: false } }';
    expect(adviceFor(withStep(step), true)).toEqual([]);
  });
});

test('a token that stays in the clone, once for each checkout', () => {
  const content = PINNED.replaceAll(/, persist-credentials: false|with: \{ persist-credentials: false \}/g, '');
  expect(adviceFor(content).map((line) => line.replace(/^ship\.yml:\d+: /, '').slice(0, 29))).toEqual(
    ['build', 'test', 'stage', 'promote'].map((job) => `The checkout of job ${job} leaves`.slice(0, 29)),
  );
});
