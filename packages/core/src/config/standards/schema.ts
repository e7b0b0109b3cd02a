import { z } from 'zod';
import { ApprovalCount } from '../environments/schema.ts';
import { SuiteKind } from '../tests/schema.ts';
import { Inside } from '../values.ts';

const CommitType = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'a commit type such as `feat`')
  .transform((type) => type.toLowerCase())
  .meta({ title: 'Commit type', samples: ['feat', 'fix'] });

const Section = z
  .strictObject({
    title: z
      .string()
      .regex(/^[^\s<>][^\p{Cc}<>]{0,98}$/u, 'one line without `<` and `>`, at most 99 characters')
      .meta({ title: 'Heading', description: 'Heading in the release notes.', samples: ['Features', 'News'] }),
    types: z
      .array(CommitType)
      .min(1)
      .max(50)
      .meta({
        title: 'List of commit types',
        description: 'Commit types in this section; `breaking` and `dependencies` stand for such changes of any type.',
        samples: [['feat'], ['fix', 'perf']],
      }),
    folded: z.boolean().default(false).describe('Collapsed to one line until somebody opens it.'),
  })
  .meta({ title: 'Section', samples: [{ title: 'Features', types: ['feat'] }] });
/** A section of the notes that a team wants. Types are in lower case. */
export type ChangelogSection = z.output<typeof Section>;

const DocumentationRule = z
  .strictObject({
    when: CommitType.describe(
      'A commit type, or `breaking`, which also requires a text after `BREAKING CHANGE:` that says how to upgrade.',
    ),
    require: Inside.optional().meta({
      title: 'Glob',
      description:
        'A path or glob from the root of the repository. A release with such a commit must change a matching file. Optional only for `breaking`.',
      samples: ['docs/**', 'manual/**'],
    }),
  })
  .check(({ value, issues }) => {
    if (value.when === 'breaking' || typeof value.require === 'string') return;
    const message = '`require:` with a glob; only `when: breaking` asks for something without it';
    issues.push({ code: 'custom', input: value, message });
  })
  .transform(({ when, require = null }) => ({ when, require }))
  .meta({ title: 'Rule', samples: [{ when: 'breaking' }, { when: 'feat', require: 'docs/**' }] });
/** `require` is `null` where only the text of breaking changes is asked for. */
export type DocumentationRule = z.output<typeof DocumentationRule>;

const Pattern = z
  .string()
  .refine(isPattern, 'a regular expression')
  .meta({
    title: 'Regular expression',
    description: 'The regular expression that a version must match.',
    format: 'regex',
    samples: ['^\\d+\\.\\d+\\.\\d+$'],
  });

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** `standards:`: rules of a team that hold for every release. */
export const StandardsSection = z
  .strictObject({
    version: z
      .strictObject({ pattern: Pattern.optional() })
      .prefault({})
      .meta({ title: 'Versions', description: 'Which versions may be released.', samples: [{ pattern: '^1\\.' }] }),
    changelog: z
      .strictObject({
        sections: z
          .array(Section)
          .min(1)
          .max(50)
          .optional()
          .meta({
            title: 'List of sections',
            description:
              'Sections of the release notes, in place of the defaults. Every change that causes a release must be in one.',
            samples: [
              [
                { title: 'Features', types: ['feat'] },
                { title: 'Chores', types: ['chore'], folded: true },
              ],
            ],
          }),
      })
      .prefault({})
      .meta({
        title: 'Notes',
        description: 'The layout of the release notes.',
        samples: [{ sections: [{ title: 'Features', types: ['feat', 'fix'] }] }],
      }),
    documentation: z
      .array(DocumentationRule)
      .max(50)
      .default([])
      .meta({
        title: 'List of rules',
        description: 'Which documentation a change needs before it is released. Checked by `build`.',
        samples: [[{ when: 'feat', require: 'docs/**' }]],
      }),
    testing: z
      .strictObject({
        kinds: z
          .array(SuiteKind)
          .default([])
          .meta({
            title: 'List of kinds',
            description: 'Kinds of suites that must have passed: unit, integration, performance or security.',
            samples: [['unit', 'security']],
          }),
      })
      .prefault({})
      .meta({
        title: 'Tests',
        description: 'Which tests a candidate needs before it is staged.',
        samples: [{ kinds: ['unit'] }],
      }),
    approval: z
      .record(z.string(), ApprovalCount.meta({ title: 'Whole number', samples: [2] }))
      .default({})
      .meta({
        title: 'Mapping of environments to numbers',
        description:
          'Minimum number of approvals by environment. It can only raise the number that the environment requires.',
        samples: [{ staging: 2 }],
      }),
  })
  .transform(({ version, changelog, documentation, testing, approval }) => ({
    ...(version.pattern === undefined ? {} : { versionPattern: version.pattern }),
    testKinds: testing.kinds,
    /** `null` means the usual sections. */
    sections: changelog.sections ?? null,
    documentation,
    approval,
  }))
  .meta({
    title: 'Standards',
    description: 'Rules of the team that apply to every release.',
    samples: [
      {
        version: { pattern: '^\\d+\\.\\d+\\.\\d+$' },
        documentation: [{ when: 'breaking', require: 'docs/upgrading/**' }],
        testing: { kinds: ['unit', 'security'] },
        approval: { production: 2 },
      },
      { testing: { kinds: ['unit', 'security'] }, approval: { production: 2 } },
    ],
  });
