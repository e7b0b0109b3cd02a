import type { Digest } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import type { PlannedRelease } from '../../planning/plan-release.ts';
import type { NextRelease, VersionPlan } from '../../version/index.ts';
import type { VersionOfFile } from '../../version/files/index.ts';

/** What is to be built. */
export interface Planned {
  /** Narrowed to the component that is released alone. */
  readonly config: Config;
  readonly configDigest: Digest;
  /** With all components. */
  readonly planned: PlannedRelease;
  /** Of what is released. */
  readonly plan: VersionPlan;
  readonly versionOf: VersionOfFile;
  readonly next: NextRelease;
  /** Commit of the release before; null for the first. */
  readonly base: string | null;
}
