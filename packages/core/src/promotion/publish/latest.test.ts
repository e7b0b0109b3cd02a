import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { manifest } from '../../testing/builders.ts';
import { isLatest } from './latest.ts';

function after(tag: string | undefined): Pick<Ports, 'releases'> {
  const release = tag === undefined ? undefined : ({ tag } as Release);
  return { releases: { latest: () => Promise.resolve(release) } as Ports['releases'] };
}

describe('a release becomes the latest', () => {
  test('when it is the first one, or higher than the latest', async () => {
    expect(await isLatest(manifest({ version: '1.4.0' }), after(undefined))).toBe(true);
    expect(await isLatest(manifest({ version: '1.4.0' }), after('v1.3.9'))).toBe(true);
  });

  test('but not when it is a backport that is published after a newer release', async () => {
    expect(await isLatest(manifest({ version: '1.4.1' }), after('v1.5.0'))).toBe(false);
    expect(await isLatest(manifest({ version: '1.9.0' }), after('v1.10.0'))).toBe(false);
  });
});
