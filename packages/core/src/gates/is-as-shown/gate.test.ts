import { CANDIDATE, facts, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';
import { isAsShown } from './gate.ts';

const live = record({ id: 5, history: SUCCEEDED });

describe('is-as-shown', () => {
  test('passes when what is live is what the brief showed', () => {
    expect(isAsShown.decide(facts({ shown: { deployment: 5, candidate: CANDIDATE }, ledger: [live] })).decision).toBe(
      'pass',
    );
    expect(isAsShown.decide(facts({ shown: null, ledger: [] })).decision).toBe('pass');
  });

  test('passes when no brief was written about this environment', () => {
    expect(isAsShown.decide(facts({ shown: undefined, ledger: [live] })).decision).toBe('pass');
  });

  test.each([
    [
      'something is live where the brief saw nothing',
      null,
      [live],
      'an empty environment; production now has 1.4.0, record 5',
    ],
    [
      'another record is live',
      { deployment: 4, candidate: CANDIDATE },
      [live],
      'record 4; production now has 1.4.0, record 5',
    ],
    ['another candidate is live', { deployment: 5, candidate: OTHER }, [live], 'record 5; production now has 1.4.0'],
    ['nothing is live any more', { deployment: 5, candidate: CANDIDATE }, [], 'record 5; production now has nothing'],
  ])('holds when %s', (_, shown, ledger, said) => {
    const answer = isAsShown.decide(facts({ shown, ledger }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'brief-outdated' });
    expect(answer.reason).toContain(said);
  });

  test('does not mind a record that never became live', () => {
    const failed = record({ id: 6, history: ['queued', 'in_progress', 'failure: Rolled back: x'] });
    expect(
      isAsShown.decide(facts({ shown: { deployment: 5, candidate: CANDIDATE }, ledger: [failed, live] })).decision,
    ).toBe('pass');
  });
});
