import type { ApprovalRule } from '../../config/index.ts';
import type { EntryFacts } from '../facts.ts';
import { isAmong } from './is-among.ts';

type Facts = Pick<EntryFacts, 'environment' | 'reviewers' | 'reviews'>;

/**
 * Whether the job runs although no required reviewer has approved or rejected it. GitHub says so nowhere: what is left of
 * an administrator's bypass is that the review is missing, or that it is of somebody who is no reviewer.
 */
export function isBypassed({ environment, reviewers, reviews }: Facts): boolean {
  if (!isByReviewers(environment.approvals) || reviewers === undefined || reviewers.required === 0) return false;
  if (reviewers.canAdminsBypass === false) return false;
  return reviews.every(({ state, user }) => state === 'approved' && !mayReview(user, reviewers));
}

/** Where a team may review, nobody can tell its members, so everybody counts as one. */
export function mayReview(user: string, { people }: NonNullable<Facts['reviewers']>): boolean {
  return people === undefined || isAmong(user, people);
}

/** What a record keeps of it, where the configuration lets it in. */
export function bypassIn(facts: Facts): string[] {
  const { approvals } = facts.environment;
  return isByReviewers(approvals) && approvals.bypass === 'record' && isBypassed(facts) ? [BYPASSED] : [];
}

/** As it stands among the overrides of a record. */
export const BYPASSED = 'approval: started without a review by a required reviewer';

function isByReviewers(rule: ApprovalRule): rule is Exclude<ApprovalRule, 'none'> {
  return rule !== 'none' && rule.by === 'reviewers';
}
