import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE, LiftlockError } from '@liftlock/core';
import { type Command, text } from '../commands/command.ts';
import { repositoryFolder, whyNotARepository } from '../commands/repository.ts';
import { jsonDocument } from '../commands/result.ts';
import { type CheckedRepository, checkRepository, problemsOf } from './check-repository.ts';
import { checkText } from './check-text.ts';

export const check: Command = {
  help: `liftlock check: check the configuration, the workflows and the next release.

  --repo DIR    the repository; default: the current folder
  --branch NAME the branch to release from; default: the current branch or, if
                it releases nothing, the release branch
  --json        print the findings as one JSON document

Reads .github/liftlock.yml, parses .github/workflows with GitHub's own parser,
and plans the next release from git. Reports everything in these files that
would make a run fail or release nothing. Uses no network: reviewers, secrets
and other settings on GitHub are not checked.

Examples:
  liftlock check                  this branch, or what it is merged into
  liftlock check --branch 1.x     a release from the branch 1.x

Exit code: 0 if there are no problems, 1 otherwise. Advice does not count.
`,
  options: { repo: { type: 'string' }, branch: { type: 'string' }, json: { type: 'boolean' } },
  async run(values, line) {
    const folder = repositoryFolder(values, line);
    const why = whyNotARepository(folder);
    // Files can be checked wherever they are, but not where there are none.
    if (why !== undefined && !existsSync(join(folder, CONFIG_FILE))) throw new LiftlockError(why);
    const request = { branch: text(values['branch']), env: line.env, suiteRoot: line.suiteRoot };
    const checked = await checkRepository(folder, request);
    const problems = problemsOf(checked);
    line.stdout.write(values['json'] === true ? jsonDocument(documentOf(checked)) : checkText(checked));
    return problems.length === 0 ? 0 : 1;
  },
};

function documentOf(checked: CheckedRepository) {
  const problems = problemsOf(checked);
  const workflows = checked.workflows.map(({ path, stages, advice }) => ({ path, stages, advice }));
  const { advice } = checked.config;
  return { ok: problems.length === 0, problems, advice, release: releaseOf(checked), workflows };
}

/** What would be released; what holds it is among the problems. */
function releaseOf({ release }: CheckedRepository) {
  if (release === undefined) return null;
  return release.asked ? { asked: true, branch: release.branch, versions: release.versions } : release;
}
