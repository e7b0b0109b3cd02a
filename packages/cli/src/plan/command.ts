import { type Command, text, wantsColor } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish } from '../commands/result.ts';
import { planCommand } from './plan-command.ts';

export const plan: Command = {
  help: `liftlock plan: show what would be released from here, and why.

  --repo DIR    the repository; default: the current folder
  --ref REF     the branch, tag or commit to plan for; default: HEAD
  --branch NAME plan as if --ref were merged into this branch; default: the
                branch that --ref names
  --since TAG   use this tag as the last release
  --json        print one JSON document; \`problems\` lists what would hold it

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and uses no
network. Without \`version.branches\`, only the default branch releases.

Examples:
  liftlock plan                   what a push of HEAD would release
  liftlock plan --branch main     what merging this branch would release
  liftlock plan --since v1.2.0    as if v1.2.0 were the last release

Exit code: 0 if a plan can be made, even one that releases nothing or that a
standard would hold (\`liftlock check\` then exits with 1); 1 otherwise.
`,
  options: {
    repo: { type: 'string' },
    ref: { type: 'string' },
    branch: { type: 'string' },
    since: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, line) {
    const result = await planCommand({
      repo: repositoryFolder(values, line),
      ref: text(values['ref']),
      branch: text(values['branch']),
      since: text(values['since']),
      json: values['json'] === true,
      color: wantsColor(line),
      env: line.env,
    });
    return finish(result, line);
  },
};
