import type { Comparison, Deployment, Ports, Release } from '@liftlock/core';
import { digestOf } from '../../candidate/index.ts';
import { formatMarker } from './draft-marker.ts';
import { deleteOldDrafts, type OldDrafts } from './delete-old-drafts.ts';
import { record } from '../../testing/builders.ts';

const COMMIT = 'c'.repeat(40);

function draft(id: number, overrides: Partial<Release> = {}): Release {
  const body = `${formatMarker({ candidate: digestOf(`candidate ${id}`), run: id })}\n\nA brief.`;
  const shared = { name: '', url: '', assets: [], draft: true, prerelease: false, body };
  return { id, tag: `v1.0.${id}`, target: String(id).padStart(40, '0'), ...shared, ...overrides };
}

interface World {
  readonly running?: readonly number[];
  readonly diverged?: readonly number[];
  /** What became of a draft after it was listed. */
  readonly now?: (id: number) => Release | undefined;
}

function fakeGitHub({ running = [], diverged = [], now = (id) => draft(id) }: World = {}) {
  const deleted: number[] = [];
  const ports = {
    releases: {
      find: (id: number) => Promise.resolve(now(id)),
      deleteDraft: (id: number) => {
        deleted.push(id);
        return Promise.resolve();
      },
    },
    runs: { find: (id: number) => Promise.resolve({ attempt: 1, completed: !running.includes(id) }) },
    repository: {
      compare: (base: string): Promise<Comparison> => {
        const status = diverged.includes(Number(base)) ? 'diverged' : 'ahead';
        return Promise.resolve({ status, total: 1, commits: [], files: [] });
      },
    },
  };
  return { deleted, ports: ports as unknown as Ports };
}

/** The list as the stage read it when it began. */
const old = (releases: readonly Release[], later: readonly Deployment[] = []): OldDrafts => ({
  releases,
  current: draft(99),
  commit: COMMIT,
  isOwnTag: () => true,
  laterRecords: () => Promise.resolve(later),
});

const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('drafts of earlier candidates', () => {
  test('stay as long as they are among the newest ten', async () => {
    const { ports, deleted } = fakeGitHub();
    await deleteOldDrafts(old(ids(10).map((id) => draft(id))), ports);
    expect(deleted).toEqual([]);
  });

  test('go, the oldest first, when there are more', async () => {
    const { ports, deleted } = fakeGitHub();
    const tags = await deleteOldDrafts(old(ids(12).map((id) => draft(id))), ports);
    expect(deleted).toEqual([1, 2]);
    expect(tags).toEqual(['v1.0.1', 'v1.0.2']);
  });

  test('go five at a time', async () => {
    const { ports, deleted } = fakeGitHub();
    await deleteOldDrafts(old(ids(30).map((id) => draft(id))), ports);
    expect(deleted).toEqual([1, 2, 3, 4, 5]);
  });

  test('stay while their run may still wait for a reviewer', async () => {
    const { ports, deleted } = fakeGitHub({ running: [1] });
    await deleteOldDrafts(old(ids(12).map((id) => draft(id))), ports);
    expect(deleted).toEqual([2]);
  });

  test('stay when this candidate does not contain them', async () => {
    const { ports, deleted } = fakeGitHub({ diverged: [2] });
    await deleteOldDrafts(old(ids(12).map((id) => draft(id))), ports);
    expect(deleted).toEqual([1]);
  });

  test('of people and other tools, and releases, are never touched', async () => {
    const { ports, deleted } = fakeGitHub();
    const foreign = ids(12).map((id) => draft(id, { body: 'Written by hand.' }));
    const published = ids(12).map((id) => draft(id, { draft: false }));
    await deleteOldDrafts(old([...foreign, ...published]), ports);
    expect(deleted).toEqual([]);
  });

  test('that were published, emptied or deleted since they were listed are left alone', async () => {
    const { ports, deleted } = fakeGitHub({
      now: (id) => [draft(1, { draft: false }), draft(2, { body: 'Taken over.' }), undefined, draft(4)][id - 1],
    });
    await deleteOldDrafts(old(ids(14).map((id) => draft(id))), ports);
    expect(deleted).toEqual([4]);
  });

  test('that a record of a later environment names are left alone', async () => {
    const { ports, deleted } = fakeGitHub();
    const promoting = record({ payload: { release_id: 1 }, history: ['queued', 'in_progress'] });
    await deleteOldDrafts(
      old(
        ids(12).map((id) => draft(id)),
        [promoting],
      ),
      ports,
    );
    expect(deleted).toEqual([2]);
  });
});
