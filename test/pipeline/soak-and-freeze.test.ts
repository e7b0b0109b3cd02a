import { promote, readPayload, stage } from '@liftlock/core';
import type { Attempt, Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { builtCandidate, LIGHT, lightRig, said, SETTINGS, withPort } from './light.ts';
import { commit, ending, firstProblem, ledgerOf } from './support.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The light pipeline with more in `production`. */
async function rigWith(production: string): Promise<Rig> {
  const rig = await lightRig();
  commit(rig, 'ci: guard production', { '.github/liftlock.yml': LIGHT.replace('release: true', production) });
  return rig;
}

async function staged(rig: Rig, message: string): Promise<string> {
  commit(rig, message, { 'change.txt': message });
  const candidate = await builtCandidate(rig);
  await rig.run(stage, { candidate }, { settings: SETTINGS });
  return candidate;
}

async function promoted(rig: Rig, inputs: Record<string, string>, event?: string): Promise<Attempt> {
  await rig.review('production', 'approved', `Yes, at ${rig.clock.now()}.`);
  return rig.run(
    promote,
    { environment: 'production', ...inputs },
    { settings: SETTINGS, ...(event === undefined ? {} : { event }) },
  );
}

const recordsOf = (rig: Rig) => ledgerOf(rig, 'production');
const overridesOf = ({ github: { state } }: Rig) =>
  state.deployments
    .filter(({ environment }) => environment === 'production')
    .map(({ payload }) => readPayload(payload)?.overrides);

describe('an environment with a soak', () => {
  let candidate: string;
  const fork = forksOf(async () => {
    const rig = await rigWith('release: true\n    soak: 30m');
    candidate = await staged(rig, 'feat: one');
    return rig;
  });

  test('holds a candidate until it has soaked, without a record or a deploy, and lets it in then', async () => {
    const rig = await fork();
    const held = await promoted(rig, { candidate });
    expect(ending(held)).toEqual({ decision: 'held', code: 'not-soaked', problems: ['not-soaked'] });
    expect(firstProblem(held).next).toMatch(/^Re-run this job at 12:3\d UTC or later\.$/);
    expect(recordsOf(rig)).toEqual([]);
    rig.clock.advance(31 * MINUTE);
    rig.rerun();
    expect(ending(await promoted(rig, { candidate })).decision).toBe('completed');
  });

  test('holds one that was replaced in staging before, however long one waits', async () => {
    const rig = await fork();
    const first = rig.current;
    rig.beginRun();
    await staged(rig, 'fix: two');
    rig.clock.advance(2 * HOUR);
    rig.switchTo(first);
    const held = await promoted(rig, { candidate });
    expect(ending(held)).toMatchObject({ decision: 'held', code: 'not-soaked' });
    expect(firstProblem(held).next).toMatch(/^Promote 1\.4\.0 \([0-9a-f]{12}\) instead, which is live in staging/);
  });
});

describe('an environment that is frozen over the weekend', () => {
  // The clock of the rig begins on a Sunday at noon, UTC.
  const FREEZE = '{ cron: "0 17 * * FRI", duration: 63h, timezone: Europe/Berlin, override: [ada-lindqvist] }';
  let candidate: string;
  const fork = forksOf(async () => {
    const rig = await rigWith(`release: true\n    freeze: [${FREEZE}]`);
    candidate = await staged(rig, 'feat: one');
    return rig;
  });

  test('holds a candidate until Monday', async () => {
    const rig = await fork();
    const held = await promoted(rig, { candidate });
    expect(ending(held)).toEqual({ decision: 'held', code: 'frozen', problems: ['frozen'] });
    expect(firstProblem(held).found).toContain('production is frozen until 2026-11-23 07:00 UTC');
    expect(recordsOf(rig)).toEqual([]);
    rig.clock.advance(19 * HOUR);
    rig.rerun();
    expect(ending(await promoted(rig, { candidate })).decision).toBe('completed');
    expect(overridesOf(rig)).toEqual([[]]);
  });

  test('takes it by hand, with a reason, from somebody who may; the record keeps both', async () => {
    const rig = await fork();
    rig.beginRun();
    const attempt = await promoted(rig, { to: '1.4.0', reason: 'Nobody can pay.' }, 'workflow_dispatch');
    expect(ending(attempt).decision).toBe('completed');
    expect(overridesOf(rig)).toEqual([['freeze: Nobody can pay. (ada-lindqvist)']]);
  });

  test('takes a rollback, and says that it is frozen', async () => {
    const rig = await fork();
    rig.clock.advance(24 * HOUR);
    await promoted(rig, { candidate });
    rig.beginRun();
    const next = await staged(rig, 'fix: two');
    await promoted(rig, { candidate: next });
    rig.clock.advance(5 * 24 * HOUR);
    rig.beginRun();
    const back = { intent: 'rollback', to: 'previous', reason: 'It loses orders.' };
    const attempt = await promoted(rig, back, 'workflow_dispatch');
    expect(ending(attempt).decision).toBe('completed');
    expect(attempt.result.gates.find(({ gate }) => gate === 'is-not-frozen')?.reason).toContain(
      'That does not hold a rollback.',
    );
    expect(recordsOf(rig).at(-1)).toMatchObject({ version: '1.4.0', states: ['in_progress', 'success'] });
    expect(overridesOf(rig).at(-1)).toEqual([]);
  });

  test('holds one whose gates were asked before it began, before anything is deployed', async () => {
    const rig = await fork();
    rig.clock.advance(5 * 24 * HOUR + 3 * HOUR + 59 * MINUTE);
    await rig.review('production', 'approved', 'Still Friday afternoon.');
    const late = withPort('ledger', (ledger) => ({
      createRecord: async (...record) => {
        rig.clock.advance(2 * MINUTE);
        return ledger.createRecord(...record);
      },
    }));
    const inputs = { candidate, environment: 'production' };
    const attempt = await rig.run(promote, inputs, { settings: SETTINGS, wrap: late });
    expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'frozen' });
    expect(said(attempt.output)).toEqual([]);
    expect(recordsOf(rig)).toMatchObject([{ states: ['inactive'] }]);
  });
});
