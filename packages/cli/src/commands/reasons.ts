/** What the codes of the command line mean that are about this machine and how a command was called. */
export const COMMAND_REASONS = {
  'wrong-options': 'Options of the command contradict each other or are incomplete.',
  'repository-unknown': 'A command that asks GitHub does not know which repository it is about.',
  'token-missing': 'A command that asks GitHub has no token.',
  'no-temporary-folder': '`TMPDIR` names a folder that does not exist or is not writable.',
  'disk-full': 'The disk with the temporary files is full.',
} as const;

declare module '@liftlock/core/reason-code' {
  interface Reasons extends Record<keyof typeof COMMAND_REASONS, string> {}
}
