import type { Check } from './check.ts';
import { actionsRun } from './checks/actions-run.ts';
import { administratorsBypass } from './checks/administrators-bypass.ts';
import { defaultToken } from './checks/default-token.ts';
import { deployBranches } from './checks/deploy-branches.ts';
import { dispatchApprovers } from './checks/dispatch-approvers.ts';
import { environmentsExist } from './checks/environments-exist.ts';
import { immutableReleases } from './checks/immutable-releases.ts';
import { jobPermissions } from './checks/job-permissions.ts';
import { protectedTags } from './checks/protected-tags.ts';
import { requiredReviewers } from './checks/required-reviewers.ts';
import { requiredSettings } from './checks/required-settings.ts';
import { selfReview } from './checks/self-review.ts';
import { waitTimer } from './checks/wait-timer.ts';

/** Every check, in the order in which it is shown. */
export const CHECKS: readonly Check[] = [
  // Whether anything runs.
  actionsRun,
  jobPermissions,
  defaultToken,
  // Who lets a release in.
  environmentsExist,
  requiredReviewers,
  selfReview,
  administratorsBypass,
  dispatchApprovers,
  // What else an environment asks for.
  deployBranches,
  waitTimer,
  requiredSettings,
  // What is published.
  protectedTags,
  immutableReleases,
];
