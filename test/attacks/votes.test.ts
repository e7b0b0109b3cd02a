import { build, promote, stage } from '@liftlock/core';
import { LIGHT, lightRig, said, SETTINGS } from '../pipeline/light.ts';
import { commit, ending, ledgerOf } from '../pipeline/support.ts';

const ROBIN = 'robin-vale';

test('approvals that somebody with `deployments: write` wrote in the names of others count for nothing', async () => {
  const rig = await lightRig();
  const rule = `    release: true\n    approvals: { by: dispatch, people: [${ROBIN}, tomas-okoye], count: 2 }`;
  commit(rig, 'chore: approve by dispatch', { '.github/liftlock.yml': LIGHT.replace('    release: true', rule) });
  const candidate = (await rig.run(build, {})).outputs.values['candidate'] ?? '';
  await rig.run(stage, { candidate }, { settings: SETTINGS });
  rig.beginRun();
  const { owner, repository, head } = rig.sample;
  const token = rig.github.issueToken({ permissions: { deployments: 'write' } });
  for (const by of [ROBIN, 'tomas-okoye']) {
    await rig.github.fetch(`${rig.github.origin}/repos/${owner}/${repository}/deployments`, {
      method: 'POST',
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ref: head,
        task: 'liftlock:approval',
        environment: 'production',
        auto_merge: false,
        required_contexts: [],
        payload: {
          schema: 1,
          environment: 'production',
          candidate,
          version: '1.4.0',
          intent: 'promote',
          by,
          comment: '',
          run: { id: rig.runId, attempt: 1 },
        },
      }),
    });
  }
  rig.beginRun();
  const asRobin = { settings: SETTINGS, event: 'workflow_dispatch', actor: ROBIN };
  const first = await rig.run(promote, { candidate, environment: 'production' }, asRobin);
  rig.rerun();
  const again = await rig.run(promote, { candidate, environment: 'production' }, asRobin);
  for (const attempt of [first, again]) {
    expect(ending(attempt)).toEqual({ decision: 'skipped', code: 'approval-recorded', problems: [] });
    expect(attempt.result.headline).toContain('1 of 2');
    expect(said(attempt.output)).toEqual([]);
  }
  expect(ledgerOf(rig, 'production').flatMap(({ states }) => states)).toEqual([]);
  await rig.stop();
});
