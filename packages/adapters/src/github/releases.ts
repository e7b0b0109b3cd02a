import type { ClockPort, NewDraft, Release, ReleaseReads, ReleaseWrites } from '@liftlock/core';
import { assetCalls } from './asset-calls.ts';
import type { Client } from './client.ts';
import { createOnce } from './create-once.ts';
import { call, find } from './failures.ts';
import { type ReleaseAnswer, releaseOf } from './release-views.ts';
import type { RepositoryName } from './repository.ts';

const WRITE = 'contents: write';
const READ = 'contents: read';
/** A draft that was just created is among the newest of the list. */
const PAGES = 3;

export function releases(client: Client, repo: RepositoryName, clock: ClockPort): ReleaseReads & ReleaseWrites {
  const { repos } = client.rest;
  /** Where files of a release go; GitHub says so in every answer about it. */
  const uploadUrls = new Map<number, string>();
  const seen = (answer: ReleaseAnswer) => {
    uploadUrls.set(answer.id, answer.upload_url.replace(/\{.*$/, ''));
    return releaseOf(answer);
  };
  const read = (id: number) =>
    find(`GET releases/${id}`, WRITE, async () => seen((await repos.getRelease({ ...repo, release_id: id })).data));

  const patch = (id: number, draft: NewDraft, change = {}) =>
    call(`PATCH releases/${id}`, WRITE, async () =>
      seen((await repos.updateRelease({ ...repo, release_id: id, ...fieldsOf(draft), ...change })).data),
    );
  const list = async (pages: number) => {
    const all: Release[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const found = await call('GET releases', READ, async () =>
        (await repos.listReleases({ ...repo, per_page: 100, page })).data.map(seen),
      );
      all.push(...found);
      if (found.length < 100) break;
    }
    return all;
  };
  const uploadUrl = async (id: number) => {
    if (!uploadUrls.has(id)) await read(id);
    return uploadUrls.get(id) ?? '';
  };

  return {
    list,
    find: read,
    published: (tag) =>
      find(`GET releases/tags/${tag}`, READ, async () => seen((await repos.getReleaseByTag({ ...repo, tag })).data)),
    latest: () => find('GET releases/latest', READ, async () => seen((await repos.getLatestRelease({ ...repo })).data)),
    createDraft: (draft) =>
      createOnce(
        () =>
          call('POST releases', WRITE, async () =>
            seen((await repos.createRelease({ ...repo, ...fieldsOf(draft), draft: true })).data),
          ),
        async () => (await list(PAGES)).find((release) => isDraftOf(release, draft)),
        clock,
      ),
    updateDraft: (id, draft) => patch(id, draft),
    publish: (id, { makeLatest, ...release }) => patch(id, release, published(makeLatest)),
    // All fields, as with drafts: somebody may have made it a draft again since it was read.
    amend: (release, { body, makeLatest, prerelease = release.prerelease }) =>
      patch(release.id, { ...release, body, prerelease }, published(makeLatest)),
    async deleteDraft(id) {
      await call(`DELETE releases/${id}`, WRITE, () => repos.deleteRelease({ ...repo, release_id: id }));
    },
    ...assetCalls(client, repo, clock, { read, uploadUrl }),
  };
}

/** All of it in every write: GitHub takes the tag away from a draft whose update leaves it out. */
function fieldsOf({ tag, target, name, body, prerelease }: NewDraft) {
  return { tag_name: tag, target_commitish: target, name, body, prerelease };
}

function published(makeLatest: boolean) {
  return { draft: false, make_latest: makeLatest ? 'true' : 'false' } as const;
}

/** Whether a draft is the one that was to be created, and not another one for the same tag. */
function isDraftOf(release: Release, { tag, target, body }: NewDraft): boolean {
  return release.draft && release.tag === tag && release.target === target && release.body === body;
}
