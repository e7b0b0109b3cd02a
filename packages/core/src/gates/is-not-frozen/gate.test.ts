import type { Freeze } from '../../config/index.ts';
import { environment, facts, workflowEvent } from '../../testing/builders.ts';
import type { EntryFacts } from '../facts.ts';
import { isNotFrozen, overridesIn } from './gate.ts';

const HOUR = 3_600_000;
const WEEKEND: Freeze = {
  cron: '0 17 * * FRI',
  duration: 63 * HOUR,
  timezone: 'Europe/Berlin',
  reason: 'No releases at the weekend.',
  allow: false,
  override: ['mina-berg', 'tomas-okoye'],
};
const SATURDAY = Date.parse('2026-01-03T12:00:00Z');
const TUESDAY = Date.parse('2026-01-06T12:00:00Z');

const entry = (freeze: readonly Partial<Freeze>[], change: Partial<EntryFacts> = {}) =>
  facts({
    now: SATURDAY,
    environment: environment({ freeze: freeze.map((one) => ({ ...WEEKEND, ...one })) }),
    ...change,
  });
const byHand = (actor: string) => ({
  event: workflowEvent({ event: 'workflow_dispatch', actor }),
  reason: 'Customers cannot pay.',
});

describe('at the weekend', () => {
  test('a candidate is held until Monday, with the reason of the rule and who may override it', () => {
    const answer = isNotFrozen.decide(entry([{}]));
    expect(answer).toMatchObject({ decision: 'hold', code: 'frozen', until: Date.parse('2026-01-05T07:00:00Z') });
    expect(answer.reason).toBe(
      'production is frozen until 2026-01-05 07:00 UTC (`0 17 * * FRI` Europe/Berlin). No releases at the weekend.',
    );
    expect(answer.remedy).toContain('Re-run this job at 2026-01-05 07:00 UTC or later.');
    expect(answer.remedy).toContain('mina-berg or tomas-okoye may start the promotion workflow by hand');
  });

  test('a hotfix is held, too', () => {
    const answer = isNotFrozen.decide(entry([{}], { purpose: 'hotfix' }));
    expect(answer.decision).toBe('hold');
    expect(answer.remedy).toContain('with `intent: hotfix`, `to: 1.4.0` and a `reason`.');
  });

  test('nothing is staged, and nobody is sent to the promotion workflow for it', () => {
    const answer = isNotFrozen.decide(entry([{}], { purpose: 'stage' }));
    expect(answer).toMatchObject({ decision: 'hold', remedy: 'Re-run this job at 2026-01-05 07:00 UTC or later.' });
  });

  test.each(['rollback', 'redeploy'] as const)('a %s passes, and it is said', (purpose) => {
    const answer = isNotFrozen.decide(entry([{}], { purpose }));
    expect(answer.decision).toBe('pass');
    expect(answer.reason).toContain(`That does not hold a ${purpose}.`);
    expect(overridesIn(entry([{}], { purpose, ...byHand('mina-berg') }))).toEqual([]);
  });
});

test('on a Tuesday everything enters, and nothing is overridden', () => {
  const tuesday = entry([{}], { now: TUESDAY, ...byHand('mina-berg') });
  expect(isNotFrozen.decide(tuesday).decision).toBe('pass');
  expect(overridesIn(tuesday)).toEqual([]);
});

describe('an override', () => {
  test('is for who may, by hand, with a reason; GitHub ignores case in logins', () => {
    const overridden = entry([{}], byHand('Mina-Berg'));
    expect(isNotFrozen.decide(overridden)).toMatchObject({ decision: 'pass' });
    expect(isNotFrozen.decide(overridden).reason).toContain('Mina-Berg overrides it: Customers cannot pay.');
    expect(overridesIn(overridden)).toEqual(['freeze: Customers cannot pay. (Mina-Berg)']);
  });

  test.each<[string, Partial<EntryFacts>]>([
    ['by somebody else', byHand('ada')],
    ['without a reason', { ...byHand('mina-berg'), reason: '' }],
    ['in a run of a push', { event: workflowEvent({ actor: 'mina-berg' }), reason: 'Now.' }],
  ])('%s does not count', (_, change) => {
    expect(isNotFrozen.decide(entry([{}], change)).decision).toBe('hold');
    expect(overridesIn(entry([{}], change))).toEqual([]);
  });

  test('is for nobody if nobody is named', () => {
    const answer = isNotFrozen.decide(entry([{ override: [] }], byHand('mina-berg')));
    expect(answer.decision).toBe('hold');
    expect(answer.remedy).not.toContain('by hand');
  });

  test('takes somebody whom every freeze that holds names', () => {
    const both = [{ override: ['mina-berg', 'ada'] }, { override: ['mina-berg'], cron: '0 0 * * SAT' }];
    expect(isNotFrozen.decide(entry(both, byHand('ada'))).decision).toBe('hold');
    expect(isNotFrozen.decide(entry(both, byHand('mina-berg'))).decision).toBe('pass');
  });

  test('outside of the times that allow takes somebody whom one of them names', () => {
    const open = [
      { cron: '0 9 * * MON', allow: true, override: ['ada'] },
      { cron: '0 9 * * TUE', allow: true, override: [] },
    ];
    expect(isNotFrozen.decide(entry(open, byHand('ada'))).decision).toBe('pass');
    expect(isNotFrozen.decide(entry(open, byHand('mina-berg'))).decision).toBe('hold');
  });

  test('of a freeze does not open what is closed outside of the times that allow', () => {
    const both = [{ override: ['ada'] }, { cron: '0 9 * * MON', allow: true, override: ['mina-berg'] }];
    expect(isNotFrozen.decide(entry(both, byHand('ada'))).decision).toBe('hold');
    expect(
      isNotFrozen.decide(entry([...both, { cron: '0 9 * * TUE', allow: true, override: ['ada'] }], byHand('ada'))),
    ).toMatchObject({ decision: 'pass' });
  });
});

test('a freeze without an end says so, and what to change', () => {
  const answer = isNotFrozen.decide(entry([{ cron: '* * * * *', override: [] }]));
  expect(answer.reason).toContain('no end is in sight');
  expect(answer.remedy).toBe('Change `freeze` of this environment.');
  expect(answer.until).toBeUndefined();
});
