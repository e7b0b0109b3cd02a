import { checkedGitHub, shop } from '../../../../test/support/openapi/local-github.ts';
import { Clock } from './clock.ts';

describe('a clock', () => {
  test('goes on as its source does, with what it was advanced on top', () => {
    let source = 1_000;
    const clock = new Clock(() => source);
    clock.advance(60_000);
    source += 5;
    expect([clock.now(), clock.date().getTime(), clock.ahead]).toEqual([61_005, 61_005, 60_000]);
  });

  test('never goes back', () => {
    const clock = new Clock(() => 0);
    expect(() => clock.advance(-1)).toThrow('cannot be advanced by -1 ms');
    expect(() => clock.advance(Number.NaN)).toThrow();
    expect(clock.now()).toBe(0);
  });

  test('that is advanced is advanced for GitHub: its records, its answers and the hour of its rate limit', async () => {
    const clock = new Clock(() => Date.parse('2026-01-02T03:04:05Z'));
    const checked = checkedGitHub({ clock: clock.date, rateLimit: 1 });
    try {
      const { repos } = checked.octokit({ deployments: 'write' }).rest;
      const deploy = () => repos.createDeployment({ ...shop, ref: 'main', auto_merge: false, required_contexts: [] });
      expect((await deploy()).data).toMatchObject({ created_at: '2026-01-02T03:04:05Z' });
      await expect(deploy()).rejects.toMatchObject({ status: 403 });
      clock.advance(24 * 60 * 60 * 1_000);
      const { data, headers } = await deploy();
      expect(data).toMatchObject({ created_at: '2026-01-03T03:04:05Z' });
      expect(headers.date).toBe('Sat, 03 Jan 2026 03:04:05 GMT');
    } finally {
      checked.remove();
    }
  });
});
