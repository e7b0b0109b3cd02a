import { existsSync } from 'node:fs';
import { LiftlockError, notARepository } from '@liftlock/core';
import type { Command } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { checkRepository } from './check-repository.ts';
import { checkText } from './check-text.ts';

export const check: Command = {
  help: `liftlock check: is the configuration sound, and do the workflows fit it.

  --repo DIR    the repository; default: this folder
  --json        the findings as one JSON document

Reads .github/liftlock.yml and .github/workflows, with GitHub's own parser. Ends
with 1 if there is a problem.
`,
  options: { repo: { type: 'string' }, json: { type: 'boolean' } },
  async run(values, line) {
    const folder = repositoryFolder(values, line);
    if (!existsSync(folder)) throw new LiftlockError(notARepository(folder));
    const checked = await checkRepository(folder);
    const problems = [...checked.config.problems, ...checked.workflows.flatMap((workflow) => workflow.problems)];
    if (values['json'] === true) {
      const workflows = checked.workflows.map(({ path, stages, advice }) => ({ path, stages, advice }));
      line.stdout.write(`${JSON.stringify({ schema: 1, ok: problems.length === 0, problems, workflows }, null, 2)}\n`);
    } else {
      line.stdout.write(checkText(checked));
    }
    return problems.length === 0 ? 0 : 1;
  },
};
