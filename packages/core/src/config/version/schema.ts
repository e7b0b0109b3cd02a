import { z } from 'zod';
import { Channel, channelRule } from './channel.ts';
import { VersionFile } from './files.ts';
import { USUAL_BUMPS, USUAL_VERSION_RULES } from './usual.ts';

const BumpRule = z
  .strictObject({
    type: z
      .string()
      .min(1)
      .max(64)
      .optional()
      .meta({ title: 'Commit type', description: 'If omitted, every type.', samples: ['docs'] }),
    scope: z
      .string()
      .min(1)
      .max(128)
      .optional()
      .meta({
        title: 'Commit scope',
        description: 'If omitted, every scope, and commits without one.',
        samples: ['api'],
      }),
    bump: z
      .enum(['major', 'minor', 'patch', 'none'])
      .meta({ description: 'The bump that such a commit causes.', samples: ['patch', 'none'] }),
  })
  .transform(({ type = null, scope = null, bump }) => ({ type, scope, bump }))
  .meta({ title: 'Rule', samples: [{ type: 'docs', bump: 'patch' }] });

/** `version:`: how versions are counted and tagged. */
export const VersionSection = z
  .strictObject({
    scheme: z.literal('semver').default('semver').describe('How versions are numbered: Semantic Versioning 2.0.0.'),
    tag: z
      .string()
      .max(200)
      .regex(/\{version\}/, 'a template that contains `{version}` once, such as `v{version}`')
      .optional()
      .meta({
        title: 'Template',
        description:
          'Template of release tags. If omitted, `v{version}` or `{version}`, whichever the repository already uses; `{component}-v{version}` with `versioning: independent`.',
        samples: ['v{version}', 'release-{version}'],
      }),
    versioning: z
      .enum(['unified', 'independent'])
      .default('unified')
      .meta({
        title: 'Versioning',
        description:
          'One version for the whole product, or one for each component. With `independent`, each component has its own tag, candidate, release and place in every environment, and every action is told its name: `with: { component: NAME }`.',
        samples: ['independent'],
      }),
    initial: z
      .string()
      .max(64)
      .regex(/^(0|[1-9]\d{0,14})(\.(0|[1-9]\d{0,14})){2}$/, 'a stable semantic version such as `0.1.0`')
      .default(USUAL_VERSION_RULES.initial)
      .meta({
        title: 'Version',
        description: 'The first version, if nothing has been released yet.',
        samples: ['1.0.0'],
      }),
    branches: z
      .record(
        z
          .string()
          .max(255)
          .regex(/^(?=.)[^*]*(\*[^*]*){0,3}$/, 'a branch name with at most three `*`'),
        Channel,
      )
      .default({})
      .meta({
        title: 'Mapping of branches to channels',
        description:
          'What each branch may release. `*` matches any text without a slash. The first match wins. If omitted, every branch releases.',
        samples: [{ main: 'release', next: { prerelease: 'next' }, 'release/*': 'maintenance' }],
      }),
    case: z
      .enum(['exact', 'any'])
      .default('exact')
      .meta({
        description: 'Whether the case of commit types matters; `any` also accepts `Feat:`.',
        samples: ['any'],
      }),
    bumps: z
      .array(BumpRule)
      .max(100)
      .default([])
      .meta({
        title: 'List of rules',
        description:
          'Rules by type and scope. The first match wins; the defaults come last: feat minor; fix, perf and revert patch.',
        samples: [
          [
            { type: 'docs', bump: 'patch' },
            { scope: 'internal', bump: 'none' },
          ],
        ],
      }),
    'zero-major': z
      .strictObject({
        breaking: z
          .enum(['minor', 'major'])
          .default(USUAL_VERSION_RULES.zeroMajor.breaking)
          .meta({
            description: 'The bump that breaking changes cause; use `major` to reach 1.0.0.',
            samples: ['major'],
          }),
        feature: z
          .enum(['patch', 'minor'])
          .default(USUAL_VERSION_RULES.zeroMajor.feature)
          .meta({
            description: 'The bump that features cause.',
            samples: ['patch'],
          }),
      })
      .prefault({})
      .meta({
        title: 'Below 1.0.0',
        description: 'Which bump changes cause below 1.0.0.',
        samples: [{ breaking: 'major' }],
      }),
    'release-as': z
      .boolean()
      .default(USUAL_VERSION_RULES.releaseAs)
      .describe('Whether a commit may set the version with a `Release-As:` footer.'),
    unparsed: z
      .enum(['warn', 'fail', 'section'])
      .default(USUAL_VERSION_RULES.unparsed)
      .meta({
        description:
          'What to do with commits that are not conventional: report them, refuse them, or list them in a section of the notes.',
        samples: ['fail'],
      }),
    files: z
      .array(VersionFile)
      .max(200)
      .default([])
      .meta({
        title: 'List of files',
        description: 'Files into which the version is written before the build steps run. The change is not committed.',
        samples: [[{ file: 'package.json', json: 'version' }]],
      }),
  })
  .transform(({ tag, versioning, branches, case: ofTypes, bumps, 'zero-major': zeroMajor, ...rules }) => ({
    tag: tag ?? (versioning === 'independent' ? '{component}-v{version}' : USUAL_VERSION_RULES.tag),
    /** Whether nobody wrote `tag:`, so that the tags of the repository may say which of the usual two it is. */
    tagIsDefault: tag === undefined && versioning !== 'independent',
    versioning,
    initial: rules.initial,
    /** In the order in which they are asked. None means that every branch releases. */
    branches: Object.entries(branches).map(([pattern, channel]) => ({
      pattern,
      channel: channelRule(pattern, channel),
    })),
    anyCase: ofTypes === 'any',
    /** `null` stands for any type or scope. The first rule that fits decides; a commit that fits none does not release. */
    bumps: [...bumps, ...USUAL_BUMPS],
    zeroMajor,
    releaseAs: rules['release-as'],
    unparsed: rules.unparsed,
    files: rules.files,
  }))
  .meta({
    title: 'Version',
    description: 'How versions are planned and tagged.',
    samples: [
      {
        branches: { main: 'release', next: { prerelease: 'next' } },
        bumps: [{ type: 'docs', bump: 'patch' }],
        files: [{ file: 'package.json', json: 'version' }],
      },
      { tag: 'v{version}', branches: { main: 'release' } },
    ],
  });
export type WrittenVersion = z.input<typeof VersionSection>;
/** `version:` with every default filled in; what the version plan reads. */
export type VersionRules = z.output<typeof VersionSection>;
