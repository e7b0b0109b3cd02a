import { z } from 'zod';
import { Digest } from '../candidate/index.ts';

/** The input `candidate` of every stage after the build. An empty one is what GitHub leaves of a masked output. */
export const CandidateInput = z
  .string()
  .trim()
  .pipe(Digest)
  .describe('The candidate: the output `candidate` of the build job.');

export const EnvironmentInput = z.string().trim().max(255);
