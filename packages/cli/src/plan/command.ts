import { type Command, text, wantsColor } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish } from '../commands/result.ts';
import { planCommand } from './plan-command.ts';

export const plan: Command = {
  help: `liftlock plan: what would be released from here, and why.

  --repo DIR    the repository; default: this folder
  --ref REF     the branch, tag or commit to plan for; default: HEAD
  --branch NAME plan for this branch, as if --ref were merged into it; default:
                the branch that --ref names
  --since TAG   take this tag as the last release
  --json        the plan as one JSON document; \`problems\` is what would hold it

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and uses no
network. Without \`version.branches\`, only the default branch releases.

Exit code: 0 if there is a plan, even one that releases nothing or that the
standards would hold (\`liftlock check\` exits with 1 then); 1 if there is none.
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
