import { build, plan, promote, stage, status, test as testStage } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { lightRig } from './light.ts';
import { commit, ending, firstProblem } from './support.ts';

const CONFIG = `version: { versioning: independent, initial: 1.0.0 }
components:
  - { name: api, path: api, artifacts: ["out/*"], config: { replicas: 2 } }
  - { name: web, path: web, artifacts: ["out/*"], dependencies: [{ component: api, version: ^1.0.0 }] }
build:
  steps:
    - { name: pack the api, component: api, commands: ["mkdir -p out", "echo api $LIFTLOCK_VERSION > out/api.txt"] }
    - { name: pack the pages, component: web, commands: ["mkdir -p out", "echo web $LIFTLOCK_VERSION > out/web.txt"] }
test:
  suites:
    - { name: api, kind: unit, component: api, commands: ["test -f $LIFTLOCK_ARTIFACTS/api.txt"] }
    - { name: web, kind: unit, component: web, commands: ["test -f $LIFTLOCK_ARTIFACTS/web.txt"] }
environments:
  - name: staging
    deploy: &deploy
      - { name: roll out the api, component: api, commands: ["echo do:api $LIFTLOCK_VERSION"], rollback: [{ commands: ["true"] }] }
      - { name: roll out the pages, component: web, commands: ["echo do:web $LIFTLOCK_VERSION"], rollback: [{ commands: ["true"] }] }
    validate:
      - { name: the api answers, component: api, commands: ["echo check:$LIFTLOCK_COMPONENT"] }
  - name: production
    after: [staging]
    deploy: *deploy
    release: true
`.replace(/&deploy\n((?: {6}.*\n)+)([^]*)\*deploy\n/, '\n$1$2\n$1');

const fork = forksOf(async () => {
  const rig = await lightRig();
  commit(rig, 'feat: begin', { '.github/liftlock.yml': CONFIG, 'api/main.txt': 'one', 'web/page.txt': 'one' });
  return rig;
});

const built = async (rig: Rig, component: string) => {
  const attempt = await rig.run(build, { component }, { job: `build-${component}` });
  expect(ending(attempt)).toMatchObject({ decision: 'completed' });
  return attempt.outputs.values['candidate'] ?? '';
};

/** Built, tested and staged. */
async function staged(rig: Rig, component: string) {
  const candidate = await built(rig, component);
  expect(ending(await rig.run(testStage, { candidate, component }))).toMatchObject({ decision: 'completed' });
  return { candidate, attempt: await rig.run(stage, { candidate, component }) };
}

const enter = (rig: Rig, component: string, candidate: string) =>
  rig.run(promote, { candidate, component, environment: 'production' });

async function released(rig: Rig, component: string) {
  const { candidate } = await staged(rig, component);
  await rig.review('production', 'approved', `${component} looks right.`);
  expect(ending(await enter(rig, component, candidate))).toMatchObject({ decision: 'completed' });
  return candidate;
}

const releases = (rig: Rig) =>
  rig.github.state.releases.map(({ tagName, draft }) => (draft ? `draft ${tagName}` : tagName));

