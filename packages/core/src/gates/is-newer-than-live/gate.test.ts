import { facts, record, sha, SUCCEEDED } from '../../testing/builders.ts';
import { isNewerThanLive } from './gate.ts';

const ledger = [record({ id: 5, sha: sha('beef'), payload: { version: '1.5.0' }, history: SUCCEEDED })];
const asked = (order: 'ahead' | 'behind' | 'identical' | 'diverged', purpose: 'stage' | 'promote' = 'promote') =>
  isNewerThanLive.decide(facts({ ledger, order, purpose }));

describe('is-newer-than-live', () => {
  test('passes when nothing is live', () => {
    expect(isNewerThanLive.decide(facts()).decision).toBe('pass');
  });

  test.each(['ahead', 'identical'] as const)('passes for a commit that is %s', (order) => {
    expect(asked(order).decision).toBe('pass');
    expect(asked(order, 'stage').decision).toBe('pass');
  });

  test('skips the staging of a commit that was overtaken, so that nobody is asked to approve it', () => {
    expect(asked('behind', 'stage')).toMatchObject({ decision: 'skip', code: 'overtaken' });
  });

  test('holds the promotion of a commit that was overtaken', () => {
    expect(asked('behind')).toMatchObject({ decision: 'hold', code: 'older-than-live' });
    expect(asked('behind').reason).toContain('1.5.0 (beef000), which contains 1.4.0');
  });

  test.each(['stage', 'promote'] as const)('holds a %s when neither commit contains the other', (purpose) => {
    expect(asked('diverged', purpose)).toMatchObject({ decision: 'hold', code: 'diverged' });
    expect(asked('diverged', purpose).remedy).toContain('Merge beef000 into main');
  });

  test('asks about what may be live: a deploy that crashed counts, one that was rolled back does not', () => {
    const crashed = record({
      id: 6,
      sha: sha('dead'),
      payload: { version: '1.6.0' },
      history: ['queued', 'in_progress'],
    });
    const rolledBack = record({
      id: 7,
      sha: sha('fade'),
      payload: { version: '1.7.0' },
      history: ['queued', 'in_progress', 'failure: Rolled back: x'],
    });
    const answer = isNewerThanLive.decide(facts({ ledger: [rolledBack, crashed, ...ledger], order: 'behind' }));
    expect(answer.reason).toContain('1.6.0 (dead000)');
  });
});
