import { build, digestOf, type Ports, promote, stage } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { LIGHT, lightRig, said, SETTINGS, withPort } from './light.ts';
import { commit, ending, firstProblem, ledgerOf } from './support.ts';

/** What people do with the promotion workflow besides promoting: lock, unlock, and approve by starting it. */

const ADA = 'ada-lindqvist';
const ROBIN = 'robin-vale';
const TOMAS = 'tomas-okoye';

async function stagedWith(config: string): Promise<{ rig: Rig; candidate: string }> {
  const rig = await lightRig();
  commit(rig, 'chore: change the pipeline', { '.github/liftlock.yml': config });
  const candidate = (await rig.run(build, {})).outputs.values['candidate'] ?? '';
  await rig.run(stage, { candidate }, { settings: SETTINGS });
  rig.beginRun();
  return { rig, candidate };
}

const byHand = (rig: Rig, actor: string, inputs: Record<string, string>, wrap = (ports: Ports) => ports) =>
  rig.run(
    promote,
    { environment: 'production', ...inputs },
    { settings: SETTINGS, event: 'workflow_dispatch', actor, wrap },
  );

describe('a lock', () => {
  let candidate: string;
  const fork = forksOf(async () => {
    const staged = await stagedWith(LIGHT);
    candidate = staged.candidate;
    return staged.rig;
  });
  const LOCK = { intent: 'lock', reason: 'The database moves.' };

  test('keeps everybody out but its owner, until somebody unlocks', async () => {
    const rig = await fork();
    expect(ending(await byHand(rig, TOMAS, LOCK))).toEqual({ decision: 'completed', code: 'done', problems: [] });
    await rig.review('production', 'approved', 'Yes.');
    const held = await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
    expect(ending(held)).toMatchObject({ decision: 'held', code: 'locked' });
    expect(firstProblem(held).found).toContain('locked by tomas-okoye since 2026-11-22T12:0');
    expect(ending(await byHand(rig, ROBIN, { intent: 'unlock' })).decision).toBe('completed');
    expect(
      ending(await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS })).decision,
    ).toBe('completed');
  });

  test('lets its owner promote', async () => {
    const rig = await fork();
    await byHand(rig, TOMAS, LOCK);
    await rig.review('production', 'approved', 'Yes.');
    expect(ending(await byHand(rig, TOMAS, { candidate })).decision).toBe('completed');
  });

  test('is ended once by a run: a re-run leaves alone what somebody locked since', async () => {
    const rig = await fork();
    await byHand(rig, TOMAS, LOCK);
    rig.beginRun();
    await byHand(rig, ROBIN, { intent: 'unlock' });
    const unlocked = rig.current;
    const writes = rig.github.api.writes;
    rig.rerun();
    expect(ending(await byHand(rig, ROBIN, { intent: 'unlock' })).decision).toBe('completed');
    expect(rig.github.api.writes).toBe(writes);
    rig.beginRun();
    await byHand(rig, TOMAS, LOCK);
    const locked = ledgerOf(rig, 'production').at(-1);
    rig.switchTo(unlocked);
    rig.rerun();
    expect(ending(await byHand(rig, ROBIN, { intent: 'unlock' })).decision).toBe('completed');
    expect(ledgerOf(rig, 'production').at(-1)).toEqual(locked);
  });

  test('is of whoever wrote it first, when two people lock at the same time', async () => {
    const rig = await fork();
    const tomasIsFaster = withPort('ledger', (ledger) => ({
      createLock: async (sha, payload) => {
        await ledger.createLock(sha, { ...payload, by: TOMAS, run: { id: 1, attempt: 1 } });
        return ledger.createLock(sha, payload);
      },
    }));
    const late = await byHand(rig, ROBIN, LOCK, tomasIsFaster);
    expect(ending(late).code).toBe('already-locked');
    expect(firstProblem(late).found).toContain('tomas-okoye');
    expect(ledgerOf(rig, 'production').map(({ states }) => states)).toEqual([[], ['error']]);
    rig.beginRun();
    await rig.review('production', 'approved', 'Yes.');
    expect(ending(await byHand(rig, ROBIN, { candidate })).code).toBe('locked');
    expect(ending(await byHand(rig, ROBIN, { intent: 'unlock' })).decision).toBe('completed');
    rig.beginRun();
    expect(ending(await byHand(rig, ROBIN, LOCK)).decision).toBe('completed');
  });

  test('over a lock is refused, and so is unlocking what is open', async () => {
    const rig = await fork();
    expect(ending(await byHand(rig, TOMAS, { intent: 'unlock' })).code).toBe('not-locked');
    await byHand(rig, TOMAS, LOCK);
    rig.beginRun();
    const writes = rig.github.api.writes;
    expect(ending(await byHand(rig, ROBIN, LOCK)).code).toBe('already-locked');
    expect(ending(await byHand(rig, ROBIN, { intent: 'lock' })).code).toBe('reason-missing');
    expect(rig.github.api.writes).toBe(writes);
  });
});

