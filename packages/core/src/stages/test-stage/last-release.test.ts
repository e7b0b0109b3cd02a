import { type Digest, digestOf, EVIDENCE_FILE, MANIFEST_FILE } from '../../candidate/index.ts';
import type { LiftlockError } from '../../errors/index.ts';
import { bundleOf } from '../../evidence/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { CANDIDATE, manifest, OTHER, release, sha, testReport } from '../../testing/builders.ts';
import { lastRelease } from './last-release.ts';

const OURS = manifest({ base: { tag: 'v1.3.0', commit: sha('aaa') } });
const EVIDENCE = JSON.stringify(bundleOf({ candidate: OTHER, manifest: manifest() }, [testReport()]));

interface World {
  readonly published?: Release | undefined;
  readonly text?: string;
  /** Digest of the bytes that arrive. */
  readonly arrived?: Digest;
}

const asset = (id: number, name: string, digest: Digest | null) => ({ id, name, size: 1, state: 'uploaded', digest });
const released = (evidence: Digest | null, candidate: Digest | null = OTHER) =>
  release({ tag: 'v1.3.0', assets: [asset(1, EVIDENCE_FILE, evidence), asset(2, MANIFEST_FILE, candidate)] });

function found({ published = released(digestOf(EVIDENCE)), text = EVIDENCE, arrived }: World, of = OURS) {
  const asked: string[] = [];
  const ports = {
    releases: {
      published: (tag: string) => {
        asked.push(tag);
        return Promise.resolve(published);
      },
      downloadAsset: () => Promise.resolve(arrived ?? digestOf(text)),
    },
    files: { temporaryFolder: () => Promise.resolve('/t'), read: () => Promise.resolve(text) },
  } as unknown as Ports;
  return lastRelease(of, ports).then((answer) => ({ ...answer, asked }));
}

describe('the last release', () => {
  test('is found by its tag, with what its suites showed', async () => {
    expect(await found({})).toEqual({ last: { tag: 'v1.3.0', reports: [testReport()] }, asked: ['v1.3.0'] });
  });

  test('is believed where the server gives no digests', async () => {
    expect(await found({ published: released(null, null) })).toMatchObject({ last: { tag: 'v1.3.0' } });
  });

  test.each<[string, World, typeof OURS, string]>([
    ['this is the first', {}, manifest(), 'this is the first release'],
    ['it was only a tag', { published: undefined }, OURS, 'v1.3.0 has no release on GitHub'],
    ['it has no evidence', { published: release() }, OURS, 'the release v1.3.0 has no evidence'],
    [
      'its evidence is of another form',
      { published: released(digestOf('{}')), text: '{}' },
      OURS,
      'the evidence of v1.3.0 was written by another version of Liftlock',
    ],
    [
      'its evidence is no JSON',
      { published: released(digestOf('{')), text: '{' },
      OURS,
      'the evidence of v1.3.0 was written by another version of Liftlock',
    ],
  ])('is nothing to compare with where %s', async (_, world, of, why) => {
    const answer = 'published' in world && world.published === undefined ? none(of) : found(world, of);
    expect(await answer).toMatchObject({ last: undefined, why });
  });

  test.each<[string, World]>([
    ['are not those that GitHub has a digest of', { arrived: OTHER }],
    ['are about another candidate', { published: released(digestOf(EVIDENCE), CANDIDATE) }],
  ])('is refused where the bytes of its evidence %s', async (_, world) => {
    const outcome: unknown = await found(world).catch((error: unknown) => error);
    expect((outcome as LiftlockError).problems).toMatchObject([
      { code: 'candidate-tampered', where: 'evidence.json of v1.3.0' },
    ]);
  });
});

/** GitHub knows no such release. */
function none(of: typeof OURS) {
  return lastRelease(of, { releases: { published: () => Promise.resolve(undefined) } } as unknown as Ports);
}
