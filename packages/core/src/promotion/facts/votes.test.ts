import type { Ports, RunState } from '../../ports/index.ts';
import { vote, workflowEvent } from '../../testing/builders.ts';
import { genuineVotes } from './votes.ts';

const RUN: RunState = {
  attempt: 1,
  completed: true,
  event: 'workflow_dispatch',
  startedBy: 'rita',
  createdAt: '2026-01-02T03:00:00Z',
  updatedAt: '2026-01-02T03:05:00Z',
};

const asked = (run: RunState | undefined, change = {}) =>
  genuineVotes([vote({ writtenAt: '2026-01-02T03:04:00Z', ...change })], {
    runs: { find: () => Promise.resolve(run) } as unknown as Ports['runs'],
    event: workflowEvent(),
  });

describe('an approval by dispatch', () => {
  test('counts when its run was started by hand, by that person, and was running then', async () => {
    expect(await asked(RUN)).toHaveLength(1);
    expect(await asked({ ...RUN, startedBy: 'Rita' })).toHaveLength(1);
    expect(await asked({ ...RUN, completed: false, updatedAt: '2026-01-02T03:01:00Z' })).toHaveLength(1);
  });

  test.each<[string, RunState | undefined, object?]>([
    ['a run that is not there', undefined],
    ['a run that a push started', { ...RUN, event: 'push' }],
    ['a run of somebody else', { ...RUN, startedBy: 'mallory' }],
    ['a run that had ended before', RUN, { writtenAt: '2026-01-02T03:06:00Z' }],
    ['a run that began afterwards', RUN, { writtenAt: '2026-01-02T02:59:00Z' }],
    ['this run, which somebody else started', RUN, { run: { id: 100, attempt: 1 } }],
  ])('does not count in the name of %s', async (_, run, change = {}) => {
    expect(await asked(run, change)).toEqual([]);
  });
});