describe('approvals by dispatch', () => {
  const config = LIGHT.replace(
    '    release: true',
    `    release: true\n    approvals: { by: dispatch, people: [${ROBIN}, ${TOMAS}, ${ADA}], count: 2, not-the-author: true }`,
  );
  let candidate: string;
  const fork = forksOf(async () => {
    const staged = await stagedWith(config);
    candidate = staged.candidate;
    // Nobody needs to protect the environment on GitHub.
    const production = staged.rig.github.state.environments.find(({ name }) => name === 'production');
    production?.reviewers.splice(0);
    return staged.rig;
  });

  test('are recorded one by one, and the last that is missing promotes', async () => {
    const rig = await fork();
    const first = await byHand(rig, ROBIN, { candidate, reason: 'Looks right.' });
    expect(ending(first)).toEqual({ decision: 'skipped', code: 'approval-recorded', problems: [] });
    expect(first.result.headline).toBe('Your approval of 1.4.0 for production is recorded: 1 of 2.');
    expect(said(first.output)).toEqual([]);
    rig.beginRun();
    const second = await byHand(rig, TOMAS, { to: '1.4.0' });
    expect(ending(second)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(ledgerOf(rig, 'production').at(-1)).toMatchObject({
      version: '1.4.0',
      states: ['in_progress', 'success'],
    });
    const [release] = rig.github.state.releases;
    expect(release?.body).toContain('Approved for production by **robin-vale**: “Looks right.”');
    expect(release?.body).toContain('**tomas-okoye**');
  });

  test('of two people at the same time promote: neither is told that the other one is missing', async () => {
    const rig = await fork();
    const robin = rig.current;
    const tomasIsFaster = withPort('ledger', (ledger) => ({
      createVote: async (sha, payload) => {
        rig.beginRun();
        expect(ending(await byHand(rig, TOMAS, { candidate })).code).toBe('approval-recorded');
        rig.switchTo(robin);
        return ledger.createVote(sha, payload);
      },
    }));
    const attempt = await byHand(rig, ROBIN, { candidate }, tomasIsFaster);
    expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
  });

  test('are one a person, however often that person starts or re-runs it', async () => {
    const rig = await fork();
    await byHand(rig, ROBIN, { candidate });
    rig.rerun();
    expect(ending(await byHand(rig, ROBIN, { candidate })).code).toBe('approval-recorded');
    rig.beginRun();
    expect(ending(await byHand(rig, ROBIN, { candidate })).code).toBe('approval-recorded');
    expect(ledgerOf(rig, 'production').filter(({ version }) => version !== undefined)).toEqual([]);
  });

  test('of somebody who may not are refused, and nothing is written', async () => {
    const rig = await fork();
    const writes = rig.github.api.writes;
    const author = await byHand(rig, ADA, { candidate });
    expect(ending(author)).toMatchObject({ decision: 'held', code: 'not-an-approver' });
    expect(firstProblem(author).found).toContain('wrote or pushed a part of the change');
    const stranger = await byHand(rig, 'mallory', { candidate });
    expect(firstProblem(stranger).found).toContain('is not among `approvals.people`');
    expect(rig.github.api.writes).toBe(writes);
  });

  test('of another candidate than the one that is staged are refused, and nothing is written', async () => {
    const rig = await fork();
    const writes = rig.github.api.writes;
    const codes = async (inputs: Record<string, string>) => ending(await byHand(rig, ROBIN, inputs)).code;
    expect(await codes({ candidate: digestOf('another') })).toBe('not-staged');
    expect(await codes({ to: '1.5.0' })).toBe('not-staged');
    expect(await codes({ candidate, to: '1.5.0' })).toBe('input-invalid');
    expect(rig.github.api.writes).toBe(writes);
  });

  test('are not needed for the run that a push starts: it says what is missing', async () => {
    const rig = await fork();
    const attempt = await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
    expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'not-enough-approvals' });
    expect(firstProblem(attempt).next).toContain('starts the promotion workflow for this candidate');
  });
});

test('by dispatch, one person who may approve is enough to adopt and to yank, since nothing is deployed', async () => {
  const rig = await lightRig();
  try {
    const rule = `    release: true\n    approvals: { by: dispatch, people: [${ROBIN}, ${TOMAS}], count: 2 }`;
    commit(rig, 'chore: approve by dispatch', { '.github/liftlock.yml': LIGHT.replace('    release: true', rule) });
    const adopt = { intent: 'adopt', to: 'v1.3.0', reason: 'Deployed by hand until now.' };
    expect(ending(await byHand(rig, ADA, adopt))).toMatchObject({ decision: 'held', code: 'not-an-approver' });
    expect(ending(await byHand(rig, ROBIN, adopt)).decision).toBe('completed');
    const yank = { intent: 'yank', to: '9.9.9', reason: 'It is broken.' };
    expect(ending(await byHand(rig, ROBIN, yank)).code).toBe('unknown-release');
  } finally {
    await rig.stop();
  }
});
