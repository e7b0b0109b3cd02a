/** `liftlock --help`. */
export const HELP = `Liftlock: build once, promote the same bytes, approve in GitHub.

  liftlock init       sets up a repository: configuration and workflows
  liftlock plan       shows what would be released from here, and why
  liftlock notes      shows the notes of the next release, or of an earlier one
  liftlock changelog  writes CHANGELOG.md from the history
  liftlock check      checks the configuration, workflows and next release
  liftlock status     shows what is live in every environment
  liftlock history    shows what entered an environment
  liftlock doctor     finds settings on GitHub that endanger a release
  liftlock lock       keeps everybody else out of an environment
  liftlock unlock     ends that
  liftlock yank       withdraws a release that nobody should use
  liftlock actions    downloads the actions that a rehearsal needs
  liftlock rehearse   runs the whole release pipeline on this machine
  liftlock completion prints the completion for bash, zsh or fish

  liftlock help COMMAND     the options of a command (also COMMAND --help)
  liftlock version          the version (also --version, -v)

Exit codes: 0 success, 1 a problem was found, 2 invalid command line,
130 interrupted.

Status, history and doctor ask GitHub, with a token, and only read. Lock,
unlock and yank write to GitHub; nothing else does. Only init and changelog
change your files. A rehearsal runs in a clone, with made-up secrets, against a
local GitHub on 127.0.0.1.

Start with \`liftlock plan\`, which needs no configuration, or \`liftlock init\`.
`;