describe('components with versions of their own', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await fork();
  });

  test('are all named by the plan, what others need first', async () => {
    const { outputs } = await rig.run(plan, {});
    expect(outputs.values).toMatchObject({ 'release-needed': 'true', components: '["api","web"]', version: '' });
  });

  test('are released one by one, each with its own bytes, tag, notes and records', async () => {
    await released(rig, 'api');
    expect(releases(rig)).toEqual(['api-v1.0.0']);
    const [release] = rig.github.state.releases;
    expect(release?.assets.map(({ name }) => name).sort()).toEqual([
      'RELEASE_NOTES.md',
      'api.txt',
      'candidate.json',
      'evidence.json',
    ]);
    await released(rig, 'web');
    expect(releases(rig)).toEqual(['api-v1.0.0', 'web-v1.0.0']);
    expect(rig.tags()).toEqual(expect.arrayContaining(['api-v1.0.0', 'web-v1.0.0']));
  });

  test('come in only when what they need is live there', async () => {
    const before = await staged(rig, 'web');
    expect(ending(before.attempt)).toMatchObject({ decision: 'held', code: 'dependency-not-live' });
    expect(firstProblem(before.attempt).found).toBe(
      'web 1.0.0 needs api ^1.0.0, and no version of it is live in staging.',
    );
    const api = await staged(rig, 'api');
    expect(ending(api.attempt)).toMatchObject({ decision: 'completed' });
    const after = await rig.run(stage, { candidate: before.candidate, component: 'web' });
    expect(ending(after)).toMatchObject({ decision: 'completed' });
    expect(after.outputs.markdown).toContain('web 1.0.0 needs api ^1.0.0, and no version of it is live in production.');
    await rig.review('production', 'approved', 'Yes.');
    expect(ending(await enter(rig, 'web', before.candidate))).toMatchObject({ code: 'dependency-not-live' });
    expect(ending(await enter(rig, 'api', api.candidate))).toMatchObject({ decision: 'completed' });
    expect(ending(await enter(rig, 'web', before.candidate))).toMatchObject({ decision: 'completed' });
  });

  test('are not approved by a review that came before they were staged', async () => {
    await released(rig, 'api');
    const { candidate } = await staged(rig, 'web');
    expect(ending(await enter(rig, 'web', candidate))).toMatchObject({ decision: 'held', code: 'approval-bypassed' });
    await rig.review('production', 'approved', 'The pages, too.');
    expect(ending(await enter(rig, 'web', candidate))).toMatchObject({ decision: 'completed' });
    const body = rig.github.state.releases.find(({ tagName }) => tagName === 'web-v1.0.0')?.body ?? '';
    expect(body).toContain('“The pages, too.”');
    expect(body).not.toContain('api looks right');
  });

  test('go back alone, and only what was live of them', async () => {
    await released(rig, 'api');
    await released(rig, 'web');
    rig.push('fix(api): answer in time', { 'api/main.txt': 'two' });
    expect((await rig.run(plan, {})).outputs.values).toMatchObject({ components: '["api"]' });
    await released(rig, 'api');
    expect(rig.github.state.releases.filter(({ draft }) => !draft).map(({ tagName }) => tagName)).toEqual(
      expect.arrayContaining(['api-v1.0.1']),
    );
    rig.beginRun();
    await rig.review('production', 'approved', 'Back.');
    const back = await rig.run(
      promote,
      { component: 'api', environment: 'production', intent: 'rollback', to: 'previous', reason: 'It is slow.' },
      { event: 'workflow_dispatch' },
    );
    expect(back.result).toMatchObject({
      decision: 'completed',
      headline: 'production went back from api 1.0.1 to 1.0.0.',
    });
    const { outputs } = await rig.run(status, {});
    expect(outputs.markdown).toMatch(/production \(web\).*1\.0\.0/);
    expect(outputs.markdown).toMatch(/production \(api\).*1\.0\.0/);
  });

  test('make no more calls than a product with one version, with what they need', async () => {
    const others = (from: number) =>
      rig.github.state.requests.slice(from).filter(({ path }) => !/\/assets(\/\d+)?$/.test(path)).length;
    await released(rig, 'api');
    await released(rig, 'web');
    rig.push('fix(web): answer in time', { 'web/page.txt': 'two' });
    const candidate = await built(rig, 'web');
    await rig.run(testStage, { candidate, component: 'web' });
    let from = rig.github.state.requests.length;
    expect(ending(await rig.run(stage, { candidate, component: 'web' }))).toMatchObject({ decision: 'completed' });
    expect(others(from)).toBeLessThanOrEqual(18);
    await rig.review('production', 'approved', 'Yes.');
    from = rig.github.state.requests.length;
    expect(ending(await enter(rig, 'web', candidate))).toMatchObject({ decision: 'completed' });
    expect(others(from)).toBeLessThanOrEqual(22);
    rig.rerun();
    from = rig.github.state.requests.length;
    const { writes } = rig.github.api;
    expect(ending(await enter(rig, 'web', candidate))).toMatchObject({ decision: 'completed' });
    expect(others(from)).toBeLessThanOrEqual(12);
    expect(rig.github.api.writes).toBe(writes);
  });

  test('run only their own steps, suites and validations', async () => {
    const { attempt } = await staged(rig, 'api');
    expect(attempt.output.split('\n').filter((line) => /^(do|check):/.test(line))).toEqual([
      'do:api 1.0.0',
      'check:api',
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['without a name', {}, 'component-missing'],
    ['with a name that is none', { component: 'wep' }, 'unknown-component'],
  ])('are not built %s', async (_, inputs, code) => {
    expect(ending(await rig.run(build, inputs))).toMatchObject({ decision: 'errored', code });
  });

  test('are not taken for one another', async () => {
    const candidate = await built(rig, 'api');
    expect(ending(await rig.run(stage, { candidate, component: 'web' }))).toMatchObject({ code: 'other-component' });
  });
});
