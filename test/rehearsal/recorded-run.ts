import type { JobConclusion, RunEvent } from '../../packages/rehearsal/src/runner/events.ts';

const START = Date.parse('2026-11-22T10:00:00Z');
export const CANDIDATE = 'sha256:3f2a9c0d1e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1';

/** A run as the runner tells it, in the order of the sample's workflow. Times are made up, and always the same. */
export class RecordedRun {
  readonly events: RunEvent[] = [];
  #at = START;

  add(event: { readonly type: RunEvent['type'] } & Record<string, unknown>): this {
    this.#at += 10;
    this.events.push({ at: this.#at, ...event } as unknown as RunEvent);
    return this;
  }

  wait(ms: number): this {
    this.#at += ms;
    return this;
  }

  step(
    job: string,
    step: number,
    name: string,
    ms: number,
    body: () => void = () => {},
    outcome: JobConclusion = 'success',
  ): this {
    this.add({ type: 'step-started', job, step, name });
    body();
    this.wait(ms);
    return this.add({ type: 'step-completed', job, step, outcome, conclusion: outcome, durationMs: ms });
  }

  log(job: string, step: number, ...lines: readonly string[]): this {
    for (const line of lines) this.add({ type: 'log', job, step, line });
    return this;
  }

  group(job: string, step: number, title: string, ...lines: readonly string[]): this {
    this.add({ type: 'group-started', job, step, title });
    this.log(job, step, ...lines);
    return this.add({ type: 'group-ended', job, step });
  }

  job(
    id: string,
    jobId: number,
    body: () => void,
    conclusion: JobConclusion = 'success',
    outputs: Record<string, string> = {},
  ): this {
    this.add({ type: 'job-started', job: id, jobId });
    const since = this.#at;
    body();
    return this.add({ type: 'job-completed', job: id, conclusion, outputs, durationMs: this.#at - since });
  }
}

export const BRIEF = `## lockside 1.4.0 is staged

| | |
|---|---|
| Candidate | \`${CANDIDATE}\` |
| Staging | 1.4.0 · healthy |
| Production | 1.3.0 |

### What changes

- **api:** say how long each boat has waited (7ba355e)
- **web:** follow the dark mode of the system (3ea2b83, #41)
- **api:** answer unknown paths with 404 and a reason (2ebc301, closes #44)

<details><summary>Tests: 11 passed in 3 suites</summary>

| suite | kind | passed | failed |
|---|---|--:|--:|
| api | unit | 6 | 0 |
| web | unit | 3 | 0 |
| packed service | integration | 2 | 0 |

</details>
`;

/** Up to the moment at which production waits for a review. */
export function recordedUntilReview(): RecordedRun {
  const run = new RecordedRun();
  run.add({
    type: 'run-started',
    runId: 1010,
    workflow: 'release',
    jobs: [
      { id: 'build', name: 'build', needs: [] },
      { id: 'test', name: 'test', needs: ['build'] },
      { id: 'stage', name: 'stage', needs: ['build', 'test'] },
      { id: 'promote', name: 'promote', needs: ['build', 'stage'] },
    ],
  });
  run.job(
    'build',
    1020,
    () => {
      run.step('build', 1, 'Run actions/checkout@3d3c42e', 320, () => run.log('build', 1, 'HEAD is now at 841b3a4'));
      run.step('build', 2, 'Build the candidate', 1210, () => {
        run.group('build', 2, 'pack the service', 'dist/api-1.4.0.tgz (7 files, 1252 bytes)');
        run.group('build', 2, 'build the pages', 'dist/web-1.4.0.tgz (5 files, 1067 bytes)');
        run.add({
          type: 'annotation',
          job: 'build',
          step: 2,
          level: 'notice',
          title: 'lockside 1.4.0',
          message: '1.3.0 → 1.4.0 (minor): feat(api): say how long each boat has waited',
          file: '',
          line: undefined,
        });
        run.add({ type: 'summary', job: 'build', step: 2, markdown: '### Candidate 1.4.0\n\n2 artifacts' });
      });
    },
    'success',
    { candidate: CANDIDATE, 'release-needed': 'true' },
  );
  run.job('test', 1021, () => {
    run.step('test', 1, 'Run actions/checkout@3d3c42e', 250);
    run.step('test', 2, 'Test the candidate', 1530, () => {
      run.group('test', 2, 'api (unit)', '▶ health', '  ✔ is ok and names a version');
      run.group('test', 2, 'web (unit)', '▶ a row of the board');
      run.group('test', 2, 'packed service (integration)', '▶ the packed service');
    });
  });
  run.job(
    'stage',
    1022,
    () => {
      run.step('stage', 1, 'Run actions/checkout@3d3c42e', 240);
      run.step('stage', 2, 'Stage the candidate', 2100, () => {
        run.group('stage', 2, 'roll out api', '{"environment":"staging","component":"api","version":"1.4.0"}');
        run.group('stage', 2, 'roll out web', '{"environment":"staging","component":"web","version":"1.4.0"}');
        run.add({ type: 'summary', job: 'stage', step: 2, markdown: BRIEF });
      });
    },
    'success',
    { decision: 'completed' },
  );
  return run.add({ type: 'job-waiting', job: 'promote', environment: 'production' });
}

export function recordedApproved(): RecordedRun {
  const run = recordedUntilReview().wait(4000);
  run.add({
    type: 'job-reviewed',
    job: 'promote',
    environment: 'production',
    state: 'approved',
    user: 'robin-vale',
    comment: 'Looks good on staging.',
  });
  run.job('promote', 1023, () => {
    run.step('promote', 1, 'Run actions/checkout@3d3c42e', 230);
    run.step('promote', 2, 'Promote the candidate to production', 1980, () => {
      run.group('promote', 2, 'roll out api', 'done');
      run.group('promote', 2, 'roll out web', 'done');
    });
  });
  return run.add({ type: 'run-completed', conclusion: 'success', durationMs: 12_340 });
}

export function recordedRejected(): RecordedRun {
  const run = recordedUntilReview().wait(4000);
  const review = { job: 'promote', environment: 'production', user: 'robin-vale' };
  run.add({ type: 'job-reviewed', ...review, state: 'rejected', comment: 'Not on a Friday.' });
  run.add({ type: 'job-completed', job: 'promote', conclusion: 'failure', outputs: {}, durationMs: 0 });
  return run.add({ type: 'run-completed', conclusion: 'failure', durationMs: 9_870 });
}

/** A step that fails, one that is forgiven, and two jobs that talk at the same time. */
export function recordedFailing(): RecordedRun {
  const run = new RecordedRun();
  const jobs = ['lint', 'unit', 'deploy'].map((id) => ({
    id,
    name: id,
    needs: id === 'deploy' ? ['lint', 'unit'] : [],
  }));
  run.add({ type: 'run-started', runId: 1010, workflow: 'ci', jobs });
  run.add({ type: 'job-started', job: 'lint', jobId: 1 }).add({ type: 'job-started', job: 'unit', jobId: 2 });
  run.add({ type: 'step-started', job: 'lint', step: 1, name: 'Run npm run lint' });
  run.add({ type: 'step-started', job: 'unit', step: 1, name: 'Run npm test' });
  run.log(
    'unit',
    1,
    ...Array.from({ length: 30 }, (_, line) => `\u001b[32mtest ${line}\u001b[0m`),
    '\u001b]0;evil title\u0007FAIL',
  );
  run.group('lint', 1, 'rules', 'no problems but one');
  const at = { file: 'src/a.ts', line: 3, title: '' };
  run.add({ type: 'annotation', job: 'unit', step: 1, level: 'error', message: 'expected 1\nfound 2', ...at });
  run.add({ type: 'step-completed', job: 'lint', step: 1, outcome: 'failure', conclusion: 'success', durationMs: 900 });
  run.add({ type: 'job-completed', job: 'lint', conclusion: 'success', outputs: {}, durationMs: 1100 });
  run.add({
    type: 'step-completed',
    job: 'unit',
    step: 1,
    outcome: 'failure',
    conclusion: 'failure',
    durationMs: 61_500,
  });
  run.step('unit', 2, 'Upload report', 0, () => {}, 'skipped');
  run.add({ type: 'job-completed', job: 'unit', conclusion: 'failure', outputs: {}, durationMs: 62_000 });
  run.add({ type: 'job-completed', job: 'deploy', conclusion: 'skipped', outputs: {}, durationMs: 0 });
  return run.add({ type: 'run-completed', conclusion: 'failure', durationMs: 62_100 });
}
