import valid from 'semver/functions/valid.js';
import { z } from 'zod';

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
});
export type WrittenVersion = z.infer<typeof WrittenVersion>;

const VersionRange = z.string().regex(/^\d{1,9}(\.\d{1,9})?\.x$/);

/** What a branch may release. */
export const ChannelRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('release') }),
  z.strictObject({ kind: z.literal('prerelease'), identifier: z.string() }),
  z.strictObject({ kind: z.literal('maintenance'), range: VersionRange.nullable() }),
  z.strictObject({ kind: z.literal('hotfix') }),
]);
export type ChannelRule = z.infer<typeof ChannelRule>;

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
});
export type VersionRules = z.infer<typeof VersionRules>;

const USUAL_BUMPS: VersionRules['bumps'] = [
  { type: 'feat', scope: null, bump: 'minor' },
  { type: 'fix', scope: null, bump: 'patch' },
  { type: 'perf', scope: null, bump: 'patch' },
  { type: 'revert', scope: null, bump: 'patch' },
];

/** Fills in the defaults. Expects what `versionBreaches` found nothing wrong with. */
export function normalizeVersion(written: WrittenVersion | undefined): VersionRules {
  return {
    tag: written?.tag ?? (written?.versioning === 'independent' ? '{component}-v{version}' : 'v{version}'),
    tagIsDefault: written?.tag === undefined && written?.versioning !== 'independent',
    versioning: written?.versioning ?? 'unified',
    initial: written?.initial ?? '0.1.0',
    branches: Object.entries(written?.branches ?? {}).map(([pattern, channel]) => ({
      pattern,
      channel: normalizeChannel(pattern, channel),
    })),
    anyCase: written?.case === 'any',
    bumps: [
      ...(written?.bumps ?? []).map(({ type, scope, bump }) => ({ type: type ?? null, scope: scope ?? null, bump })),
      ...USUAL_BUMPS,
    ],
    zeroMajor: {
      breaking: written?.['zero-major']?.breaking ?? 'minor',
      feature: written?.['zero-major']?.feature ?? 'minor',
    },
    releaseAs: written?.['release-as'] ?? false,
    unparsed: written?.unparsed ?? 'warn',
  };
}

function normalizeChannel(pattern: string, channel: z.infer<typeof WrittenChannel>): ChannelRule {
  if (typeof channel === 'string') {
    return channel === 'maintenance' ? { kind: channel, range: rangeAtEnd(pattern) } : { kind: channel };
  }
  return 'prerelease' in channel
    ? { kind: 'prerelease', identifier: channel.prerelease }
    : { kind: 'maintenance', range: channel.maintenance };
}

const RANGE_AT_END = /(?:^|[/v_-])(\d{1,9}(?:\.\d{1,9})?)(?:\.x)?$/;

/** The range that a branch's name ends in: `1.x` of `release/1.x` and of `release/1`; `null` if it ends in none. */
export function rangeAtEnd(branch: string): string | null {
  const core = RANGE_AT_END.exec(branch)?.[1];
  return core === undefined ? null : `${core}.x`;
}

/** Something in `version:` that is well formed and still cannot be meant. */
export interface VersionBreach {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** All contradictions of `version:`, each with its path in the configuration. */
export function versionBreaches(written: WrittenVersion | undefined): VersionBreach[] {
  return written === undefined
    ? []
    : [...tagBreaches(written), ...initialBreaches(written), ...branchBreaches(written)];
}

/** Characters and sequences that no ref name may hold (git-check-ref-format), in what is literal of the template. */
const NOT_IN_REFS = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|\.$|\/$|^\/|^-/;

function tagBreaches({ tag, versioning }: WrittenVersion): VersionBreach[] {
  if (tag === undefined) return [];
  const breach = (expected: string): VersionBreach => ({ path: 'version.tag', found: `"${tag}"`, expected });
  if (count(tag, '{version}') !== 1) return [breach('a template that holds `{version}` once, like `v{version}`')];
  const components = count(tag, '{component}');
  if (versioning === 'independent' && components !== 1) {
    return [
      breach('`{component}` once as well, since each component has versions of its own: `{component}-v{version}`'),
    ];
  }
  if (versioning !== 'independent' && components > 0) {
    return [breach('no `{component}`, or `versioning: independent`: one version has one tag')];
  }
  const literal = tag.replace('{version}', '1').replace('{component}', 'a');
  return NOT_IN_REFS.test(literal) || /[{}]/.test(literal)
    ? [breach('a name that git allows for a tag, with no other placeholder than `{version}` and `{component}`')]
    : [];
}

function initialBreaches({ initial }: WrittenVersion): VersionBreach[] {
  if (initial === undefined || (valid(initial) === initial && !initial.includes('-'))) return [];
  return [{ path: 'version.initial', found: `"${initial}"`, expected: 'a stable semantic version, like `0.1.0`' }];
}

function branchBreaches({ branches = {} }: WrittenVersion): VersionBreach[] {
  return Object.entries(branches).flatMap(([pattern, channel]) => {
    const breach = (found: string, expected: string): VersionBreach[] => [
      { path: `version.branches.${pattern}`, found, expected },
    ];
    if (count(pattern, '*') > 3) return breach(`"${pattern}"`, 'a branch name with at most three `*`');
    if (typeof channel === 'string') return [];
    if ('prerelease' in channel && !/^[A-Za-z-][0-9A-Za-z-]*$/.test(channel.prerelease)) {
      return breach(`prerelease: "${channel.prerelease}"`, 'letters, digits and hyphens, like `rc`');
    }
    if ('maintenance' in channel && !VersionRange.safeParse(channel.maintenance).success) {
      return breach(`maintenance: "${channel.maintenance}"`, 'a range like `1.x` or `1.2.x`');
    }
    return [];
  });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
