import type { TestSuite } from '../../config/index.ts';
import type { FoundFile, Ports, ScriptEnd } from '../../ports/index.ts';
import { testReport } from '../../testing/builders.ts';
import type { LastRelease } from './last-release.ts';
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
  const usual = { require: { exceptions: [], metrics: {} }, exitCodeIsEnough: false, retries: 0 };
  return { name: 'unit', kind: 'unit', step, ...usual, ...change };
}

interface World {
  readonly end?: Partial<ScriptEnd>;
  /** Of each attempt. */
  readonly ends?: readonly Partial<ScriptEnd>[];
  /** Of each attempt, in place of `reports`. */
  readonly written?: readonly (readonly string[])[];
  /** Content of the files that the glob of the reports finds, written after the suite began. */
  readonly reports?: readonly string[];
  readonly size?: number;
  readonly last?: LastRelease;
  readonly modifiedAt?: number;
}

async function run(of: TestSuite, world: World = {}) {
  const { end = {}, ends = [], reports = [], written = [], size = 10, last, modifiedAt = STARTED + 1 } = world;
  const lines: string[] = [];
  let attempt = 0;
  const files = (written[0] ?? reports).map((_, index): FoundFile => ({ path: `${index}.xml`, size, modifiedAt }));
  const ports = {
    clock: { now: () => STARTED },
    commands: {
      run: () => {
        const one = ends[attempt] ?? end;
        attempt += 1;
        return Promise.resolve({ end: 'passed', duration: 7.4, tail: 'the last line', ...one });
      },
    },
    files: {
      glob: () => Promise.resolve(files),
      parts: (path: string) => [(written[attempt - 1] ?? reports)[Number(path.split('.')[0])]],
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
    references: {},
  };
  const run = await runSuite(of, { context, last, beside: false }, ports);
  return { ...run, lines };
}

const JUNIT = { reports: { junit: ['reports/*.xml'] } };
const PASSED = '<testsuite><testcase/></testsuite>';
const FAILED = '<testsuite><testcase/><testcase name="x"><failure/></testcase></testsuite>';

describe('a suite', () => {
  test('without reports passes by its exit code, and has measured nothing', async () => {
    const { report, problem } = await run(suite());
    expect(report).toEqual({
      suite: 'unit',
      kind: 'unit',
      conclusion: 'passed',
      proof: 'exit-code',
      exitCode: 0,
      attempts: 1,
      measures: [],
      criteria: [],
      since: null,
      failures: [],
      findings: [],
      flaky: [],
      slowest: [],
      duration: 7,
    });
    expect(problem).toBeUndefined();
  });

  test('with reports measures what all of them hold', async () => {
    const { report } = await run(suite(JUNIT), { reports: [PASSED, PASSED] });
    expect(report).toMatchObject({ proof: 'report', measures: [{ label: 'tests', value: 2 }, {}, {}] });
  });

  test('that fails says with its last output what failed, and how to run it', async () => {
    const { problem } = await run(suite(JUNIT), { reports: [FAILED], end: { end: 'failed', exitCode: 1 } });
    expect(problem).toMatchObject({
      code: 'tests-failed',
      outcome: 'failed',
      where: 'unit',
      found: 'The suite "unit" failed: 1 of 2 tests failed. Its last output:\nthe last line',
      next: 'Run `npm test` in `packages/api` of a clone of this commit, fix the cause and push: the next commit becomes a new candidate.',
    });
  });

  test.each<[string, World, string]>([
    [
      'a red exit code before a report that is missing',
      { end: { end: 'failed', exitCode: 3 } },
      'it exited with code 3',
    ],
    ['a report that is missing', {}, 'it wrote no report: `reports/*.xml` matches nothing'],
    [
      'a report of another format',
      { reports: [PASSED, 'TN:'] },
      'its report 1.xml is not JUnit XML: line 1: text data outside of root node',
    ],
    [
      'reports that are too large',
      { reports: [PASSED, PASSED], size: 2 ** 29 + 1 },
      'its reports are larger than 1 GB together',
    ],
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

  test('keeps its exit code beside what its reports say', async () => {
    const red = await run(suite(JUNIT), { reports: [PASSED], end: { end: 'failed', exitCode: 3 } });
    expect(red.report).toMatchObject({ exitCode: 3, conclusion: 'failed', proof: 'report' });
    const green = await run(suite(JUNIT), { reports: [FAILED] });
    expect(green.report).toMatchObject({ exitCode: 0, conclusion: 'failed', reason: '1 of 2 tests failed' });
    expect((await run(suite(), { end: { end: 'timed-out' } })).report.exitCode).toBeNull();
  });

  describe('B5: is judged by the worse of exit code and report:', () => {
    const ENDS = {
      'exit code 0': {},
      'exit code 1': { end: 'failed', exitCode: 1 },
      'no end': { end: 'timed-out' },
    } as const;
    const REPORTS = { 'all passed': [PASSED], 'one failed': [FAILED], nothing: [] } as const;
    const pairs = Object.entries(ENDS).flatMap(([end, of]) =>
      Object.entries(REPORTS).map(([report, reports]) => ({ end, report, of, reports })),
    );

    test.each(pairs)('$end and a report in which $report', async ({ end, report: shown, of, reports }) => {
      const { report } = await run(suite(JUNIT), { end: of, reports });
      expect(report.conclusion).toBe(end === 'exit code 0' && shown === 'all passed' ? 'passed' : 'failed');
    });
  });

  test('B6: of a scanner that crashed fails, though its report is clean: whatever its exit code, only 0 is an end', async () => {
    const clean = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'scan' } }, results: [] }] });
    const scan = suite({ kind: 'security', reports: { sarif: ['reports/*.xml'] } });
    const passed: number[] = [];
    for (let exitCode = 0; exitCode <= 255; exitCode += 1) {
      const end = exitCode === 0 ? {} : ({ end: 'failed', exitCode } as const);
      const { report } = await run(scan, { end, reports: [clean] });
      if (report.conclusion === 'passed') passed.push(exitCode);
    }
    expect(passed).toEqual([0]);
  });

  test('B6: of a scanner that wrote no report, or left an old one, fails', async () => {
    const scan = suite({ kind: 'security', reports: { sarif: ['reports/*.xml'] } });
    expect((await run(scan)).report.conclusion).toBe('failed');
    const { report } = await run(scan, { reports: ['{}'], modifiedAt: STARTED - 1 });
    expect(report).toMatchObject({ conclusion: 'failed', reason: expect.stringContaining('older') });
  });

  test('for which its exit code is enough says so', async () => {
    expect((await run(suite({ exitCodeIsEnough: true }))).report.proof).toBe('exit-code-is-enough');
  });

  test('that may run again does so until it passes, and the tests that failed before are flaky', async () => {
    const red = { end: 'failed', exitCode: 1 } as const;
    const { report, problem, lines } = await run(suite({ ...JUNIT, retries: 2 }), {
      ends: [red, { end: 'passed' }],
      written: [[FAILED], [PASSED]],
    });
    expect(report).toMatchObject({ conclusion: 'passed', attempts: 2, flaky: ['x'], exitCode: 0, duration: 14 });
    expect(problem).toBeUndefined();
    expect(lines).toEqual(['↻ unit: 1 of 2 tests failed. It runs again (1 of 2).']);
  });

  test('that fails in every attempt says how many there were', async () => {
    const { report, problem } = await run(suite({ retries: 2 }), { end: { end: 'failed', exitCode: 1 } });
    expect(report).toMatchObject({ conclusion: 'failed', attempts: 3, reason: 'it exited with code 1' });
    expect(problem?.found).toMatch(/^The suite "unit" failed: it exited with code 1 \(3 attempts\)\./);
  });

  test('that was cancelled does not run again', async () => {
    expect((await run(suite({ retries: 2 }), { end: { end: 'cancelled' } })).report.attempts).toBe(1);
  });

  test('is compared with what it measured at the last release', async () => {
    const [before] = [testReport({ measures: [{ label: 'tests', value: 1, earlier: [0] }] })];
    const last = { tag: 'v1.3.0', reports: [before] };
    const { report } = await run(suite(JUNIT), { reports: [PASSED, PASSED], last });
    expect(report).toMatchObject({ since: 'v1.3.0', measures: [{ value: 2, earlier: [0, 1] }, {}, {}] });
    const other = await run(suite({ ...JUNIT, name: 'web' }), { reports: [PASSED], last });
    expect(other.report.since).toBeNull();
  });
});
