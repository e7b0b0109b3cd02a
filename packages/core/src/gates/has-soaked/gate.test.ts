import { environment, facts, OTHER, record, type RecordChange, SUCCEEDED } from '../../testing/builders.ts';
import { hasSoaked } from './gate.ts';

const MINUTE = 60_000;
const soak = 30 * MINUTE;
const at = (clock: string) => Date.parse(`2026-01-02T${clock}:00Z`);

/** The candidate in staging, live since the last of the times. */
const staged = (times: string[], change: RecordChange = {}) =>
  record({ id: 3, environment: 'staging', history: SUCCEEDED, times, ...change });
const newer = (history: readonly string[], times: string[], id = 4) =>
  record({ id, environment: 'staging', history, times, payload: { candidate: OTHER, version: '1.5.0' } });
const entry = (now: string, staging: readonly ReturnType<typeof record>[], change = {}) =>
  facts({ now: at(now), environment: environment({ soak }), otherLedgers: { staging }, ...change });
const decide = (...args: Parameters<typeof entry>) => hasSoaked.decide(entry(...args));

const LIVE = ['09:58', '09:59', '10:00'];

describe('a candidate that is live in staging since 10:00', () => {
  test.each([
    ['10:29', 'hold'],
    ['10:30', 'pass'],
    ['12:00', 'pass'],
  ])('at %s: %s', (now, decision) => {
    expect(decide(now, [staged(LIVE)]).decision).toBe(decision);
  });

  test('is held until it has soaked, and says until when', () => {
    const answer = decide('10:10', [staged(LIVE)]);
    expect(answer).toMatchObject({ code: 'not-soaked', until: at('10:30') });
    expect(answer.reason).toBe('1.4.0 must be live for 30m before production. It soaks in staging until 10:30 UTC.');
    expect(answer.remedy).toBe('Re-run this job at 10:30 UTC or later.');
  });

  test('passes wherever no soak is asked for', () => {
    expect(hasSoaked.decide(facts({ now: at('10:01') })).decision).toBe('pass');
  });

  test('is taken as just staged where the clock of this machine is behind', () => {
    expect(decide('09:00', [staged(LIVE)])).toMatchObject({ decision: 'hold', until: at('10:30') });
  });
});

describe('a candidate that was replaced', () => {
  test('at 10:20 had not soaked, and never will by waiting', () => {
    const answer = decide('12:00', [newer(SUCCEEDED, ['10:15', '10:20', '10:25']), staged(LIVE)]);
    expect(answer.until).toBeUndefined();
    expect(answer.reason).toContain('It was live in staging for 20m, until 1.5.0 replaced it.');
    expect(answer.remedy).toBe('Promote 1.5.0 instead, which is live in staging, when it has soaked.');
  });

  test('by one of the same version is told apart from it', () => {
    const same = { ...newer(SUCCEEDED, ['10:15', '10:20', '10:25']), id: 4 };
    const answer = decide('12:00', [{ ...same, payload: { ...same.payload, version: '1.4.0' } }, staged(LIVE)]);
    expect(answer.reason).toContain(`until 1.4.0 (${OTHER.slice(7, 19)}) replaced it.`);
  });

  test('by itself soaks anew', () => {
    const again = staged(['10:20', '10:20', '10:20'], { id: 5 });
    expect(decide('10:45', [again, staged(LIVE)])).toMatchObject({ decision: 'hold', until: at('10:50') });
  });

  test('by something that failed itself needs a new commit', () => {
    const failed = newer(['queued', 'in_progress', 'error'], ['10:10', '10:10', '10:11']);
    expect(decide('12:00', [failed, staged(LIVE)]).remedy).toContain('Push a commit');
  });

  test('at 10:40 had soaked before', () => {
    expect(decide('12:00', [newer(SUCCEEDED, ['10:35', '10:40', '10:45']), staged(LIVE)]).decision).toBe('pass');
  });

  test('by a deploy that was not rolled back is not known to be there any more', () => {
    for (const end of ['in_progress', 'failure: Not rolled back: deploy', 'error']) {
      const history = end === 'in_progress' ? ['queued', end] : ['queued', 'in_progress', end];
      expect(decide('12:00', [newer(history, ['10:10', '10:10', '10:11']), staged(LIVE)]).decision).toBe('hold');
    }
  });

  test('by a deploy that was rolled back is still there', () => {
    const failed = newer(['queued', 'in_progress', 'failure: Rolled back: deploy'], ['10:10', '10:10', '10:11']);
    expect(decide('12:00', [failed, staged(LIVE)]).decision).toBe('pass');
  });

  test('counts from its second time, and the longest time counts', () => {
    const again = staged(['10:40', '10:41', '10:42'], { id: 5 });
    const between = newer(SUCCEEDED, ['10:10', '10:11', '10:12']);
    expect(decide('11:00', [again, between, staged(LIVE)])).toMatchObject({ decision: 'hold', until: at('11:12') });
    expect(decide('11:12', [again, between, staged(LIVE)]).decision).toBe('pass');
    const later = newer(SUCCEEDED, ['11:20', '11:20', '11:21'], 6);
    expect(decide('12:00', [later, again, between, staged(LIVE)]).decision).toBe('pass');
  });

  test('ended with its own `inactive`, but not where it is live all the same', () => {
    const closed = staged([...LIVE, '10:05'], { history: [...SUCCEEDED, 'inactive'] });
    expect(decide('12:00', [closed]).decision).toBe('pass');
    const earlier = newer(SUCCEEDED, ['10:01', '10:40', '10:45']);
    expect(decide('12:00', [earlier, closed]).decision).toBe('hold');
  });
});

describe('several environments before', () => {
  const both = environment({ soak, after: ['staging', 'load'] });
  const load = (times: string[]) => record({ id: 9, environment: 'load', history: SUCCEEDED, times });
  const on = (times: string[]) => ({
    environment: both,
    otherLedgers: { staging: [staged(LIVE)], load: [load(times)] },
  });

  test('each need the whole time; the last one decides', () => {
    const answer = decide('10:25', [], on(['10:10', '10:10', '10:20']));
    expect(answer).toMatchObject({ decision: 'hold', until: at('10:50') });
    expect(answer.remedy).toContain('10:50 UTC');
  });

  test('of which one has had the time: only the other one is told', () => {
    const answer = decide('10:35', [], on(['10:10', '10:10', '10:20']));
    expect(answer.reason).not.toContain('staging');
    expect(answer.reason).toContain('It soaks in load until 10:50 UTC.');
  });
});

describe('a candidate that was not there at all', () => {
  test('is held without a time', () => {
    expect(decide('12:00', [])).toMatchObject({ decision: 'hold', remedy: 'Stage it in staging first.' });
    expect(decide('12:00', []).until).toBeUndefined();
  });

  test('passes as a hotfix where it was passed over, and nowhere else', () => {
    const kept = staged(['10:00'], { payload: { intent: 'hotfix' }, history: ['inactive'] });
    expect(decide('10:01', [kept], { purpose: 'hotfix' })).toMatchObject({ decision: 'pass' });
    expect(decide('10:01', [kept], { purpose: 'hotfix' }).reason).toContain('does not soak there');
    expect(decide('10:01', [kept]).decision).toBe('hold');
    expect(decide('10:01', [staged(LIVE)], { purpose: 'hotfix' }).decision).toBe('hold');
  });
});
