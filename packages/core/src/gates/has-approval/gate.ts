import type { Approval } from '../../deployment/index.ts';
import { hasSucceeded } from '../../deployment/index.ts';
import type { ApprovalRule } from '../../config/index.ts';
import type { EntryFacts, Purpose } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<
  EntryFacts,
  'purpose' | 'environment' | 'reviewers' | 'reviews' | 'ledger' | 'candidate' | 'event' | 'authors'
>;

export const hasApproval: Gate<Facts> = {
  name: 'has-approval',
  motivation:
    'Any workflow that names an environment creates it, without rules; administrators can start waiting jobs; a re-run carries old reviews along. So the reviews themselves are counted.',
  decide(facts) {
    const { environment, reviewers, reviews, event } = facts;
    const rule = environment.approvals;
    if (rule === 'none') return pass(`${environment.name} asks for no approval.`);
    if (reviewers === undefined || reviewers.required === 0) {
      return hold(
        'environment-unprotected',
        `The environment ${environment.name} has no required reviewers.`,
        `Add them: repository Settings → Environments → ${environment.name} → Required reviewers (private repositories need GitHub Enterprise). To go without, write \`approvals: none\`.`,
      );
    }
    if (reviews.length === 0) {
      return hold(
        'approval-not-visible',
        `GitHub shows no review of ${environment.name} in run ${event.run.id}.`,
        "Remove `deployment: false` from the job's `environment:`, or write `approvals: none`.",
      );
    }
    const people = new Set(countingApprovals(facts).map((approval) => approval.user));
    const needed = approvalsNeeded(rule, facts.purpose);
    if (people.size < needed) {
      return hold(
        'not-enough-approvals',
        `${people.size} of ${needed} approvals count (${[...people].join(', ') || 'nobody'}).`,
        needed > 1
          ? `GitHub goes on after one review. Add ${needed - 1} empty job with \`environment: ${environment.name}\` before this one: each asks again.`
          : 'Re-run this job, and have it approved by somebody else: reviews by the authors of the change do not count.',
      );
    }
    return pass(`Approved by ${[...people].join(', ')}.`);
  },
};

/** A hotfix passes environments over, so more people must look at it. */
export function approvalsNeeded(rule: Exclude<ApprovalRule, 'none'>, purpose: Purpose): number {
  return purpose === 'hotfix' ? rule.hotfix : rule.count;
}

/** Approvals of this run and environment that no other candidate and no success has used up. */
export function countingApprovals(facts: Facts): Approval[] {
  const { environment, reviews, ledger, candidate, event, authors } = facts;
  const used = ledger
    .filter((record) => record.payload.run.id === event.run.id)
    .filter((record) => record.payload.candidate !== candidate || hasSucceeded(record))
    .flatMap((record) => record.payload.approvals);
  const unused = reviews
    .filter((review) => review.state === 'approved')
    .map(({ user, comment }) => ({ user, comment }));
  for (const approval of used) {
    const index = unused.findIndex((other) => other.user === approval.user && other.comment === approval.comment);
    if (index >= 0) unused.splice(index, 1);
  }
  const rule = environment.approvals;
  return rule !== 'none' && rule.notTheAuthor ? unused.filter(({ user }) => !isAmong(user, authors)) : unused;
}

/** GitHub's logins are compared without case. */
function isAmong(user: string, others: readonly string[]): boolean {
  return others.some((other) => other.toLowerCase() === user.toLowerCase());
}
