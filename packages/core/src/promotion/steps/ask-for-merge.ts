import { LiftlockError } from '../../errors/index.ts';
import { code } from '../../pipeline/markdown.ts';
import type { Step } from '../flow.ts';
import type { Configured, Examined, PromotionRequest } from '../known.ts';

/**
 * Opens an issue that asks for the merge of a hotfix into the default branch, which is held until it contains the fix.
 * A token that may not write issues costs the issue alone.
 */
export const askForMerge: Step<PromotionRequest & Configured & Examined, object> = {
  title: 'Ask for the merge of the hotfix',
  async run({ facts, environment, reason }, ports) {
    const { version, branch, commit } = facts.manifest;
    const main = await ports.repository.defaultBranch();
    const title = `Merge the hotfix ${version} into ${main}`;
    const body = `${environment.name} has ${code(version)}, made of ${commit} on ${code(branch)}: ${reason}\n\nUntil ${code(main)} contains that commit, nothing from ${code(main)} is promoted to ${environment.name}.\n`;
    try {
      await ports.issues.open({ title, body });
    } catch (error) {
      if (!(error instanceof LiftlockError)) throw error;
      const why = error.problems.map(({ found, next }) => `${found} ${next}`).join(' ');
      ports.log.warning(`No issue was opened. Do it by hand: ${title}. ${why}`);
    }
    return {};
  },
};
