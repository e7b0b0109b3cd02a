import { stage } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { forksOf } from './forks.ts';
import { builtCandidate, LIGHT } from './light.ts';
import { isCancelled, newerBuilt, stageIn, waitFor } from './superseding.ts';
import { commit, ending } from './support.ts';

describe('a newer candidate', () => {
  let older: number;
  let candidate: string;
  let rig: Rig;

  const fork = forksOf(async () => {
    const moment = await newerBuilt();
    ({ older, candidate } = moment);
    return moment.rig;
  });

  beforeEach(async () => {
    rig = await fork();
  });

  const noteOfOlder = () => /> \*\*Superseded\.\*\*.*/.exec(rig.github.state.releases[0]?.body ?? '')?.[0];

  test('cancels the older run, with a note in its draft and a line in the summary', async () => {
    const { result, outputs } = await stageIn(rig, candidate);
    expect(result.decision).toBe('completed');
    expect(isCancelled(rig, older)).toBe(true);
    expect(isCancelled(rig, rig.runId)).toBe(false);
    expect(rig.github.state.releases[0]?.body).toMatch(/^<!-- liftlock candidate=\S+ run=\d+ -->\n\n> \[!NOTE\]\n> /);
    expect(noteOfOlder()).toMatch(/1\.4\.0 \(\w{7}\) was staged after this candidate and contains it\.$/);
    expect(outputs.markdown).toMatch(
      new RegExp(
        `Superseded: 1.4.0 \\(\\w{7}\\). Run ${older}, which waited for a review of production, was cancelled.`,
      ),
    );
  });

  test('says so where the token may not cancel, and fails nothing', async () => {
    const { result, log } = await stageIn(rig, candidate, { permissions: stage.permissions });
    expect(result.decision).toBe('completed');
    expect(isCancelled(rig, older)).toBe(false);
    expect(noteOfOlder()).toBeDefined();
    expect(log.lines.join('\n')).toContain('Add `actions: write` to the `permissions:` of this job.');
  });

  test('cancels in a re-run what it did not get to', async () => {
    rig.github.faults = { before: ({ path }) => (path.endsWith('/cancel') ? { kind: 'connection-lost' } : undefined) };
    expect(ending(await stageIn(rig, candidate))).toMatchObject({
      decision: 'errored',
      code: 'github-outcome-unknown',
    });
    expect(isCancelled(rig, older)).toBe(false);
    rig.github.faults = undefined;
    rig.rerun();
    const { result, outputs } = await stageIn(rig, candidate);
    expect(result).toMatchObject({ decision: 'completed', headline: expect.stringContaining('nothing was deployed') });
    expect(outputs.markdown).toContain(`Run ${older}, which waited for a review of production, was cancelled.`);
    expect(isCancelled(rig, older)).toBe(true);
  });

  test('writes nothing into a draft that was published meanwhile', async () => {
    Object.assign(rig.github.state.releases[0] ?? {}, { draft: false });
    await stageIn(rig, candidate);
    expect(isCancelled(rig, older)).toBe(true);
    expect(noteOfOlder()).toBeUndefined();
  });

  test('leaves a run alone in which a job is running', async () => {
    const { id } = rig.github.createJob({ runId: older, key: 'canary', name: 'canary', permissions: {} });
    rig.github.startJob(id);
    await stageIn(rig, candidate);
    expect(isCancelled(rig, older)).toBe(false);
    expect(noteOfOlder()).toBeUndefined();
  });

  test('leaves a run alone that also waits for an environment without `supersede`', async () => {
    const [production] = rig.github.state.environments.filter(({ name }) => name === 'production');
    if (production === undefined) throw new Error('there is no production');
    rig.github.state.environments.push({ ...structuredClone(production), id: 99, name: 'eu' });
    const newer = rig.current;
    rig.switchTo({ ...newer, runId: older });
    waitFor(rig, 'eu');
    rig.switchTo(newer);
    await stageIn(rig, candidate);
    expect(isCancelled(rig, older)).toBe(false);
  });

  test('asks about no run where no environment has `supersede`', async () => {
    commit(rig, 'ci: supersede nothing', { '.github/liftlock.yml': LIGHT });
    const asked: string[] = [];
    const own = await builtCandidate(rig);
    rig.github.faults = { before: ({ path }) => void asked.push(path) };
    expect((await stageIn(rig, own)).result.decision).toBe('completed');
    expect(asked.filter((path) => path.endsWith('/actions/runs'))).toEqual([]);
    expect(isCancelled(rig, older)).toBe(false);
  });
});
