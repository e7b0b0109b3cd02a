import { z } from 'zod';

const CommitType = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'a commit type, like `feat`');
const Heading = z.string().regex(/^[^\s<>][^\p{Cc}<>]{0,98}$/u, 'one line without `<` and `>`, at most 99 characters');

const WrittenSection = z.strictObject({
  title: Heading.describe('Heading in the release notes.'),
  types: z
    .array(CommitType)
    .min(1)
    .max(50)
    .describe('Commit types below it; `breaking` and `dependencies` stand for such changes of any type.'),
  folded: z.boolean().optional().describe('One line until somebody opens it. Default false.'),
});

const WrittenDocumentationRule = z.strictObject({
  when: CommitType.describe(
    'A commit type, or `breaking`, which also asks for a text after `BREAKING CHANGE:` that says how to go on.',
  ),
  require: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('Glob from the root of the repository. A release with such a commit must change a file that matches.'),
});

/** `standards:` as a team writes it: rules that hold for every release. */
export const WrittenStandards = z
  .strictObject({
    version: z
      .strictObject({ pattern: z.string().optional().describe('Regular expression for version names.') })
      .optional(),
    changelog: z
      .strictObject({
        sections: z
          .array(WrittenSection)
          .min(1)
          .max(50)
          .optional()
          .describe('Sections of the release notes, instead of the usual ones. A change that releases must be in one.'),
      })
      .optional(),
    documentation: z
      .array(WrittenDocumentationRule)
      .max(50)
      .optional()
      .describe('What must be written about a change before it is released. Asked by `build`.'),
    testing: z
      .strictObject({ kinds: z.array(z.enum(['unit', 'integration', 'performance', 'security'])).optional() })
      .optional()
      .describe('Kinds of suites without which nothing is staged.'),
    approval: z
      .record(z.string(), z.int().min(1).max(6))
      .optional()
      .describe('Least number of approvals by environment.'),
  })
  .meta({ id: 'Standards' });
export type WrittenStandards = z.infer<typeof WrittenStandards>;

/** A section of the notes that a team wants. */
export const ChangelogSection = z.strictObject({ title: z.string(), types: z.array(z.string()), folded: z.boolean() });
export type ChangelogSection = z.infer<typeof ChangelogSection>;

/** `require` is `null` where only the migration text of breaking changes is asked for. */
export const DocumentationRule = z.strictObject({ when: z.string(), require: z.string().nullable() });
export type DocumentationRule = z.infer<typeof DocumentationRule>;

/** `standards:` as the rest of the code reads it. Approvals are part of their environments. */
export const Standards = z.strictObject({
  versionPattern: z.string().optional(),
  testKinds: z.array(z.string()),
  /** `null` means the usual sections. Types are in lower case, here and in the rules of documentation. */
  sections: z.array(ChangelogSection).nullable(),
  documentation: z.array(DocumentationRule),
});
export type Standards = z.infer<typeof Standards>;
