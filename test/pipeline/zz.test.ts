import { promote, stage } from '@liftlock/core';
import { builtCandidate, lightRig, SETTINGS } from './light.ts';
import { commit } from './support.ts';
test('count', async () => {
  const rig = await lightRig();
  const n = (label: string, from: number) => console.log(label, rig.github.state.requests.length - from, rig.github.state.requests.slice(from).map((r) => `${r.method} ${r.path}`.replace(/repos\/[^/]+\/[^/]+\//, '')).join('\n'));
  for (const m of ['feat: a', 'fix: b']) {
    commit(rig, m, { x: m });
    const candidate = await builtCandidate(rig);
    let f = rig.github.state.requests.length;
    await rig.run(stage, { candidate }, { settings: SETTINGS });
    n('stage', f);
    await rig.review('production', 'approved', 'x');
    f = rig.github.state.requests.length;
    await rig.run(promote, { candidate, environment: 'production' }, { settings: SETTINGS });
    n('promote', f);
    rig.beginRun();
  }
  await rig.review('production', 'approved', 'x');
  let f = rig.github.state.requests.length;
  await rig.run(promote, { environment: 'production', intent: 'rollback', to: 'previous', reason: 'x' }, { settings: SETTINGS, event: 'workflow_dispatch' });
  n('rollback', f);
  f = rig.github.state.requests.length;
  rig.rerun();
  f = rig.github.state.requests.length;
  await rig.run(promote, { environment: 'production', intent: 'rollback', to: 'previous', reason: 'x' }, { settings: SETTINGS, event: 'workflow_dispatch' });
  n('again', f);
  await rig.stop();
}, 60000);
