import { LiftlockError } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';
import { type Command, text } from '../commands/command.ts';
import { repositoryFolder, whyNotARepository } from '../commands/repository.ts';
import { finish } from '../commands/result.ts';
import { type ChangelogOptions, changelogCommand } from './changelog-command.ts';

export const changelog: Command = {
  help: `liftlock changelog: write CHANGELOG.md from the history.

  --repo DIR        the repository; default: the current folder
  --file FILE       the file, relative to the repository, or to the folder of
                    the component; default: CHANGELOG.md
  --component NAME  only this component, if components are versioned
                    independently; default: all of them

Adds a section for each stable release in the history of HEAD that the file does
not contain yet. A release is recognized by a marker or by a heading with its
version. Existing text is kept, so running it again changes nothing. Makes no
commit and uses no network.

Examples:
  liftlock changelog                      writes or extends CHANGELOG.md
  liftlock changelog --file docs/news.md  another file
`,
  options: {
    repo: { type: 'string' },
    file: { type: 'string' },
    component: { type: 'string' },
  },
  async run(values, line) {
    const folder = repositoryFolder(values, line);
    const why = whyNotARepository(folder);
    if (why !== undefined) throw new LiftlockError(why);
    const result = await changelogCommand({
      repo: folder,
      file: text(values['file']) ?? 'CHANGELOG.md',
      component: text(values['component']),
      env: line.env,
      onProgress: progressOn(line),
    });
    return finish(result, line);
  },
};

/** One line that is written over itself, for people who wait at a terminal. */
function progressOn({ stderr }: CommandLine): NonNullable<ChangelogOptions['onProgress']> {
  return (file, done, all) => {
    if (stderr.isTTY !== true) return;
    stderr.write(done === all ? '\r\u001b[K' : `\r${file}: ${done} of ${all} releases`);
  };
}
