import type { CommandLine } from '../command-line.ts';
import { type Command, text } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish } from '../commands/result.ts';
import { type ChangelogOptions, changelogCommand } from './changelog-command.ts';

export const changelog: Command = {
  help: `liftlock changelog: write CHANGELOG.md from history.

  --repo DIR        the repository; default: this folder
  --file FILE       the file, relative to the repository, or to the folder of
                    the component; default: CHANGELOG.md
  --component NAME  where components have versions of their own: this one;
                    default: each of them

Adds a section for each stable release that HEAD contains and that the file does
not tell of yet, by its mark or by a heading with its version. What is in the
file stays as it is; running it again changes nothing. Asks no network and
commits nothing.
`,
  options: {
    repo: { type: 'string' },
    file: { type: 'string' },
    component: { type: 'string' },
  },
  async run(values, line) {
    const result = await changelogCommand({
      repo: repositoryFolder(values, line),
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
