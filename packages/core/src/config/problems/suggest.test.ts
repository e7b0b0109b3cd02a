import { nearest } from './suggest.ts';

const KNOWN = ['name', 'commands', 'timeout', 'rollback', 'failure-limit', 'url'];

describe('the name that was meant', () => {
  test.each([
    ['nmae', 'name'],
    ['ulr', 'url'],
    ['command', 'commands'],
    ['comands', 'commands'],
    ['time-out', 'timeout'],
    ['TIMEOUT', 'timeout'],
    ['failureLimit', 'failure-limit'],
    ['failure_limit', 'failure-limit'],
    ['rollbak', 'rollback'],
  ])('by "%s" is %s', (written, meant) => {
    expect(nearest(written, KNOWN)).toBe(meant);
  });

  test.each(['', 'xyz', 'deploy', 'environments', 'n'.repeat(10_000)])('by "%s" is anybody\'s guess', (written) => {
    expect(nearest(written, KNOWN)).toBeUndefined();
  });

  test('is the first by alphabet among equals, so that the same mistake always gets the same answer', () => {
    expect(nearest('cat', ['cot', 'bat'])).toBe('bat');
    expect(nearest('x', [])).toBeUndefined();
  });
});
