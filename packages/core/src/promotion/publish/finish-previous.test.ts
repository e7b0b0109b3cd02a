import type { Ports, Review } from '../../ports/index.ts';
import type { ReleaseAsset } from '../../release/index.ts';
import {
  approvals,
  CANDIDATE,
  environment,
  manifest,
  record,
  release,
  SUCCEEDED,
  workflowEvent,
} from '../../testing/builders.ts';
import { expectedAssets } from '../draft/expected-release.ts';
import type { ReleasedCandidate } from '../subject/candidate-from-release.ts';
import { finishPrevious } from './finish-previous.ts';

const MANIFEST = manifest();
const EVIDENCE = record().payload.evidence ?? CANDIDATE;
const DRAFT = release({
  tag: MANIFEST.tag,
  target: MANIFEST.commit,
  name: MANIFEST.tag,
  draft: true,
  assets: expectedAssets({ manifest: MANIFEST, candidate: CANDIDATE, evidence: EVIDENCE }).map(
    ({ name, digest, size = 1 }, index): ReleaseAsset =>
      ({ ...release().assets[0], id: index, name, digest, size, state: 'uploaded' }) as ReleaseAsset,
  ),
});

/** What the release says that a killed job left unpublished, or why it is not published. */
async function published(reviews: readonly Review[], recorded: readonly string[]) {
  let body = '';
  const releases = {
    find: () => Promise.resolve(DRAFT),
    latest: () => Promise.resolve(undefined),
    publish: (_: number, change: { body: string; tag: string }) => {
      body = change.body;
      return Promise.resolve({ ...DRAFT, draft: false });
    },
  };
  const repository = { tagCommit: () => Promise.resolve(body === '' ? undefined : MANIFEST.commit) };
  const runs = { find: () => Promise.resolve({ attempt: 1 }), reviews: () => Promise.resolve(reviews) };
  const ports = { releases, repository, runs, event: workflowEvent() } as unknown as Ports;
  const there = record({
    history: SUCCEEDED,
    payload: { approvals: recorded.map((user) => ({ user, comment: '' })) },
  });
  const own = {
    release: DRAFT,
    evidence: EVIDENCE,
    loaded: { manifest: MANIFEST, candidate: CANDIDATE },
    reports: [],
    notes: 'Notes.',
  };
  const place = {
    environment: environment({ approvals: approvals({ notTheAuthor: true }) }),
    config: { scope: { component: null, mayBeLatest: true }, version: { tag: 'v{version}' } } as never,
  };
  await finishPrevious(place, { ledger: [there], votes: [] }, own as unknown as ReleasedCandidate, ports);
  return [...body.matchAll(/\*\*(.*?)\*\*/g)].map(([, user]) => user);
}

const review = (user: string): Review =>
  ({ state: 'approved', user, comment: '', environments: ['Production'] }) as Review;

test('a release that a killed job left names only the approvals that counted', async () => {
  expect(await published([review('ada'), review('rita')], ['rita'])).toEqual(['rita']);
});

test.each<[string, readonly Review[], readonly string[]]>([
  ['only the author approved', [review('ada')], []],
  ['a record alone says that somebody approved', [], ['rita']],
  ['another environment was approved', [{ ...review('rita'), environments: ['staging'] }], ['rita']],
])('it is not published where %s', async (_, reviews, recorded) => {
  await expect(published(reviews, recorded)).rejects.toMatchObject({ problems: [{ code: 'leftover-not-approved' }] });
});
