import { environment, facts } from '../../testing/builders.ts';
import { canPublish } from './gate.ts';

const asked = (publishing: { workflowRule: boolean }, release: 'none' | 'before' | 'after' = 'after') =>
  canPublish.decide(facts({ publishing, environment: environment({ release }) }));

describe('can-publish', () => {
  test('passes when the commit allows a release', () => {
    expect(asked({ workflowRule: false }).decision).toBe('pass');
  });

  test('is not asked where nothing is published', () => {
    expect(asked({ workflowRule: true }, 'none').decision).toBe('pass');
  });

  test('holds when the commit brings workflow files that the default branch does not have', () => {
    const answer = asked({ workflowRule: true });
    expect(answer).toMatchObject({ decision: 'hold', code: 'cannot-publish' });
    expect(answer.remedy).toContain('Push the tag v1.4.0 at c0ffee0');
  });
});
