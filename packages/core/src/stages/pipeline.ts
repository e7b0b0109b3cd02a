import type { PipelineStage } from '../pipeline/pipeline-stage.ts';
import { build } from './build-stage/build.ts';
import { promote } from './promote-stage/promote.ts';
import { stage } from './stage.ts';
import { test } from './test-stage/test.ts';

/** The pipeline of one repository, from a commit to production. */
export const PIPELINE = [
  // Makes the candidate: version, notes, artifacts, manifest.
  build,
  // Says something about the candidate, and leaves it as evidence.
  test,
  // Keeps the candidate as a draft release, brings it into the first environment, writes the brief.
  stage,
  // After the approval: the same bytes into the next environment, and the release.
  promote,
] as const satisfies readonly Pick<PipelineStage, 'name' | 'title' | 'permissions'>[];
