import { holdUntil } from '../../gates/index.ts';
import { briefOf } from '../../testing/brief.ts';
import { environment, facts, lock, manifest, record, SUCCEEDED } from '../../testing/builders.ts';
import type { Ledger } from '../facts/ledgers.ts';
import { gateSection } from './gate-section.ts';
import { type NextFacts, nextGates } from './next-gates.ts';

const STAGING = environment({ name: 'staging', after: [], approvals: 'none', release: 'none' });
const EMPTY: Ledger = {
  all: [],
  ordered: [],
  needed: new Map(),
  lock: undefined,
  unlockedBy: undefined,
  votes: [],
  others: [],
};

function asked(change: Partial<NextFacts> = {}, known: Parameters<typeof facts>[0] = {}) {
  const here = facts({ purpose: 'stage', environment: STAGING, otherLedgers: {}, reviews: [], ...known });
  return nextGates(here, {
    purpose: 'promote',
    environment: environment(),
    ledger: EMPTY,
    order: undefined,
    before: { staging: [] },
    ...change,
  });
}

const refused = (gates: ReturnType<typeof asked>) =>
  gates.decisions.filter(({ decision }) => decision !== 'pass').map(({ code }) => code);

describe('the gates of the next environment', () => {
  test('are asked as if the candidate were live where it is entering', () => {
    expect(refused(asked())).toEqual([]);
    const missing = { environment: environment({ after: ['staging', 'canary'] }), before: { staging: [], canary: [] } };
    const notStaged = asked(missing).decisions.find(({ gate }) => gate === 'is-staged');
    expect(notStaged).toMatchObject({ decision: 'hold', code: 'not-staged' });
    expect(notStaged?.reason).not.toContain('staging');
  });

  test('say until when it will have to soak, from now on', () => {
    const soak = 30 * 60_000;
    const { decisions } = asked({ environment: environment({ soak }) });
    expect(decisions.find(({ gate }) => gate === 'has-soaked')).toMatchObject({
      decision: 'hold',
      until: facts().now + soak,
    });
  });

  test('know that a hotfix is kept where it passes over', () => {
    const newer = record({ id: 4, environment: 'staging', payload: { version: '2.0.0' }, history: SUCCEEDED });
    const hotfix = asked({ purpose: 'hotfix' }, { hotfix: true, ledger: [newer] });
    expect(hotfix.decisions.find(({ gate }) => gate === 'is-staged')).toMatchObject({ decision: 'pass' });
  });

  test('answer about what is there now: a lock, a newer version', () => {
    const there = record({ id: 9, payload: { version: '2.0.0' }, history: SUCCEEDED });
    const ledger = { ...EMPTY, all: [there], ordered: [there], lock: lock() };
    expect(refused(asked({ ledger, order: 'behind' }))).toEqual(['older-than-live', 'locked']);
  });

  test('leave out what only the promotion itself can answer', () => {
    const { decisions, later } = asked({}, { missingSettings: { variables: ['URL'], secrets: [] } });
    expect(later).toEqual(expect.arrayContaining(['has-approval', 'has-settings', 'is-as-shown', 'can-publish']));
    expect(decisions.filter(({ gate }) => later.includes(gate))).toEqual([]);
  });
});

describe('the gates in a brief', () => {
  const pass = { gate: 'is-staged', decision: 'pass', code: 'passed', reason: 'It is.', remedy: '' } as const;
  const now = Date.parse('2026-01-04T05:00:00Z');
  const waits = (hours: number) => ({
    gate: 'is-unlocked',
    ...holdUntil(now + hours * 3_600_000, 'locked', 'It is @night.', 'Wait.'),
  });

  test('say first what would hold it, why, and until when', () => {
    const text = gateSection(briefOf({ now, gates: { decisions: [pass, waits(2)], later: [] } }));
    expect(text).toMatch(
      /^\*\*production would not let it in now:\*\*\n\n- ◆ \*\*Not before 07:00 UTC\*\* \(`is-unlocked`\): It is `@night\.`\n/,
    );
    expect(text).toContain('<details><summary>1 gate of production would pass now</summary>');
    const tomorrow = gateSection(briefOf({ now, gates: { decisions: [waits(24)], later: [] } }));
    expect(tomorrow).toContain('**Not before 2026-01-05 05:00 UTC** (`is-unlocked`): ');
  });

  test('are one folded line when nothing holds it', () => {
    const text = gateSection(briefOf({ gates: { decisions: [pass], later: ['has-settings'] } }));
    expect(text).toMatch(/^<details>/);
    expect(text).toContain('Answered only when it is promoted: `has-settings`.');
  });

  test('name the settings that the environment must provide', () => {
    const contract = { production: { variables: ['URL'], secrets: ['TOKEN'] } };
    const config = { ...manifest().config, contract };
    expect(gateSection(briefOf({ manifest: manifest({ config }) }))).toContain(
      'production must provide `URL`, `TOKEN`.',
    );
  });
});
