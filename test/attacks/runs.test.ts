import { type Ports, stage, test as testStage } from '@liftlock/core';
import { failing, said, SETTINGS, withPort } from '../pipeline/light.ts';
import { forksOf } from '../pipeline/forks.ts';
import { ending, firstProblem, ledgerOf } from '../pipeline/support.ts';
import { Crash, Interruption } from '../support/pipeline/crash.ts';
import type { Rig } from '../support/pipeline/rig.ts';
import {
  approvedCandidate,
  duringDeploy,
  forgeSuccess,
  nextApproved,
  productionStates,
  promoted,
  published,
} from './support.ts';

let candidate: string;
const fork = forksOf(async () => {
  const approved = await approvedCandidate();
  candidate = approved.candidate;
  return approved.rig;
});

/** Begins a promotion whose runner is gone right after the record says `in_progress`. */
async function killed(rig: Rig): Promise<void> {
  const { wrap } = new Interruption({ effect: 3, moment: 'after' });
  await expect(promoted(rig, candidate, { wrap })).rejects.toThrow(Crash);
  expect(productionStates(rig)).toEqual([['in_progress']]);
}

describe('a promotion that runs again', () => {
  test('is not declared dead by another run while it deploys', async () => {
    const rig = await fork();
    await killed(rig);
    const first = rig.current;
    rig.rerun();
    const again = rig.current;
    const newer = await nextApproved(rig, 'feat!: something newer');
    const later = rig.current;
    rig.switchTo(again);
    let rival: Awaited<ReturnType<typeof promoted>> | undefined;
    let asked = false;
    const attempt = await promoted(rig, candidate, {
      wrap: (ports) => ({
        ...ports,
        commands: {
          run: async (script) => {
            if (!asked) {
              asked = true;
              rig.switchTo(later);
              rival = await promoted(rig, newer);
              rig.switchTo(again);
            }
            return ports.commands.run(script);
          },
        },
      }),
    });
    expect(first.attempt).toBe(1);
    expect(ending(attempt)).toMatchObject({ decision: 'completed' });
    expect(rival && ending(rival)).toMatchObject({ decision: 'held', code: 'lost-race' });
    expect(ledgerOf(rig, 'production').map(({ states }) => states.at(-1))).toEqual(['success', 'inactive']);
  });

  test('closes the record of another run whose attempt is over, and goes on', async () => {
    const rig = await fork();
    await killed(rig);
    rig.github.completeRun(rig.runId, 'failure');
    const newer = await nextApproved(rig, 'feat!: something newer');
    expect(ending(await promoted(rig, newer)).decision).toBe('completed');
    expect(ledgerOf(rig, 'production').map(({ states }) => states.at(-1))).toEqual(['error', 'success']);
  });

  test('with other evidence makes a record of its own, which the promotion believes', async () => {
    const rig = await fork();
    rig.github.state.deployments = [];
    rig.github.state.releases = [];
    const lost = withPort('ledger', (ledger) => ({
      createRecord: async (...args) => {
        await ledger.createRecord(...args);
        throw new Error('the runner is gone');
      },
    }));
    await rig.run(stage, { candidate }, { settings: SETTINGS, wrap: lost });
    rig.rerun();
    await rig.run(testStage, { candidate });
    expect(ending(await rig.run(stage, { candidate }, { settings: SETTINGS })).decision).toBe('completed');
    await rig.review('production', 'approved', 'Again.');
    expect(ending(await promoted(rig, candidate))).toMatchObject({ decision: 'completed', problems: [] });
  });
});

describe('what a stranger can start or forge', () => {
  test.each(['pull_request_target', 'issue_comment', 'workflow_run'])(
    'publishes nothing and runs nothing, though a killed job left something to finish (%s)',
    async (event) => {
      const rig = await fork();
      await promoted(rig, candidate, {
        wrap: withPort('releases', () => ({ publish: () => Promise.reject(new Error('the runner is gone')) })),
      });
      expect(published(rig)).toEqual([]);
      const { writes } = rig.github.api;
      const attempt = await promoted(rig, candidate, { event });
      expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'untrusted-event' });
      expect({ published: published(rig), said: said(attempt.output), writes: rig.github.api.writes }).toEqual({
        published: [],
        said: [],
        writes,
      });
    },
  );

  test('does not get a draft published by a record that nobody approved', async () => {
    const rig = await fork();
    const approvals = [{ user: 'the-boss', comment: 'Ship it' }];
    await forgeSuccess(rig, { approvals, run: { id: 424_242, attempt: 1, job: 'promote', job_id: null } });
    const newer = await nextApproved(rig, 'feat!: something newer');
    const attempt = await promoted(rig, newer);
    expect(attempt.log.lines.join('\n')).toContain('1.4.0 is deployed to production and not published');
    expect(published(rig)).not.toContain('v1.4.0');
    expect(JSON.stringify(rig.github.state.releases)).not.toContain('the-boss');
    const own = await promoted(rig, candidate);
    expect(ending(own).decision).toBe('held');
    expect(published(rig)).not.toContain('v1.4.0');
  });
});

describe('a success whose answer does not come', () => {
  test.each([1, 50])('is not rolled back (%d answers of 502)', async (times) => {
    const rig = await fork();
    let left = times;
    const wrap = duringDeploy(() => {
      rig.github.faults = {
        before: ({ method, path }) =>
          method === 'POST' && path.endsWith('/statuses') && (left -= 1) >= 0
            ? { kind: 'status', status: 502 }
            : undefined,
      };
    });
    const attempt = await promoted(rig, candidate, { wrap });
    rig.github.faults = undefined;
    expect(said(attempt.output)).toEqual(['do:one in production', 'check:healthy']);
    if (times === 1) {
      expect(ending(attempt).decision).toBe('completed');
    } else {
      expect(ending(attempt)).toMatchObject({ decision: 'errored', code: 'github-outcome-unknown' });
      expect(firstProblem(attempt).state).toContain('1.4.0 was deployed to production; whether its record says so');
      rig.rerun();
      expect(ending(await promoted(rig, candidate)).decision).toBe('completed');
    }
    expect(productionStates(rig).at(-1)?.at(-1)).toBe('success');
    expect(published(rig)).toEqual(['v1.4.0']);
  });
});

describe('a deploy that failed and was not rolled back', () => {
  test('is not hidden behind what was live before: that one can be deployed again', async () => {
    const rig = await fork();
    await promoted(rig, candidate);
    const first = rig.current;
    const newer = await nextApproved(rig, 'feat!: something newer');
    const wrap = (ports: Ports) => failing('undo:one')(failing('do:one in')(ports));
    expect(firstProblem(await promoted(rig, newer, { wrap })).state).toContain('what runs there is not known');
    rig.switchTo(first);
    rig.rerun();
    await rig.review('production', 'approved', 'Back to what ran.');
    const again = await promoted(rig, candidate);
    expect(ending(again)).toMatchObject({ decision: 'completed', problems: [] });
    expect(said(again.output)).toEqual(['do:one in production', 'check:healthy']);
    expect(again.result.headline).toContain('1.4.0 is live in production');
  });
});
