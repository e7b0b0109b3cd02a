import { expectGolden } from '../../../../test/rehearsal/golden.ts';
import { APPROVED, REJECTED } from '../../../../test/rehearsal/recorded-result.ts';
import {
  RecordedRun,
  recordedApproved,
  recordedFailing,
  recordedRejected,
} from '../../../../test/rehearsal/recorded-run.ts';
import { LiveWriter } from './live-writer.ts';
import { RunReporter } from './run-reporter.ts';
import { type Style, styleFor } from './style.ts';
import { endingLines } from './ending.ts';
import { openingLines, waitingLines } from './opening.ts';

const PLAIN = styleFor({}, {});
const COLOUR = styleFor({ isTTY: true }, {});

function lines(run: RecordedRun, options: { style?: Style; verbose?: boolean } = {}): string {
  const reporter = new RunReporter({ style: options.style ?? PLAIN, verbose: options.verbose ?? false });
  return `${run.events.flatMap((event) => reporter.report(event)).join('\n')}\n`;
}

const ending = {
  sites: { staging: 'http://127.0.0.1:4001' },
  assumed: { count: 19, list: [] },
  address: 'http://127.0.0.1:4000/',
  isSample: true,
  kept: undefined,
};

describe('the terminal', () => {
  test('tells an approved run', () => {
    expectGolden('terminal-approved.txt', lines(recordedApproved()));
  });

  test('tells a rejected run', () => {
    expectGolden('terminal-rejected.txt', lines(recordedRejected()));
  });

  test('names the job again when two talk at once, and shows the end of a log that failed', () => {
    expectGolden('terminal-failing.txt', lines(recordedFailing()));
  });

  test('shows every line of every log when asked to', () => {
    expectGolden('terminal-verbose.txt', lines(recordedApproved(), { verbose: true }));
  });

  test('says at the end what is where, what was released, and what was not rehearsed', () => {
    const assumed = { count: 1, list: [{ assumed: 'Approvals carry no attempt.', otherwise: 'If not: ask again.' }] };
    expectGolden(
      'terminal-ending-approved.txt',
      `${endingLines({ result: APPROVED, ...ending, assumed }, PLAIN).join('\n')}\n`,
    );
    expectGolden('terminal-ending-rejected.txt', `${endingLines({ result: REJECTED, ...ending }, PLAIN).join('\n')}\n`);
  });

  test('does not say that nothing was published when something was', () => {
    const result = { ...REJECTED, releases: APPROVED.releases };
    expect(endingLines({ result, ...ending }, PLAIN).join('\n')).not.toContain('nothing was published');
  });

  test('says that a run which succeeded has released nothing', () => {
    const text = (releases: typeof APPROVED.releases) =>
      endingLines(
        { result: { ...APPROVED, releases, api: { ...APPROVED.api, calls: 1, writes: 0 } }, ...ending },
        PLAIN,
      )[1];
    expect(text([])).toBe('✓ The rehearsal succeeded. Nothing was released. 1 API call, 0 of them writes');
    expect(text(APPROVED.releases)).toBe('✓ The rehearsal succeeded. 1 API call, 0 of them writes');
  });

  test('tells every rejection', () => {
    const approvals = REJECTED.approvals.flatMap((each) => [each, { ...each, environment: 'europe', user: 'ada' }]);
    const [, first, second] = endingLines({ result: { ...REJECTED, approvals }, ...ending }, PLAIN);
    expect(first).toMatch(/^✗ production was rejected by robin-vale\./);
    expect(second).toMatch(/^✗ europe was rejected by ada\./);
  });

  test('says how to see a release where none is due', () => {
    const build = { id: '1', name: 'build', conclusion: 'success' as const, outputs: { 'release-needed': 'false' } };
    const text = (jobs: readonly (typeof build)[]) =>
      endingLines({ result: { ...APPROVED, releases: [], jobs }, ...ending }, PLAIN).join('\n');
    expect(text([build])).toContain('add `--as-if feat`');
    expect(text([{ ...build, outputs: { 'release-needed': 'true' } }])).not.toContain('--as-if');
  });

  test('says that a run which succeeded should have released something, and why it did not', () => {
    const problem = {
      code: 'release-missed' as const,
      outcome: 'failed' as const,
      found: 'Version 1.4.0 is due.\n`test` was skipped.',
      expected: 'A release.',
      state: 'Ran: build.',
      next: 'Write in the workflow:\njobs:\n  build:',
    };
    const result = { ...APPROVED, releases: [], problems: [problem] };
    const [, first, ...rest] = endingLines({ result, ...ending }, PLAIN);
    expect(first).toMatch(/^✗ The run succeeded, but the rehearsal failed: a release was due and did not happen\./);
    expect(rest.slice(0, 5)).toEqual([
      '',
      '  release-missed · failed',
      '    found     Version 1.4.0 is due.',
      '              `test` was skipped.',
      '    expected  A release.',
    ]);
  });

  test('counts calls of other clients apart, and lists those that were refused', () => {
    const refused = { client: 'gh', method: 'GET', path: '/repos/a/b/issues', status: 501, times: 1, permission: null };
    const api = { calls: 41, writes: 17, others: { calls: 2, writes: 1 }, refused: [refused] };
    const text = endingLines({ result: { ...APPROVED, api }, ...ending }, PLAIN).join('\n');
    expect(text).toContain('41 API calls, 17 of them writes; 2 more by other clients, 1 of them writes');
    expect(text).toContain('Refused API calls\n  - gh: GET /repos/a/b/issues: 501');
  });

  test('says who waits for whom', () => {
    const waiting = { environments: ['production'], address: 'http://127.0.0.1:4000/review', reviewer: 'robin-vale' };
    expect(waitingLines({ ...waiting, keys: true }, PLAIN)).toEqual([
      '',
      'production is waiting for your review',
      '  http://127.0.0.1:4000/review',
      '  a approve   r reject   as robin-vale',
    ]);
    expect(waitingLines({ ...waiting, keys: false }, PLAIN).at(-1)).toBe(
      '  to run unattended, pass --approve or --reject',
    );
  });

  test('opens with what is rehearsed', () => {
    const opening = {
      repository: 'acme/lockside',
      branch: 'main',
      sha: '841b3a429522ddd9',
      workflow: 'release.yml',
      absentSecrets: [],
      uncommitted: 0,
    };
    expect(openingLines(opening, PLAIN)).toEqual(['Liftlock rehearsal of acme/lockside main @ 841b3a4', 'release.yml']);
    expect(openingLines({ ...opening, uncommitted: 2 }, PLAIN).at(-1)).toBe(
      '2 uncommitted changes are not part of this run: it rehearses HEAD',
    );
    expect(openingLines({ ...opening, absentSecrets: ['NPM_TOKEN'] }, PLAIN).at(-1)).toBe(
      'not passed, so empty in this run: NPM_TOKEN (--secret NPM_TOKEN passes the value from your environment)',
    );
  });

  test('is coloured only on a terminal, and only if nobody said no', () => {
    const escape = '\u001b[';
    expect(lines(recordedApproved(), { style: COLOUR })).toContain(escape);
    for (const style of [
      styleFor({ isTTY: false }, {}),
      styleFor({ isTTY: true }, { NO_COLOR: '1' }),
      styleFor({ isTTY: true }, { TERM: 'dumb' }),
    ]) {
      expect(lines(recordedApproved(), { style })).not.toContain(escape);
    }
  });

  test('shows the beginning of a long comment, on one line', () => {
    const run = new RecordedRun();
    const comment = `Fine.\n\n- staging:\tgreen\n${'😀 '.repeat(200)}`;
    run.add({
      type: 'job-reviewed',
      job: 'promote',
      environment: 'production',
      state: 'approved',
      user: 'mona',
      comment,
    });
    const text = lines(run).trim();
    expect(text).toMatch(/^✓ production approved by mona: Fine\. - staging: green 😀 .*…$/u);
    expect(Array.from(text).length).toBeLessThan(240);
  });

  test('shows the output of the suite that failed, and not of the upload after it', () => {
    const run = new RecordedRun();
    run.add({ type: 'job-started', job: 'test', jobId: 1 });
    run.step(
      'test',
      1,
      'Test the candidate',
      10,
      () => {
        for (const [title, line] of [
          ['unit', 'AssertionError 3 is not 4'],
          ['load', 'all is fast'],
        ] as const) {
          run.add({ type: 'group-started', job: 'test', step: 1, title });
          run.log('test', 1, line);
          run.add({ type: 'group-ended', job: 'test', step: 1 });
        }
        run.log('test', 1, 'Finished uploading artifact content to blob storage!');
        const message = 'The suite "unit" failed: it exited with code 3.';
        const annotation = { title: 'tests-failed', message, file: '', line: undefined };
        run.add({ type: 'annotation', job: 'test', step: 1, level: 'error', ...annotation });
      },
      'failure',
    );
    const text = lines(run);
    expect(text).toContain('    │ AssertionError 3 is not 4\n  ✗ Test the candidate');
    expect(text).not.toContain('uploading');
    expect(text).not.toContain('all is fast');
  });

  test('lets no log move the cursor or set the title', () => {
    const run = new RecordedRun();
    run.add({ type: 'job-started', job: 'build', jobId: 1 });
    run.step(
      'build',
      1,
      'Run \u001b[2Jevil',
      10,
      () => run.log('build', 1, 'a\u001b]0;title\u0007b\u001b[1Ac\rd\u009b2J'),
      'failure',
    );
    expect(lines(run)).toBe('\nbuild\n    │ abcd2J\n  ✗ Run evil 0.0s\n');
  });
});

describe('the line at the bottom', () => {
  const written = (isTTY: boolean) => {
    const texts: string[] = [];
    const writer = new LiveWriter(
      { isTTY, columns: 20, write: (text) => texts.push(text) },
      () => 'build · a step that takes long',
    );
    writer.start();
    writer.lines(['done']);
    writer.stop();
    return texts.join('');
  };

  test('is cleared before each line, and cut so that it never wraps', () => {
    expect(written(true)).toBe('\r\u001b[2Kdone\n\r\u001b[2K⠙ build · a step t…\r\u001b[2K');
  });

  test('is not there where nobody watches', () => {
    expect(written(false)).toBe('done\n');
  });

  test('says which steps run, for how long, and what they said last', () => {
    const reporter = new RunReporter({ style: PLAIN, verbose: false });
    const run = new RecordedRun();
    run.add({ type: 'job-started', job: 'build', jobId: 1 });
    run.add({ type: 'step-started', job: 'build', step: 1, name: 'Build' }).log('build', 1, 'compiling');
    for (const event of run.events) reporter.report(event);
    expect(reporter.status((run.events.at(-1)?.at ?? 0) + 1500)).toBe('build · Build 1.5s compiling');
  });
});
