import { z } from 'zod';
import { ComponentInput } from '../../pipeline/component-input.ts';
import { partAndMerge, partNotNamed, partsUnlisted, partUnknown, type Problem } from '../../errors/index.ts';

/** What of a candidate a job makes: all of it, one part, or one out of all parts. */
export const BuildInput = z.object({
  component: ComponentInput,
  part: z.string().trim().default('').describe('The part that this job builds, as `build.parts` lists it.'),
  merge: z
    .enum(['', 'false', 'true'])
    .default('')
    .transform((text) => text === 'true')
    .describe('Whether this job makes the candidate out of the parts that earlier jobs built.'),
});
export type BuildInput = z.infer<typeof BuildInput>;

/** What contradicts the parts of the configuration. */
export function partProblems({ part, merge }: BuildInput, parts: readonly string[]): Problem[] {
  if (part !== '' && merge) return [partAndMerge(part)];
  if (part !== '') return parts.includes(part) ? [] : [partUnknown(part, parts)];
  if (merge) return parts.length === 0 ? [partsUnlisted()] : [];
  return parts.length === 0 ? [] : [partNotNamed(parts)];
}
