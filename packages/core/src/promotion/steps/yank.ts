import { canonicalJson, type Digest, digestOf } from '../../candidate/index.ts';
import type { Release } from '../../release/index.ts';
import type { Step } from '../flow.ts';
import type { Configured, PromotionRequest } from '../known.ts';
import { releaseOfVersion, withdrawRelease } from '../recovery/yank.ts';

export interface Yankable {
  readonly release: Release;
  readonly subject: Digest;
}

export const findRelease: Step<PromotionRequest & Configured, Yankable> = {
  title: 'Find the release',
  async run({ to, loadedConfig: { config } }, ports) {
    const release = await releaseOfVersion(to, config, ports);
    return { release, subject: digestOf(canonicalJson({ yanked: release.id })) };
  },
};

/** Demotes the release, says why in its notes, and lets "Latest" be another one. */
export const withdraw: Step<PromotionRequest & Configured & Yankable, { readonly changed: readonly string[] }> = {
  title: 'Withdraw the release',
  run: async ({ release, reason, loadedConfig: { config } }, ports) => ({
    changed: await withdrawRelease(release, reason, config, ports),
  }),
};
