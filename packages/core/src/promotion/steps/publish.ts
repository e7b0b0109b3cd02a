import { bypassIn } from '../../gates/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import type { Step } from '../flow.ts';
import type { Configured, Examined, Kept, Subject } from '../known.ts';
import { publish } from '../publish/publish.ts';
import { approvalsIn } from './hold-environment.ts';

type Known = Configured & Subject & Kept & Examined & { readonly notes: string };
export interface Published {
  /** The release; undefined where nothing is published from this environment. */
  readonly published: Release | undefined;
}

/** Publishes the release before the deploy, where the environment says so. */
export const publishBefore: Step<Known, Published> = {
  title: 'Publish the release before the deploy',
  run: async (known, ports) => ({
    published: known.environment.release === 'before' ? await publishRelease(known, ports) : undefined,
  }),
};

/** Publishes the release after the deploy. One that was published before it is only looked at again. */
export const publishAfter: Step<Known & Published, Published> = {
  title: 'Publish the release',
  run: async (known, ports) => ({
    published: known.environment.release === 'after' ? await publishRelease(known, ports) : known.published,
  }),
};

function publishRelease(known: Known, ports: Ports) {
  const { facts, release, loaded, evidence, notes, environment } = known;
  const { manifest, candidate } = loaded;
  const approvals = approvalsIn(facts);
  const { config } = known.loadedConfig;
  const releaseId = release.id;
  const bypassed = bypassIn(facts).length > 0;
  return publish(
    { releaseId, manifest, candidate, evidence, notes, approvals, bypassed, environment: environment.name, config },
    ports,
  );
}
