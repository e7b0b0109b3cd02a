import {
  build,
  type GitHubPorts,
  LiftlockError,
  outcomeUnknown,
  promote,
  stage,
  test as testStage,
} from '@liftlock/core';
import { expectGolden } from '../histories/golden.ts';
import type { Attempt, Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { builtCandidate, failing, lightRig, SETTINGS, withPort } from './light.ts';
import { commit, replaced, tag } from './support.ts';

const REPORT = '<testsuite><testcase name="adds"/><testcase name="subtracts">FAILURE</testcase></testsuite>';
const SUITE = (failure: string) =>
  `mkdir -p reports; printf '%s' ${JSON.stringify(REPORT.replace('FAILURE', failure)).replaceAll('$', '')} > reports/unit.xml`;
const tested = (failure = '') =>
  `test: { suites: [{ name: unit, kind: unit, commands: [${JSON.stringify(SUITE(failure))}], reports: { junit: "reports/*.xml" } }] }\n`;

/** What GitHub shows below a job, word for word, but for what differs from run to run. */
function shown({ outputs }: Attempt): string {
  return outputs.markdown.replaceAll(/\b\d+(\.\d+)? ?m?s\b/g, '100ms');
}

function expectSummary(name: string, attempt: Attempt, decision: string): void {
  expect(attempt.result.decision).toBe(decision);
  expectGolden(`summaries/${name}.md`, shown(attempt));
}

const unreachable = (name: keyof GitHubPorts, method: string) =>
  withPort(name, () => ({
    [method]: () => Promise.reject(new LiftlockError(outcomeUnknown(`${name}.${method}`, 'socket hang up'))),
  }));

describe('the summary of a build', () => {
  const fork = forksOf(lightRig);

  const buildOf = async (change: (before: string) => string) => {
    const rig = await fork();
    commit(rig, 'fix: change the pipeline', { '.github/liftlock.yml': change });
    return rig.run(build, {});
  };

  test('that succeeded', async () => {
    expectSummary('build-succeeded', await (await fork()).run(build, {}), 'completed');
  });

  test('that had nothing to release', async () => {
    const rig = await fork();
    tag(rig, 'v99.0.0', rig.sample.head);
    expectSummary('build-nothing-to-release', await rig.run(build, {}), 'skipped');
  });

  test('that was held', async () => {
    const standard = `standards: { version: { pattern: "^2" } }\nenvironments:`;
    expectSummary('build-held', await buildOf(replaced('environments:', standard)), 'held');
  });

  test('that failed', async () => {
    const broken = replaced('mkdir -p out', "echo 'Missing script: pack' >&2; exit 2");
    expectSummary('build-failed', await buildOf(broken), 'failed');
  });

  test('that errored', async () => {
    expectSummary('build-errored', await buildOf(replaced('commands: ["mkdir', 'command: ["mkdir')), 'errored');
  });
});

describe('the summary of tests', () => {
  const fork = forksOf(lightRig);

  const testOf = async (failure: string, inputs: Record<string, string> = {}) => {
    const rig = await fork();
    commit(rig, 'fix: add tests', {
      '.github/liftlock.yml': replaced('environments:', `${tested(failure)}environments:`),
    });
    const candidate = await builtCandidate(rig);
    return rig.run(testStage, { candidate, ...inputs });
  };

  test('that succeeded', async () => {
    expectSummary('test-succeeded', await testOf(''), 'completed');
  });

  test('that failed', async () => {
    expectSummary('test-failed', await testOf("<failure message='expected 1 to be 2'/>"), 'failed');
  });

  test('that errored', async () => {
    expectSummary('test-errored', await testOf('', { candidate: '' }), 'errored');
  });
});

describe('the summaries of stage and promote', () => {
  let candidate: string;
  const fork = forksOf(async () => {
    const rig = await lightRig();
    candidate = await builtCandidate(rig);
    return rig;
  });
  const staged = (rig: Rig, options: Parameters<Rig['run']>[2] = {}) =>
    rig.run(stage, { candidate }, { settings: SETTINGS, ...options });
  const promoted = (rig: Rig, options: Parameters<Rig['run']>[2] = {}) =>
    rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS, ...options });

  const approved = async () => {
    const rig = await fork();
    await staged(rig);
    await rig.review('production', 'approved', 'Looks right.');
    return rig;
  };

  test('a first stage that succeeded: the brief for reviewers', async () => {
    expectSummary('stage-succeeded', await staged(await fork()), 'completed');
  });

  test('a later stage that succeeded: the brief compares with what is live', async () => {
    const rig = await approved();
    await promoted(rig);
    rig.push('feat!: read orders by page\n\nBREAKING CHANGE: ask for `?page=2`.', {
      'package.json': '{ "name": "shop", "dependencies": { "left-pad": "1.3.0" } }\n',
    });
    const next = await builtCandidate(rig);
    expectSummary('stage-later', await rig.run(stage, { candidate: next }, { settings: SETTINGS }), 'completed');
  });

  test('a stage that was held', async () => {
    expectSummary('stage-held', await staged(await fork(), { settings: {}, event: 'pull_request_target' }), 'held');
  });

  test('a stage whose deploy failed and was rolled back', async () => {
    expectSummary('stage-failed', await staged(await fork(), { wrap: failing('do:two') }), 'failed');
  });

  test('a stage that errored', async () => {
    expectSummary('stage-errored', await staged(await fork(), { wrap: unreachable('ledger', 'addStatus') }), 'errored');
  });

  test('a stage that was overtaken', async () => {
    const rig = await fork();
    const older = rig.current;
    commit(rig, 'fix: be newer', { 'newer.txt': 'newer' });
    await rig.run(stage, { candidate: await builtCandidate(rig) }, { settings: SETTINGS });
    rig.switchTo(older);
    expectSummary('stage-overtaken', await staged(rig), 'skipped');
  });

  test('a promotion that succeeded', async () => {
    expectSummary('promote-succeeded', await promoted(await approved()), 'completed');
  });

  test('a promotion that nobody has approved', async () => {
    const rig = await fork();
    await staged(rig);
    expectSummary('promote-held', await promoted(rig), 'held');
  });

  test('a promotion whose validation failed', async () => {
    expectSummary('promote-failed', await promoted(await approved(), { wrap: failing('check:healthy') }), 'failed');
  });

  test('a promotion that was deployed and could not be published', async () => {
    const lost = unreachable('releases', 'publish');
    expectSummary('promote-errored', await promoted(await approved(), { wrap: lost }), 'errored');
  });
});
