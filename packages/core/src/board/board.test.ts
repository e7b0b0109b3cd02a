import { NOT_ROLLED_BACK, ROLLED_BACK } from '../deployment/index.ts';
import { CANDIDATE, environment, lock, OTHER, record, sha, SUCCEEDED } from '../testing/builders.ts';
import { boardOf } from './board.ts';
import { historyOf } from './history.ts';
import { remarksOn } from './remarks.ts';
import type { EnvironmentRecords } from './records.ts';

const STEP = { name: 'roll out' } as never;
const STAGING = environment({ name: 'staging', after: [], deploy: [STEP] });
const PRODUCTION = environment({ name: 'production', after: ['staging'], deploy: [STEP] });

function read(name: string, change: Partial<EnvironmentRecords> = {}): EnvironmentRecords {
  return { name, exists: true, records: [], lock: undefined, others: [], hasOlder: false, ...change };
}

const NOW = Date.parse('2026-01-02T03:10:00Z');

const board = (staging: Partial<EnvironmentRecords>, production: Partial<EnvironmentRecords> = {}) =>
  boardOf([STAGING, PRODUCTION], [read('staging', staging), read('production', production)], NOW);

const v1 = (id: number, history: readonly string[] = SUCCEEDED) =>
  record({ id, history, payload: { version: '1.0.0', candidate: OTHER } });
const v2 = (id: number, history: readonly string[] = SUCCEEDED) =>
  record({ id, history, payload: { version: '2.0.0', candidate: CANDIDATE } });

