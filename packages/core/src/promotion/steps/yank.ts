import { canonicalJson, type Digest, digestOf } from '../../candidate/index.ts';
import { LiftlockError, unknownRelease } from '../../errors/index.ts';
import type { Release } from '../../release/index.ts';
import { tagOf } from '../../version/tags.ts';
import type { Step } from '../flow.ts';
import type { Configured, PromotionRequest } from '../known.ts';
import { yankChanges } from '../recovery/yank.ts';

/** Pages of 100 releases among which the next latest is looked for. */
const PAGES = 3;

export interface Yankable {
  readonly release: Release;
  readonly subject: Digest;
}

export const findRelease: Step<PromotionRequest & Configured, Yankable> = {
  title: 'Find the release',
  async run({ to, loadedConfig: { config } }, ports) {
    const tags = [...new Set([to, tagOf(config.version.tag, to, null)])];
    for (const tag of tags) {
      const release = await ports.releases.published(tag);
      if (release !== undefined) return { release, subject: digestOf(canonicalJson({ yanked: release.id })) };
    }
    throw new LiftlockError(unknownRelease(to, tags));
  },
};

/** Demotes the release, says why in its notes, and lets "Latest" be another one. */
export const withdraw: Step<PromotionRequest & Yankable, { readonly changed: readonly string[] }> = {
  title: 'Withdraw the release',
  async run({ release, reason }, { releases }) {
    const latest = await releases.latest();
    const all = latest?.id === release.id ? await releases.list(PAGES) : [];
    const changes = yankChanges({ release, releases: all, latest, reason });
    for (const { release: one, ...change } of changes) await releases.amend(one, change);
    return { changed: changes.map((change) => change.release.tag) };
  },
};
