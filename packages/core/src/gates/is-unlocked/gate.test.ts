import { facts, lock, workflowEvent } from '../../testing/builders.ts';
import { isUnlocked } from './gate.ts';

describe('a locked environment', () => {
  test('lets nobody in, and says who locked it, since when and why', () => {
    const answer = isUnlocked.decide(facts({ lock: lock() }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'locked' });
    expect(answer.reason).toBe('production has been locked by mina since 2026-01-02T03:00:00Z: “The database moves.”');
    expect(answer.remedy).toContain('liftlock unlock production');
  });

  test('lets in what its owner starts, whatever the case of the login', () => {
    const event = workflowEvent({ actor: 'Mina' });
    expect(isUnlocked.decide(facts({ lock: lock(), event })).decision).toBe('pass');
  });
});

test('an environment without a lock is open', () => {
  expect(isUnlocked.decide(facts()).decision).toBe('pass');
});