describe('the board', () => {
  test('says what is live where, since when, and by whom', () => {
    const approvals = [
      { user: 'rita', comment: '' },
      { user: 'mina', comment: '' },
      { user: 'rita', comment: 'again' },
    ];
    const live = record({ id: 5, history: SUCCEEDED, payload: { version: '1.0.0', approvals } });
    const [, production] = board({}, { records: [live, v1(3)] });
    expect(production).toMatchObject({
      environment: 'production',
      live: { version: '1.0.0', deployment: 5, since: '2026-01-02T03:04:05Z', approvedBy: ['rita', 'mina'], run: 100 },
      holder: null,
      uncertain: null,
      next: null,
      drift: null,
      isPartial: false,
    });
  });

  test('keeps an environment that is empty, and one that GitHub does not have', () => {
    expect(board({ exists: false })).toMatchObject([
      { environment: 'staging', exists: false, live: null, component: null },
      { environment: 'production', exists: true, live: null },
    ]);
  });

  test('says who has locked an environment, and why it went back', () => {
    const back = record({ id: 8, history: SUCCEEDED, payload: { intent: 'rollback', reason: 'It loses orders.' } });
    const [staging] = board({ records: [back], lock: lock({ environment: 'staging' }) });
    expect(staging).toMatchObject({
      lock: { by: 'mina', reason: 'The database moves.' },
      wentBack: 'It loses orders.',
    });
    expect(staging && remarksOn(staging).map(({ text }) => text)).toEqual([
      'locked by mina since 2026-01-02 03:00 UTC: “The database moves.”',
      'went back to it: “It loses orders.”',
    ]);
  });

  test('says which rules what is live was let past', () => {
    const overrides = ['approval: started without a review by a required reviewer'];
    const [staging] = board({ records: [record({ id: 8, history: SUCCEEDED, payload: { overrides } })] });
    expect(staging && remarksOn(staging).map(({ text }) => text)).toEqual([`let in past a rule: ${overrides[0]}`]);
  });

  test('says who has an environment right now', () => {
    const [staging] = board({ records: [v2(7, ['queued', 'in_progress']), v1(3)] });
    expect(staging).toMatchObject({
      live: { version: '1.0.0' },
      holder: { version: '2.0.0', run: 100 },
      uncertain: null,
    });
  });

  test.each([
    ['not rolled back', `failure: ${NOT_ROLLED_BACK}: step "roll out" failed`, '2.0.0'],
    ['given up in mid-deploy', 'error: The run ended', '2.0.0'],
    ['rolled back', `failure: ${ROLLED_BACK}: step "roll out" failed`, undefined],
  ])('after a deploy that was %s, says whether what runs there is known', (_, end, uncertain) => {
    const [staging] = board({ records: [v2(7, ['queued', 'in_progress', end]), v1(3)] });
    expect(staging?.live?.version).toBe('1.0.0');
    expect(staging?.uncertain?.version).toBe(uncertain);
  });

  test('after a rollback, says that the candidate that comes next was here before', () => {
    const back = record({
      id: 9,
      history: SUCCEEDED,
      payload: { version: '1.0.0', candidate: OTHER, intent: 'rollback' },
    });
    const [, production] = board({ records: [v2(5)] }, { records: [back, v2(7), v1(3)] });
    expect(production).toMatchObject({
      live: { version: '1.0.0', intent: 'rollback', deployment: 9 },
      next: { version: '2.0.0', wasHere: true },
    });
  });

  test('names the candidate that comes next, once it is live in every environment before', () => {
    const canary = environment({ name: 'canary', after: [], deploy: [STEP] });
    const production = { ...PRODUCTION, after: ['staging', 'canary'] };
    const rows = (inCanary: ReturnType<typeof v1>) =>
      boardOf(
        [STAGING, canary, production],
        [
          read('staging', { records: [v2(5)] }),
          read('canary', { records: [inCanary] }),
          read('production', { records: [v1(3)] }),
        ],
        NOW,
      )[2];
    expect(rows(v2(6))?.next).toMatchObject({ version: '2.0.0', wasHere: false });
    expect(rows(v1(6))?.next).toBeNull();
    expect(board({ records: [v1(2)] }, { records: [v1(3)] })[1]?.next).toBeNull();
  });

  test('sees that another tool has deployed another commit since', () => {
    const other = { id: 8, sha: sha('f'), task: 'deploy', succeeded: true, createdAt: '2026-01-02T04:00:00Z' };
    const drift = (change: Partial<typeof other>) =>
      board({ records: [v1(3)], others: [{ ...other, ...change }] })[0]?.drift;
    expect(drift({})).toEqual({ sha: sha('f'), task: 'deploy', since: '2026-01-02T04:00:00Z' });
    expect(drift({ sha: v1(3).sha })).toBeNull();
    expect(drift({ succeeded: false })).toBeNull();
    expect(drift({ createdAt: '2026-01-01T00:00:00Z' })).toBeNull();
  });

  test('says until when a candidate soaks for the environments that ask for it, as the gate counts it', () => {
    const waiting = (soak: number | undefined, records: readonly ReturnType<typeof v1>[]) =>
      boardOf(
        [STAGING, environment({ name: 'eu', after: ['staging'], soak })],
        [read('staging', { records }), read('eu')],
        NOW,
      )[0];
    const soaks = waiting(600_000, [v2(7)]);
    expect(soaks?.soaking).toEqual([{ before: 'eu', until: '2026-01-02T03:14:05.000Z' }]);
    expect(soaks && remarksOn(soaks).map(({ text }) => text)).toEqual(['soaking for eu until 2026-01-02 03:15 UTC']);
    expect(waiting(300_000, [v2(7)])?.soaking).toEqual([]);
    expect(waiting(undefined, [v2(7)])?.soaking).toEqual([]);
    expect(waiting(600_000, [])?.soaking).toEqual([]);
    const interrupted = record({ id: 9, history: ['queued', 'in_progress'], times: ['03:05', '03:06'] });
    expect(waiting(600_000, [interrupted, v2(7)])?.soaking).toEqual([]);
  });

  test('does not call an environment empty whose older records were not read', () => {
    const [staging, production] = board({ records: [v2(7, ['queued'])], hasOlder: true }, { hasOlder: false });
    expect([staging?.isPartial, production?.isPartial]).toEqual([true, false]);
  });

  test('has a row for each component, and for each release line of an environment that only publishes', () => {
    const library = environment({ name: 'npm', after: [] });
    const on = (id: number, line: string) => record({ id, history: SUCCEEDED, payload: { line, version: line } });
    const lines = boardOf([library], [read('npm', { records: [on(5, 'main'), on(3, '1.x')], hasOlder: true })], NOW);
    expect(lines.map(({ mayMiss }) => mayMiss)).toEqual([false, true]);
    expect(lines.map(({ line, live }) => [line, live?.version])).toEqual([
      ['main', 'main'],
      ['1.x', '1.x'],
    ]);
    const of = (id: number, component: string) => record({ id, history: SUCCEEDED, payload: { component } });
    expect(board({ records: [of(5, 'api'), of(3, 'web'), of(2, 'api')] }).map(({ component }) => component)).toEqual([
      'api',
      'web',
      'api',
      'web',
    ]);
  });
});

describe('the history of an environment', () => {
  test('says how every record ended', () => {
    const records = [
      v2(9, ['queued', 'in_progress']),
      v2(8, ['queued', 'inactive: Another run has it']),
      v2(7, ['queued', 'in_progress', `failure: ${NOT_ROLLED_BACK}: step "roll out" failed`]),
      v2(6, ['queued', 'in_progress', `failure: ${ROLLED_BACK}: step "roll out" failed`]),
      v2(5, ['queued', 'in_progress', 'error: The run ended']),
      v2(4),
      v1(3, ['queued', 'in_progress', 'in_progress: Snapshot: orders-7', 'success', 'inactive']),
    ];
    expect(historyOf(STAGING, read('staging', { records })).map(({ snapshot }) => snapshot)).toEqual([
      ...Array<string>(6).fill(''),
      'orders-7',
    ]);
    expect(historyOf(STAGING, read('staging', { records })).map(({ end, reason }) => [end, reason])).toEqual([
      ['deploying', ''],
      ['not started', ''],
      ['not rolled back', `${NOT_ROLLED_BACK}: step "roll out" failed`],
      ['rolled back', `${ROLLED_BACK}: step "roll out" failed`],
      ['interrupted', 'The run ended'],
      ['live', ''],
      ['replaced', ''],
    ]);
  });
});
