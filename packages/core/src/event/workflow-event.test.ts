import { sha, workflowEvent } from '../testing/builders.ts';
import { branchOf, WorkflowEvent } from './workflow-event.ts';

describe('the event of a run', () => {
  test.each([
    ['refs/heads/main', 'main'],
    ['refs/heads/release/1.x', 'release/1.x'],
    ['refs/heads/refs/heads/main', 'refs/heads/main'],
    ['refs/heads/-x', '-x'],
    ['refs/tags/main', undefined],
    ['refs/pull/1/merge', undefined],
    ['main', undefined],
    ['', undefined],
  ])('about %s is on branch %s', (ref, branch) => {
    expect(branchOf({ ref })).toBe(branch);
  });

  test.each([
    ['a short commit id', { sha: 'c0ffee' }],
    ['an id in capitals', { sha: sha('C0FFEE') }],
    ['no event', { event: '' }],
    ['no repository', { repository: { owner: '', name: 'shop' } }],
    ['a run without a number', { run: { ...workflowEvent().run, id: Number.NaN } }],
    ['attempt zero', { run: { ...workflowEvent().run, attempt: 0 } }],
  ])('is refused with %s', (_, change) => {
    expect(WorkflowEvent.safeParse({ ...workflowEvent(), ...change }).success).toBe(false);
  });

  test('is read with and without the id of its job', () => {
    const { jobId: _, ...run } = workflowEvent().run;
    expect(WorkflowEvent.parse(workflowEvent()).run.jobId).toBe(900);
    expect(WorkflowEvent.parse(workflowEvent({ run })).run).toEqual(run);
  });
});
