import { release } from '../../testing/builders.ts';
import { configWith } from '../../testing/doctor.ts';
import { withNotice, yankedNotice } from './notice.ts';
import { versionIn } from '../publish/latest.ts';
import { releaseOfVersion, yankChanges } from './yank.ts';

const config = configWith();
const versionOf = (tag: string) => versionIn(tag, config);
const reason = 'It deletes data.';
const yanked = release({ id: 4, tag: 'v1.4.0' });
const others = [
  release({ id: 1, tag: 'v1.2.0' }),
  release({ id: 2, tag: 'v1.3.0' }),
  release({ id: 3, tag: 'v1.3.9', body: withNotice('', yankedNotice('Worse.')) }),
  release({ id: 5, tag: 'v2.0.0-rc.1', prerelease: true }),
  release({ id: 6, tag: 'v2.0.0', draft: true }),
  release({ id: 7, tag: 'nightly' }),
];

describe('a yanked release', () => {
  test('hands "Latest" to the best of the others first, and is a pre-release with a warning then', () => {
    const changes = yankChanges({ release: yanked, releases: [yanked, ...others], latest: yanked, reason, versionOf });
    expect(changes.map(({ release: { tag }, ...change }) => [tag, change])).toEqual([
      ['v1.3.0', { body: others[1]?.body, makeLatest: true }],
      ['v1.4.0', { body: withNotice(yanked.body, yankedNotice(reason)), makeLatest: false, prerelease: true }],
    ]);
  });

  test('that is not the latest changes nothing but itself', () => {
    const changes = yankChanges({ release: yanked, releases: others, latest: others[1], reason, versionOf });
    expect(changes.map(({ release: { id } }) => id)).toEqual([4]);
  });

  test('that was yanked with the same reason before is left alone', () => {
    const done = { ...yanked, prerelease: true, body: withNotice(yanked.body, yankedNotice(reason)) };
    expect(yankChanges({ release: done, releases: others, latest: others[1], reason, versionOf })).toEqual([]);
  });
});

describe('the release of a version', () => {
  const published = [release({ id: 1, tag: 'api-v3.0.0' }), release({ id: 2, tag: 'web-v3.0.0' })];
  const find = (to: string, component: string | null) =>
    releaseOfVersion(
      to,
      { version: { ...config.version, tag: '{component}-v{version}' }, scope: { ...config.scope, component } },
      { releases: { published: async (tag: string) => published.find((one) => one.tag === tag) } as never },
    );

  test.each(['3.0.0', 'api-v3.0.0'])('is found by %s', async (to) => {
    expect(await find(to, 'api')).toBe(published[0]);
  });

  test('of one component is never that of another', async () => {
    await expect(find('web-v3.0.0', 'api')).rejects.toMatchObject({
      problems: [expect.objectContaining({ found: 'No release is published under `api-vVERSION`.' })],
    });
  });
});
