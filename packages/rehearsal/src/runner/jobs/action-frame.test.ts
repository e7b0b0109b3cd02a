import { ActionFrame } from './action-frame.ts';

describe('the frame of an action that a step calls', () => {
  const job = new ActionFrame({ inputs: { dry: false } });
  job.env.set('REGION', 'north');
  job.steps.set('version', { outcome: 'success', conclusion: 'success', outputs: {} });
  job.defaults = { shell: 'sh' };
  const action = new ActionFrame({ inputs: { who: 'world' }, action: { action_path: '/actions/greet' }, parent: job });

  test('has inputs, results of steps and defaults of its own', () => {
    expect([action.inputs, action.action?.action_path, action.steps.size, action.defaults]).toEqual([
      { who: 'world' },
      '/actions/greet',
      0,
      {},
    ]);
  });

  test('begins with the variables around it, and what is set inside holds outside', () => {
    expect(action.env.get('REGION')).toBe('north');
    action.setEnv('GREETED', 'yes');
    expect([action.env.get('GREETED'), job.env.get('GREETED')]).toEqual(['yes', 'yes']);
  });

  test('keeps variables of its caller to itself', () => {
    action.env.set('ONLY_INSIDE', '1');
    expect(job.env.has('ONLY_INSIDE')).toBe(false);
  });

  test('can fail alone', () => {
    action.fail();
    expect([action.status, job.status]).toEqual(['failure', 'success']);
  });

  test('runs its post steps itself, the last one first', async () => {
    const ran: string[] = [];
    for (const name of ['first', 'second']) action.posts.push(async () => void ran.push(name));
    expect(job.posts).toEqual([]);
    await action.runPosts();
    expect(ran).toEqual(['second', 'first']);
  });
});
