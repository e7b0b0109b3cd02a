import { LiftlockError } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';
import { type Command, type OptionValues, text } from '../commands/command.ts';
import { repositoryFolder, whyNotARepository } from '../commands/repository.ts';
import type { Kind } from './ecosystems/detect-projects.ts';
import { initialise } from './initialise.ts';
import { asking } from './questions.ts';
import { suiteReference } from '../suite/suite-reference.ts';

/** What a shell says of a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

export const init: Command = {
  help: `liftlock init: set up Liftlock in a repository.

  --repo DIR    the repository; default: the current folder
  --kind KIND   library or service; default: what it looks like
  --suite REF   the version of Liftlock that the workflows use, as
                OWNER/liftlock@COMMIT; default: this installation
  --dry-run     show the files, and write nothing
  --yes         write without asking; files that differ are kept
  --replace     with --yes: replace files that differ

Looks at the build files, workspaces, tags, workflows and the configuration of
other release tools, says what it found, and writes .github/liftlock.yml and the
workflows release.yml, promote.yml and plan.yml. All of the files are written,
or none. A file that differs is shown first. Runs nothing and uses no network.

Examples:
  liftlock init --dry-run         see what would be written
  liftlock init --yes             write it, then: liftlock check
  liftlock init --kind service    with staging and production to deploy to

Exit code: 0 if the repository is set up or nothing was to be written; 1 for a
problem; 2 without a terminal to ask at and without --yes or --dry-run; 130
after Ctrl-C at a question, with nothing written.
`,
  choices: { kind: ['library', 'service'] },
  options: {
    repo: { type: 'string' },
    kind: { type: 'string' },
    suite: { type: 'string' },
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    replace: { type: 'boolean' },
  },
  async run(values, line) {
    const wrong = wrongOptions(values, line);
    if (wrong !== undefined) {
      line.stderr.write(`${wrong} \`liftlock init --help\` lists the options.\n`);
      return 2;
    }
    const folder = repositoryFolder(values, line);
    const why = whyNotARepository(folder);
    if (why !== undefined) throw new LiftlockError(why);
    const suite = await suiteReference(text(values['suite']), line);
    const isAsking = values['yes'] !== true && values['dry-run'] !== true;
    const terminal = isAsking ? asking(line) : undefined;
    try {
      const code = await initialise({
        folder,
        suite,
        kind: text(values['kind']) as Kind | undefined,
        isDry: values['dry-run'] === true,
        replaces: values['replace'] === true,
        ask: terminal?.ask,
        line,
      });
      return terminal?.hasLeft() === true ? INTERRUPTED : code;
    } finally {
      terminal?.close();
    }
  },
};

function wrongOptions(values: OptionValues, line: CommandLine): string | undefined {
  const kind = text(values['kind']);
  if (kind !== undefined && kind !== 'library' && kind !== 'service')
    return `--kind is library or service, not "${kind}".`;
  if (values['yes'] === true && values['dry-run'] === true) return 'Either --yes or --dry-run.';
  if (values['replace'] === true && values['yes'] !== true) return '--replace needs --yes; at a terminal, init asks.';
  const isAttended = line.stdin.isTTY === true && (line.env['CI'] ?? '') === '';
  if (isAttended || values['yes'] === true || values['dry-run'] === true) return undefined;
  return 'There is no terminal to ask at: use --yes to write the files, or --dry-run to see them.';
}
