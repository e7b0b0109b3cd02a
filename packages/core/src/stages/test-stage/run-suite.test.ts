import type { TestSuite } from '../../config/index.ts';
import type { FoundFile, Ports, ScriptEnd } from '../../ports/index.ts';
import { runSuite } from './run-suite.ts';

const STARTED = 1_000;

function suite(change: Partial<TestSuite> = {}, commands: readonly string[] = ['npm test']): TestSuite {
  const step: TestSuite['step'] = {
    name: 'unit',
    type: 'test',
    commands: [...commands],
    component: 'api',
    env: {},
    folder: 'packages/api',
    timeout: 60_000,
    rollback: [],
  };
  return { name: 'unit', kind: 'unit', step, ...change };
}

interface World {
  readonly end?: Partial<ScriptEnd>;
  /** Content of the files that the glob of the reports finds, written after the suite began. */
  readonly reports?: readonly string[];
  readonly size?: number;
}

async function run(of: TestSuite, { end = {}, reports = [], size = 10 }: World = {}) {
  const lines: string[] = [];
  const files = reports.map((_, index): FoundFile => ({ path: `${index}.xml`, size, modifiedAt: STARTED + 1 }));
  const ports = {
    clock: { now: () => STARTED },
    commands: { run: () => Promise.resolve({ end: 'passed', duration: 7.4, tail: 'the last line', ...end }) },
    files: {
      glob: () => Promise.resolve(files),
      read: (path: string) => Promise.resolve(reports[files.findIndex((file) => file.path === path)]),
    },
    log: {
      info: (line: string) => lines.push(line),
      group: <T>(_: string, body: () => Promise<T>) => body(),
    },
  } as unknown as Ports;
  const context = {
    version: '1.4.0',
    tag: 'v1.4.0',
    commit: 'c0ffee',
    candidate: 'sha256:ab',
    artifacts: 'candidate',
    configFile: 'release.json',
  };
  return { ...(await runSuite(of, context, ports)), lines };
}

const JUNIT = { junit: 'reports/*.xml' };
const PASSED = '<testsuite><testcase/></testsuite>';
const FAILED = '<testsuite><testcase/><testcase name="x"><failure/></testcase></testsuite>';

describe('a suite', () => {
  test('without reports passes by its exit code, and has measured nothing', async () => {
    const { report, problem, lines } = await run(suite());
    expect(report).toEqual({
      suite: 'unit',
      kind: 'unit',
      conclusion: 'passed',
      measures: [],
      failures: [],
      duration: 7,
    });
    expect(problem).toBeUndefined();
    expect(lines).toEqual(['✓ unit: exit code only']);
  });

  test('with reports measures what all of them hold', async () => {
    const { report, lines } = await run(suite(JUNIT), { reports: [PASSED, PASSED] });
    expect(report.measures[0]).toEqual({ label: 'tests', value: 2 });
    expect(lines).toEqual(['✓ unit: tests 2, failed 0, skipped 0']);
  });

  test('that fails says with its last output what failed, and how to run it', async () => {
    const { problem, lines } = await run(suite(JUNIT), { reports: [FAILED], end: { end: 'failed', exitCode: 1 } });
    expect(problem).toMatchObject({
      code: 'tests-failed',
      outcome: 'failed',
      where: 'unit',
      found: 'The suite "unit" failed: 1 of 2 tests failed. Its last output:\nthe last line',
      next: 'Run `npm test` in `packages/api` of a clone of this commit, fix the cause and push: the next commit becomes a new candidate.',
    });
    expect(lines).toEqual(['✗ unit: 1 of 2 tests failed']);
  });

  test.each<[string, World, string]>([
    [
      'a red exit code before a report that is missing',
      { end: { end: 'failed', exitCode: 3 } },
      'it exited with code 3',
    ],
    ['a report that is missing', {}, 'it wrote no report: `reports/*.xml` matches nothing'],
    ['a report of another format', { reports: [PASSED, 'TN:'] }, 'its report 1.xml is not JUnit XML'],
    ['a report that is too large', { reports: [PASSED], size: 2 ** 27 }, 'its report 0.xml is larger than 64 MB'],
    ['the time that it took', { end: { end: 'timed-out' }, reports: [FAILED] }, 'it was still running after 1m'],
  ])('fails for %s', async (_, world, reason) => {
    const { report, problem } = await run(suite(JUNIT), world);
    expect(report).toMatchObject({ conclusion: 'failed', reason });
    expect(problem?.found).toBe(`The suite "unit" failed: ${reason}. Its last output:\nthe last line`);
  });

  test('that was cancelled is to be run again, not to be fixed', async () => {
    const { report, problem } = await run(suite(), { end: { end: 'cancelled' } });
    expect(report).toMatchObject({ conclusion: 'failed', reason: 'the run was cancelled' });
    expect(problem).toMatchObject({ code: 'cancelled', outcome: 'errored', where: 'unit' });
    expect(problem?.next).toMatch(/^Re-run the failed jobs/);
  });

  test.each([
    ['several commands below the sentence', ['npm ci', 'npm test\n'], /becomes a new candidate\.\nnpm ci\nnpm test$/],
    ['a long one too', [`npm test ${'x'.repeat(200)}`], /becomes a new candidate\.\nnpm test x+$/],
    ['a whole script by its place', Array<string>(30).fill('true'), /^Run the commands of this suite in \.github/],
  ])('names %s', async (_, commands, next) => {
    const { problem } = await run(suite({}, commands), { end: { end: 'failed', exitCode: 1 } });
    expect(problem?.next).toMatch(next);
  });
});
