import { environmentCheck, environmentsPage } from '../check.ts';
import { advice, ok, unknown } from '../finding.ts';

const QUESTION = 'whether administrators may bypass the rules';
const OPTION = '“Allow administrators to bypass configured protection rules”';

/** By default, an administrator may start a job that waits for a review (docs, "Reviewing deployments"). */
export const administratorsBypass = environmentCheck(
  'administrators-bypass',
  QUESTION,
  ({ name, approvals }, { canAdminsBypass, reviewers }, { url }) => {
    if (approvals === 'none' || approvals.by === 'dispatch' || reviewers === undefined) return [];
    const page = environmentsPage(url);
    if (canAdminsBypass === undefined) {
      const refusal = { why: 'its answer about the environment has no `can_admins_bypass`' };
      return [unknown(name, QUESTION, refusal, page)];
    }
    if (!canAdminsBypass) return [ok(name, 'Administrators cannot start the job without a review.')];
    return [
      advice(name, {
        found: 'Administrators can start the job without a review.',
        means: 'Liftlock counts reviews, so such a run is held: the deploy is not made, and the job ends red.',
        fix: `Switch off ${OPTION}`,
        page,
      }),
    ];
  },
);
