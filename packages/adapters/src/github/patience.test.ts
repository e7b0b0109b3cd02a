import { digestOf } from '@liftlock/core';
import type { Fault } from '../../../rehearsal/src/github/faults.ts';
import { codeOf, Connected } from '../../../../test/support/github/connected.ts';

describe('a call that a rate limit refuses', () => {
  let shop: Connected;

  beforeEach(() => {
    shop = new Connected();
  });
  afterEach(() => shop.remove());

  test('is made again when GitHub says so: an upload sends the whole file again', async () => {
    const { id } = await shop.github.releases.createDraft(shop.draft());
    shop.faulty({ kind: 'secondary-rate-limit', retryAfter: 7 }, 'POST', 'before', 2);
    const content = 'x'.repeat(300_000);
    expect(await shop.github.releases.uploadAsset(id, 'a.txt', shop.file(content))).toMatchObject({
      state: 'uploaded',
      digest: digestOf(content),
    });
    expect(shop.clock.slept.filter((seconds) => seconds === 7)).toHaveLength(2);
    expect(shop.warnings[0]).toMatch(/^GitHub's secondary rate limit is used up\. POST .* is tried again in 7 s\.$/);
  });

  test.each<[string, Fault]>([
    ['429 without a word', { kind: 'status', status: 429, message: 'Too Many Requests' }],
    ['403 without a time', { kind: 'secondary-rate-limit' }],
  ])('with %s, is made again after a minute, then two, then four, and no more', async (_, fault) => {
    shop.faulty(fault, 'POST', 'before', 3);
    await shop.github.releases.createDraft(shop.draft());
    expect(shop.clock.slept).toEqual([60, 120, 240]);
    shop.faulty(fault, 'POST', 'before', 9);
    expect(await codeOf(shop.github.releases.createDraft(shop.draft()))).toBe('rate-limited');
  });

  test.each<[string, number, number[], string]>([
    ['waits for its end if that is near', 55, [301], 'done'],
    ['ends at once if that is far', 10, [], 'rate-limited'],
  ])('of the hour, %s', async (_, minutesOld, slept, end) => {
    shop.server.github.state.rates.core = {
      used: 1_000,
      windowStart: new Date(shop.clock.now() - minutesOld * 60_000).toISOString(),
    };
    const sleep = shop.clock.sleep.bind(shop.clock);
    shop.clock.sleep = async (milliseconds) => {
      await sleep(milliseconds);
      shop.server.github.state.rates.core.used = 0;
    };
    expect(await codeOf(shop.github.repository.defaultBranch())).toBe(end);
    expect(shop.clock.slept).toEqual(slept);
  });
});

describe('writes', () => {
  test('are a second apart, as GitHub asks; reads are not', async () => {
    const shop = new Connected();
    const { id } = await shop.github.releases.createDraft(shop.draft());
    await shop.github.releases.list(1);
    expect(shop.clock.slept).toEqual([]);
    const write = (body: string) => shop.github.releases.updateDraft(id, { ...shop.draft(), body });
    await write('new');
    await Promise.all([write('newer'), write('newest')]);
    expect(shop.clock.slept).toEqual([1, 1, 1]);
    shop.remove();
  });
});

describe('a read that gets no usable answer', () => {
  let shop: Connected;

  beforeEach(() => {
    shop = new Connected();
  });
  afterEach(() => shop.remove());

  test('is repeated after 1, 4 and 9 seconds, and says so', async () => {
    shop.faulty({ kind: 'status', status: 503 }, 'GET', 'before', 3);
    expect(await shop.github.repository.defaultBranch()).toBe('main');
    expect(shop.clock.slept).toEqual([1, 4, 9]);
    expect(shop.warnings[0]).toContain('GET /repos/{owner}/{repo} is tried again in 1 s.');
  });

  test('is given up after that', async () => {
    shop.faulty({ kind: 'connection-lost' }, 'GET', 'before', 9);
    expect(await codeOf(shop.github.repository.defaultBranch())).toBe('github-unreachable');
    expect(shop.calls).toHaveLength(4);
  });
});
