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
        means:
          approvals.bypass === 'record'
            ? '`bypass: record` lets such a run go on; the ledger and the release say that nobody reviewed it.'
            : 'Liftlock looks for the review, so such a run is held, before anything is deployed: `approval-bypassed`.',
        fix: `Switch off ${OPTION}`,
        page,
      }),
    ];
  },
);
