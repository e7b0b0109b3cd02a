import { type Command, text } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish } from '../commands/result.ts';
import { changelogCommand } from './changelog-command.ts';

export const changelog: Command = {
  help: `liftlock changelog: write CHANGELOG.md from history.

  --repo DIR    the repository; default: this folder
  --file FILE   the file, relative to the repository; default: CHANGELOG.md

Adds a section for each stable release that HEAD contains and that the file does
not tell of yet. What is in the file stays as it is; running it again changes
nothing. Asks no network and commits nothing.
`,
  options: {
    repo: { type: 'string' },
    file: { type: 'string' },
  },
  async run(values, line) {
    const result = await changelogCommand({
      repo: repositoryFolder(values, line),
      file: text(values['file']) ?? 'CHANGELOG.md',
      env: line.env,
    });
    return finish(result, line);
  },
};
