import { environment, facts } from '../../testing/builders.ts';
import { canPublish } from './gate.ts';

const asked = (
  publishing: { draftVisible: boolean; workflowRule: boolean },
  release: 'none' | 'before' | 'after' = 'after',
) => canPublish.decide(facts({ publishing, environment: environment({ release }) }));

describe('can-publish', () => {
  test('passes when the draft is seen and the commit allows a release', () => {
    expect(asked({ draftVisible: true, workflowRule: false }).decision).toBe('pass');
  });

  test('is not asked where nothing is published', () => {
    expect(asked({ draftVisible: false, workflowRule: true }, 'none').decision).toBe('pass');
  });

  test.each(['before', 'after'] as const)('holds when the draft is hidden, also for `release: %s`', (release) => {
    const answer = asked({ draftVisible: false, workflowRule: false }, release);
    expect(answer).toMatchObject({ decision: 'hold', code: 'cannot-publish' });
    expect(answer.remedy).toContain('contents: write');
  });

  test('holds when the commit brings workflow files that the default branch does not have', () => {
    const answer = asked({ draftVisible: true, workflowRule: true });
    expect(answer).toMatchObject({ decision: 'hold', code: 'cannot-publish' });
    expect(answer.remedy).toContain('Push the tag v1.4.0 at c0ffee0');
  });
});
