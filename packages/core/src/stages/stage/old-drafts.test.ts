import type { Comparison, GitHubPort, Release } from '@liftlock/core';
import { digestOf } from '../../candidate/index.ts';
import { formatMarker } from './draft-marker.ts';
import { deleteOldDrafts } from './old-drafts.ts';

const COMMIT = 'c'.repeat(40);

function draft(id: number, overrides: Partial<Release> = {}): Release {
  const body = `${formatMarker({ candidate: digestOf(`candidate ${id}`), run: id })}\n\nA brief.`;
  const shared = { name: '', url: '', assets: [], draft: true, prerelease: false, body };
  return { id, tag: `v1.0.${id}`, target: String(id).padStart(40, '0'), ...shared, ...overrides };
}

interface World {
  readonly running?: readonly number[];
  readonly diverged?: readonly number[];
}

function fakeGitHub({ running = [], diverged = [] }: World = {}) {
  const deleted: number[] = [];
  const github: Pick<GitHubPort, 'run' | 'compare' | 'deleteRelease'> = {
    run: (id) => Promise.resolve({ attempt: 1, completed: !running.includes(id) }),
    compare: (base): Promise<Comparison> => {
      const status = diverged.includes(Number(base)) ? 'diverged' : 'ahead';
      return Promise.resolve({ status, total: 1, commits: [], files: [] });
    },
    deleteRelease: (id) => {
      deleted.push(id);
      return Promise.resolve();
    },
  };
  return { deleted, github: github as GitHubPort };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('drafts of earlier candidates', () => {
  test('stay as long as they are among the newest ten', async () => {
    const { github, deleted } = fakeGitHub();
    await deleteOldDrafts(
      ids(10).map((id) => draft(id)),
      draft(99),
      COMMIT,
      { github },
    );
    expect(deleted).toEqual([]);
  });

  test('go, the oldest first, when there are more', async () => {
    const { github, deleted } = fakeGitHub();
    const tags = await deleteOldDrafts(
      ids(12).map((id) => draft(id)),
      draft(99),
      COMMIT,
      { github },
    );
    expect(deleted).toEqual([1, 2]);
    expect(tags).toEqual(['v1.0.1', 'v1.0.2']);
  });

  test('go five at a time', async () => {
    const { github, deleted } = fakeGitHub();
    await deleteOldDrafts(
      ids(30).map((id) => draft(id)),
      draft(99),
      COMMIT,
      { github },
    );
    expect(deleted).toEqual([1, 2, 3, 4, 5]);
  });

  test('stay while their run may still wait for a reviewer', async () => {
    const { github, deleted } = fakeGitHub({ running: [1] });
    await deleteOldDrafts(
      ids(12).map((id) => draft(id)),
      draft(99),
      COMMIT,
      { github },
    );
    expect(deleted).toEqual([2]);
  });

  test('stay when this candidate does not contain them', async () => {
    const { github, deleted } = fakeGitHub({ diverged: [2] });
    await deleteOldDrafts(
      ids(12).map((id) => draft(id)),
      draft(99),
      COMMIT,
      { github },
    );
    expect(deleted).toEqual([1]);
  });

  test('of people and other tools, and releases, are never touched', async () => {
    const { github, deleted } = fakeGitHub();
    const foreign = ids(12).map((id) => draft(id, { body: 'Written by hand.' }));
    const published = ids(12).map((id) => draft(id, { draft: false }));
    await deleteOldDrafts([...foreign, ...published], draft(99), COMMIT, { github });
    expect(deleted).toEqual([]);
  });
});
