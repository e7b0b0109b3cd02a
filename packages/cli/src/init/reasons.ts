/** What the codes of `liftlock init` mean. */
export const INIT_REASONS = {
  'manifest-invalid': 'A file that describes the project, such as `package.json`, is not well formed.',
  'nothing-to-set-up': 'The repository contains no files.',
  'not-written': 'A file could not be written, so none was.',
  'suite-reference-invalid': '`--suite` does not name a repository and a commit.',
} as const;

declare module '@liftlock/core/reason-code' {
  interface Reasons extends Record<keyof typeof INIT_REASONS, string> {}
}
