import { z } from 'zod';
import { VERSION_RANGE } from './version-range.ts';

const BUMPS = ['major', 'minor', 'patch', 'none'] as const;

const WrittenChannel = z.union([
  z.literal('release').describe('Stable versions, and the branch that "Latest" comes from.'),
  z.strictObject({ prerelease: z.string().min(1).max(64).describe('Identifier, `next` in `1.4.0-next.1`.') }),
  z.literal('maintenance').describe('Versions of the range that the branch name ends in: `1.x`, `release/1.2.x`.'),
  z.strictObject({ maintenance: z.string().min(1).max(64).describe('The range itself: `1.x` or `1.2.x`.') }),
  z.literal('hotfix').describe('Patches of the release that the branch was cut from, and nothing else.'),
]);

const WrittenBumpRule = z.strictObject({
  type: z.string().min(1).max(64).optional().describe('Commit type; every type if left out.'),
  scope: z.string().min(1).max(128).optional().describe('Commit scope; every scope, and none, if left out.'),
  bump: z.enum(BUMPS),
});

const WrittenVersionPath = z.union([
  z.string().min(1).max(500),
  z.array(z.string().max(200)).min(1).max(20).describe('Keys one by one, for those that hold a dot or nothing.'),
]);

const WrittenVersionFile = z.strictObject({
  file: z
    .string()
    .min(1)
    .max(500)
    .describe('Path from the root of the repository, or a glob: `packages/*/package.json`.'),
  component: z
    .string()
    .optional()
    .describe(
      'Whose version it says, where components have versions of their own. Default: the component whose folder holds the file.',
    ),
  json: WrittenVersionPath.optional().describe('Path of the version in JSON, with or without comments: `version`.'),
  yaml: WrittenVersionPath.optional().describe('Path of the version in YAML: `image.tag`.'),
  toml: WrittenVersionPath.optional().describe('Path of the version in TOML: `package.version`.'),
  marker: z
    .literal(true)
    .optional()
    .describe('Any text: the first version of every line that holds `liftlock-version`, in a comment for instance.'),
});
export type WrittenVersionFile = z.infer<typeof WrittenVersionFile>;

/** `version:` as a team writes it. */
export const WrittenVersion = z.strictObject({
  scheme: z.literal('semver').optional().describe('How versions are numbered: Semantic Versioning 2.0.0.'),
  tag: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Name of release tags, with `{version}` and, for components of their own, `{component}`.'),
  versioning: z
    .enum(['unified', 'independent'])
    .optional()
    .describe('One version for the whole product, or one for each component.'),
  initial: z.string().max(64).optional().describe('The first version, when nothing was released before.'),
  branches: z
    .record(z.string().min(1).max(255), WrittenChannel)
    .optional()
    .describe('What each branch may release. `*` stands for any text without a slash. First match wins.'),
  case: z
    .enum(['exact', 'any'])
    .optional()
    .describe('Whether commit types must be written in exactly the case of the rules; `any` also takes `Feat:`.'),
  bumps: z
    .array(WrittenBumpRule)
    .max(100)
    .optional()
    .describe(
      'Rules by type and scope, asked in order and before the usual ones: feat minor; fix, perf, revert patch.',
    ),
  'zero-major': z
    .strictObject({
      breaking: z.enum(['minor', 'major']).optional(),
      feature: z.enum(['patch', 'minor']).optional(),
    })
    .optional()
    .describe('What breaking changes and features do below 1.0.0. `breaking: major` is how 1.0.0 comes about.'),
  'release-as': z.boolean().optional().describe('Whether a commit may set the version by a `Release-As:` footer.'),
  unparsed: z
    .enum(['warn', 'fail', 'section'])
    .optional()
    .describe('What becomes of commits that are not conventional: reported, refused, or a section of the notes.'),
  files: z
    .array(WrittenVersionFile)
    .max(200)
    .optional()
    .describe('Where the version is written into files before the build steps run. Nothing of it is committed.'),
});
export type WrittenVersion = z.infer<typeof WrittenVersion>;

const VersionRange = z.string().regex(VERSION_RANGE);

/** What a branch may release. */
export const ChannelRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('release') }),
  z.strictObject({ kind: z.literal('prerelease'), identifier: z.string() }),
  z.strictObject({ kind: z.literal('maintenance'), range: VersionRange.nullable() }),
  z.strictObject({ kind: z.literal('hotfix') }),
]);
export type ChannelRule = z.infer<typeof ChannelRule>;

/** A place that is given the version before the build: a path of keys in data, or the marked lines of a text. */
export const VersionFile = z.strictObject({
  /** A path or a glob. */
  file: z.string(),
  component: z.string().optional(),
  place: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['json', 'yaml', 'toml']), path: z.array(z.string()) }),
    z.strictObject({ kind: z.literal('marker') }),
  ]),
});
export type VersionFile = z.infer<typeof VersionFile>;

/** `version:` with every default filled in; what the version plan reads. */
export const VersionRules = z.strictObject({
  tag: z.string(),
  /** Whether nobody wrote `tag:`, so that the tags of the repository may say which of the usual two it is. */
  tagIsDefault: z.boolean(),
  versioning: z.enum(['unified', 'independent']),
  initial: z.string(),
  /** In the order in which they are asked. None means that every branch releases. */
  branches: z.array(z.strictObject({ pattern: z.string(), channel: ChannelRule })),
  anyCase: z.boolean(),
  /** `null` stands for any type or scope. The first rule that fits decides; a commit that fits none does not release. */
  bumps: z.array(z.strictObject({ type: z.string().nullable(), scope: z.string().nullable(), bump: z.enum(BUMPS) })),
  zeroMajor: z.strictObject({ breaking: z.enum(['minor', 'major']), feature: z.enum(['patch', 'minor']) }),
  releaseAs: z.boolean(),
  unparsed: z.enum(['warn', 'fail', 'section']),
  files: z.array(VersionFile),
});
export type VersionRules = z.infer<typeof VersionRules>;
