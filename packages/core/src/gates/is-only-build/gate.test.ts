import { facts, OTHER, record, sha, SUCCEEDED } from '../../testing/builders.ts';
import { isOnlyBuild } from './gate.ts';

const other = { id: 4, environment: 'staging', payload: { candidate: OTHER }, history: SUCCEEDED } as const;

describe('is-only-build', () => {
  test('passes when this commit was built once', () => {
    expect(isOnlyBuild.decide(facts()).decision).toBe('pass');
  });

  test.each([
    ['here', { ledger: [record({ ...other, environment: 'production' })] }, 'production'],
    ['in another environment', { otherLedgers: { staging: [record(other)] } }, 'staging'],
  ])('holds when the same commit with other bytes is live %s', (_, change, where) => {
    const answer = isOnlyBuild.decide(facts(change));
    expect(answer).toMatchObject({ decision: 'hold', code: 'rebuilt' });
    expect(answer.reason).toContain(`is live in ${where} as candidate ${OTHER.slice(7, 19)}`);
    expect(answer.remedy).toContain('re-run the failed jobs of run 100');
  });

  test('does not mind another build that never succeeded, or one of another commit', () => {
    const failed = record({ ...other, history: ['queued', 'in_progress', 'failure: Rolled back: x'] });
    const elsewhere = record({ ...other, sha: sha('beef') });
    expect(isOnlyBuild.decide(facts({ otherLedgers: { staging: [failed, elsewhere] } })).decision).toBe('pass');
  });
});
