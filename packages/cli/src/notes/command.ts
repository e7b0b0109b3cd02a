import { type Command, text } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish } from '../commands/result.ts';
import { notesCommand } from './notes-command.ts';

export const notes: Command = {
  help: `liftlock notes: show the notes of the next release, or of an earlier one.

  --repo DIR        the repository; default: the current folder
  --from TAG        the release to count from; default: the one before --to
  --to REF          a release tag, a branch or a commit; default: HEAD
  --component NAME  only this component, if components are versioned
                    independently; default: the component of the tag, or all
                    that would be released
  --json            print one JSON document; \`notes\` is the Markdown

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and uses no
network. The same history gives the same bytes: all dates come from commits.

Examples:
  liftlock notes                  the notes of the next release
  liftlock notes --to v1.4.0      those of a release that is out
  liftlock notes --from v1.0.0    everything since v1.0.0
`,
  options: {
    repo: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    component: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, line) {
    const result = await notesCommand({
      repo: repositoryFolder(values, line),
      from: text(values['from']),
      to: text(values['to']),
      component: text(values['component']),
      json: values['json'] === true,
      env: line.env,
    });
    return finish(result, line);
  },
};
