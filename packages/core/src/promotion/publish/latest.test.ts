import { narrowedTo } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { manifest } from '../../testing/builders.ts';
import { configWith } from '../../testing/doctor.ts';
import { isLatest } from './latest.ts';

const PRODUCT = configWith();
const COMPONENTS = configWith(
  {},
  {
    version: { versioning: 'independent' },
    components: ['api', 'web'].map((name) => ({ name, artifacts: ['*.tgz'] })),
  },
);

const asked = (version: string, latest: string | undefined, config = PRODUCT) => {
  const release = latest === undefined ? undefined : ({ tag: latest } as Release);
  const releases = { latest: () => Promise.resolve(release) } as Ports['releases'];
  return isLatest(manifest({ version }), config, { releases });
};

describe('a release becomes the latest', () => {
  test('when it is the first one, or higher than the latest', async () => {
    expect(await asked('1.4.0', undefined)).toBe(true);
    expect(await asked('1.4.0', 'v1.3.9')).toBe(true);
  });

  test('but not when it is a backport that is published after a newer release', async () => {
    expect(await asked('1.4.1', 'v1.5.0')).toBe(false);
    expect(await asked('1.9.0', 'v1.10.0')).toBe(false);
  });

  test('only of the first component, where each has its own versions, whatever the others have', async () => {
    const [api, web] = [narrowedTo(COMPONENTS, 'api'), narrowedTo(COMPONENTS, 'web')];
    expect(await asked('1.0.0', 'web-v3.0.0', api)).toBe(true);
    expect(await asked('1.0.0', 'api-v1.1.0', api)).toBe(false);
    expect(await asked('3.1.0', 'web-v3.0.0', web)).toBe(false);
    expect(await asked('3.1.0', undefined, web)).toBe(false);
  });
});
