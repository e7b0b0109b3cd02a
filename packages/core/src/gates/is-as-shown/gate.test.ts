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

  const other = record({ id: 5, payload: { candidate: OTHER, version: '1.3.0' }, history: SUCCEEDED });

  test.each([
    [
      'something is live where the brief saw nothing',
      null,
      [other],
      'an empty environment; production now has 1.3.0, record 5',
    ],
    [
      'another candidate is live',
      { deployment: 4, candidate: CANDIDATE },
      [other],
      'record 4; production now has 1.3.0',
    ],
    ['nothing is live any more', { deployment: 5, candidate: OTHER }, [], 'record 5; production now has nothing'],
  ])('holds when %s', (_, shown, ledger, said) => {
    const answer = isAsShown.decide(facts({ shown, ledger }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'brief-outdated' });
    expect(answer.reason).toContain(said);
  });

  test('passes when the same bytes are live under another record, as after a redeploy', () => {
    const shown = { deployment: 4, candidate: OTHER };
    expect(isAsShown.decide(facts({ shown, ledger: [other] })).decision).toBe('pass');
  });

  test('passes for what was live here before: a rollback is undone without a new brief', () => {
    const before = record({ id: 4, history: SUCCEEDED });
    expect(isAsShown.decide(facts({ shown: null, ledger: [other, before] })).decision).toBe('pass');
  });

  test('does not mind a record that never became live', () => {
    const failed = record({ id: 6, history: ['queued', 'in_progress', 'failure: Rolled back: x'] });
    expect(
      isAsShown.decide(facts({ shown: { deployment: 5, candidate: CANDIDATE }, ledger: [failed, live] })).decision,
    ).toBe('pass');
  });
});
