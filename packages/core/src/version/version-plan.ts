import { z } from 'zod';

const Sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const BumpName = z.enum(['major', 'minor', 'patch', 'none']);

/** A release that exists: the last one, which a plan builds on. */
export const BaseRelease = z.strictObject({ tag: z.string(), version: z.string(), sha: Sha });
export type BaseRelease = z.infer<typeof BaseRelease>;

/** A release that would be made. */
export const NextRelease = z.strictObject({ version: z.string(), tag: z.string() });
export type NextRelease = z.infer<typeof NextRelease>;

/** How one commit counted, and why. Text is as the author wrote it: escape it before showing it. */
export const CommitVerdict = z.strictObject({
  sha: Sha,
  /** `null` for what is not of conventional form. */
  type: z.string().nullable(),
  scope: z.string().nullable(),
  /** The description after the type, or the whole title. */
  subject: z.string(),
  breaking: z.boolean(),
  /** Whether it is a reason to release. Merges, reverted commits and types without a bump are not. */
  counts: z.boolean(),
  reason: z.string(),
});
export type CommitVerdict = z.infer<typeof CommitVerdict>;

export const ComponentPlan = z.strictObject({
  name: z.string(),
  base: BaseRelease.nullable(),
  next: NextRelease.nullable(),
  bump: BumpName,
  /** Ids of the commits since its base that touch it. */
  commits: z.array(Sha),
});
export type ComponentPlan = z.infer<typeof ComponentPlan>;

/** What would be released from a commit, and why: pure data, the same for the same history and rules. */
export const VersionPlan = z.strictObject({
  schema: z.literal(1),
  /** What the branch may release; `none` if the configuration names other branches only. */
  kind: z.enum(['release', 'prerelease', 'maintenance', 'hotfix', 'none']),
  /** The branch that was planned for; `null` for a detached HEAD, a tag or a commit. */
  channel: z.string().nullable(),
  /** Newest stable release that the commit contains, or the named one; `null` before the first, and with independent versions. */
  base: BaseRelease.nullable(),
  /** `null` if nothing is to be released, and with independent versions. */
  next: NextRelease.nullable(),
  /** Step from base to next, or what the commits ask for; `null` with independent versions. */
  bump: BumpName.nullable(),
  /** Every commit since the base, newest first, merges included. */
  commits: z.array(CommitVerdict),
  components: z.array(ComponentPlan),
  ignoredTags: z.array(z.strictObject({ tag: z.string(), reason: z.string() })),
});
export type VersionPlan = z.infer<typeof VersionPlan>;
