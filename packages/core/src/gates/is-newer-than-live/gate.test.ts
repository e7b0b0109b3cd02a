import { facts, manifest, OTHER, record, sha, SUCCEEDED } from '../../testing/builders.ts';
import { isNewerThanLive } from './gate.ts';

const ledger = [record({ id: 5, sha: sha('beef'), payload: { version: '1.5.0' }, history: SUCCEEDED })];
const asked = (order: 'ahead' | 'behind' | 'identical' | 'diverged', purpose: 'stage' | 'promote' = 'promote') =>
  isNewerThanLive.decide(facts({ ledger, order, purpose }));

describe('is-newer-than-live', () => {
  test('passes when nothing is live', () => {
    expect(isNewerThanLive.decide(facts()).decision).toBe('pass');
  });

  test('passes for a commit that follows', () => {
    expect(asked('ahead').decision).toBe('pass');
    expect(asked('ahead', 'stage').decision).toBe('pass');
  });

  test.each([
    ['1.4.0-rc.2', 'stage', 'pass'],
    ['1.4.0-rc.2', 'promote', 'pass'],
    ['1.5.0', 'stage', 'skip'],
    ['1.5.0', 'promote', 'hold'],
  ] as const)('goes by the version where %s is of the same commit (%s: %s)', (version, purpose, decision) => {
    const there = [record({ id: 5, payload: { version, candidate: OTHER }, history: SUCCEEDED })];
    expect(isNewerThanLive.decide(facts({ ledger: there, order: 'identical', purpose })).decision).toBe(decision);
  });

  test('passes for what was last live where a newer one failed and was not rolled back', () => {
    const failed = record({
      id: 6,
      payload: { version: '1.5.0', candidate: OTHER },
      history: ['queued', 'in_progress', 'failure: Not rolled back: step "one" failed'],
    });
    const restoring = facts({ ledger: [failed, record({ id: 5, history: SUCCEEDED })], order: 'behind' });
    expect(isNewerThanLive.decide(restoring)).toMatchObject({ decision: 'pass' });
  });

  test('does not send one release line into another to please an environment', () => {
    const main = [record({ id: 5, payload: { version: '2.0.0', line: 'main' }, history: SUCCEEDED })];
    const backport = facts({ ledger: main, order: 'diverged', manifest: manifest({ branch: '1.x' }) });
    const { remedy } = isNewerThanLive.decide(backport);
    expect(remedy).not.toContain('Merge');
    expect(remedy).toContain('`branches: [1.x]`');
  });

  test('J8: skips the staging of a commit that was overtaken, so that nobody is asked to approve it', () => {
    expect(asked('behind', 'stage')).toMatchObject({ decision: 'skip', code: 'overtaken' });
  });

  test('J8: holds the promotion of a commit that was overtaken', () => {
    expect(asked('behind')).toMatchObject({ decision: 'hold', code: 'older-than-live' });
    expect(asked('behind').reason).toContain('1.5.0 (beef000), which contains 1.4.0');
  });

  test.each(['stage', 'promote'] as const)('J8: holds a %s when neither commit contains the other', (purpose) => {
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
