import type { RunEvent } from '../runner/events.ts';
import { RunModel } from './run-model.ts';

type Happened = readonly [type: 'waiting' | 'reviewed' | 'started' | 'success', job: string];

/** A run with `build`, `deploy` (which needs it) and `docs`, in which this happened. */
function model(...happened: readonly Happened[]): RunModel {
  const run = new RunModel();
  const job = (id: string, ...needs: readonly string[]) => ({ id, name: id, needs });
  run.apply({
    type: 'run-started',
    at: 0,
    runId: 1,
    workflow: 'release',
    jobs: [job('build'), job('deploy', 'build'), job('docs')],
  });
  for (const [what, id] of happened) run.apply(eventOf(what, id));
  return run;
}

function eventOf(what: Happened[0], job: string): RunEvent {
  const frame = { at: 0, job, environment: 'production' };
  switch (what) {
    case 'waiting':
      return { type: 'job-waiting', ...frame };
    case 'reviewed':
      return { type: 'job-reviewed', ...frame, state: 'approved', user: 'rita', comment: '' };
    case 'started':
      return { type: 'job-started', at: 0, job, jobId: 1 };
    case 'success':
      return { type: 'job-completed', at: 0, job, conclusion: 'success', outputs: {}, durationMs: 0 };
  }
}

describe('a run only waits for reviews', () => {
  test.each<[string, readonly Happened[]]>([
    [
      'when every other job has ended',
      [
        ['success', 'build'],
        ['success', 'docs'],
        ['waiting', 'deploy'],
      ],
    ],
    [
      'when every other job needs one that waits',
      [
        ['waiting', 'build'],
        ['success', 'docs'],
      ],
    ],
    [
      'when the combinations of a matrix do',
      [
        ['success', 'docs'],
        ['success', 'build (a)'],
        ['waiting', 'build (b)'],
      ],
    ],
  ])('%s', (_, happened) => {
    expect(model(...happened).onlyWaits).toBe(true);
  });

  test.each<[string, readonly Happened[]]>([
    ['before anything has happened', []],
    [
      'while another job runs',
      [
        ['success', 'build'],
        ['started', 'docs'],
        ['waiting', 'deploy'],
      ],
    ],
    [
      'while another job is about to start',
      [
        ['success', 'build'],
        ['waiting', 'deploy'],
      ],
    ],
    [
      'once the review was given',
      [
        ['success', 'build'],
        ['success', 'docs'],
        ['waiting', 'deploy'],
        ['reviewed', 'deploy'],
      ],
    ],
    [
      'when a job that it needs has ended',
      [
        ['waiting', 'docs'],
        ['success', 'build'],
      ],
    ],
    [
      'when it is over',
      [
        ['success', 'build'],
        ['success', 'docs'],
        ['success', 'deploy'],
      ],
    ],
  ])('but not %s', (_, happened) => {
    expect(model(...happened).onlyWaits).toBe(false);
  });
});
