import { OTHER, facts, record, SUCCEEDED } from '../../testing/builders.ts';
import { isStillLive } from './gate.ts';

const there = record({ id: 5, history: SUCCEEDED });
const from = { deployment: 5, candidate: there.payload.candidate };

test('what is live may be left while it is what was looked at', () => {
  expect(isStillLive.decide(facts({ from, ledger: [there] })).decision).toBe('pass');
});

test('a promotion in between holds the rollback', () => {
  const newer = record({ id: 6, payload: { candidate: OTHER, version: '1.5.0' }, history: SUCCEEDED });
  const answer = isStillLive.decide(facts({ from, ledger: [newer, there] }));
  expect(answer).toMatchObject({ decision: 'hold', code: 'live-changed' });
  expect(answer.reason).toContain('1.5.0, record 6');
});

test('a promotion forward was not decided about anything that is live', () => {
  expect(isStillLive.decide(facts({ ledger: [there] })).decision).toBe('pass');
});
