import type { Digest } from '../../candidate/index.ts';
import type { Config } from '../../config/index.ts';
import type { PlannedRelease } from '../../planning/plan-release.ts';
import type { NextRelease } from '../../version/index.ts';

/** What is to be built. */
export interface Planned {
  readonly config: Config;
  readonly configDigest: Digest;
  readonly planned: PlannedRelease;
  readonly next: NextRelease;
  /** Commit of the release before; null for the first. */
  readonly base: string | null;
}
