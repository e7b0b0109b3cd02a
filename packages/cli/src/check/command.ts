import { existsSync } from 'node:fs';
import { LiftlockError, notARepository } from '@liftlock/core';
import { type Command, text } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { type CheckedRepository, checkRepository, problemsOf } from './check-repository.ts';
import { checkText } from './check-text.ts';

export const check: Command = {
  help: `liftlock check: are configuration, workflows and the next release sound.

  --repo DIR    the repository; default: this folder
  --branch NAME the branch to release from; default: the one that is checked out
                or, if that releases nothing, the release branch
  --json        the findings as one JSON document

Reads .github/liftlock.yml and .github/workflows, with GitHub's own parser, and
git for what the standards ask: without a history they are not asked. Ends with
1 if there is a problem.
`,
  options: { repo: { type: 'string' }, branch: { type: 'string' }, json: { type: 'boolean' } },
  async run(values, line) {
    const folder = repositoryFolder(values, line);
    if (!existsSync(folder)) throw new LiftlockError(notARepository(folder));
    const checked = await checkRepository(folder, { branch: text(values['branch']), env: line.env });
    const problems = problemsOf(checked);
    if (values['json'] === true) {
      const workflows = checked.workflows.map(({ path, stages, advice }) => ({ path, stages, advice }));
      const document = { schema: 1, ok: problems.length === 0, problems, standards: standardsOf(checked), workflows };
      line.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    } else {
      line.stdout.write(checkText(checked));
    }
    return problems.length === 0 ? 0 : 1;
  },
};

/** Whether the standards were asked, and about what; what they say is among the problems. */
function standardsOf({ standards }: CheckedRepository) {
  if (standards === undefined) return null;
  return standards.asked ? { asked: true, branch: standards.branch, versions: standards.versions } : standards;
}
