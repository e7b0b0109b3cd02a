/** `liftlock --help`. */
export const HELP = `Liftlock: build once, promote the same bytes, approve in GitHub.

  liftlock plan       what would be released from here, and why
  liftlock notes      the release notes of what would be released, or was
  liftlock changelog  CHANGELOG.md, written from history
  liftlock check      are configuration, workflows and the next release sound
  liftlock rehearse   run the whole release pipeline on this machine

  liftlock COMMAND --help   the options of a command
  liftlock --version        the version

Nothing here talks to GitHub, and only changelog writes a file. A rehearsal
works in a clone, with made-up secrets, against a local GitHub on 127.0.0.1.

Start with \`liftlock plan\`: it needs no configuration.
`;
