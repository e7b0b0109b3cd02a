import type { Approval } from '../../deployment/index.ts';
import { hasSucceeded } from '../../deployment/index.ts';
import type { ApprovalRule } from '../../config/index.ts';
import type { EntryFacts, Purpose } from '../facts.ts';
import { isBypassed, mayReview } from './bypass.ts';
import { isAmong } from './is-among.ts';
import { type Answer, type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<
  EntryFacts,
  'purpose' | 'environment' | 'reviewers' | 'reviews' | 'ledger' | 'votes' | 'candidate' | 'event' | 'authors'
>;

const reasons = {
  'environment-unprotected':
    'The configuration requires an approval, and the environment on GitHub has no required reviewers.',
  'approval-not-visible': 'GitHub lists no review of the environment in this run, so nobody can tell who approved.',
  'approval-bypassed':
    'The job runs although GitHub lists no review by a required reviewer. Most likely an administrator started it without one.',
  'not-enough-approvals':
    'Fewer people have approved than required. Approvals by the authors of the change, and approvals that another candidate has used, do not count.',
} as const;

export const hasApproval: Gate<Facts, keyof typeof reasons> = {
  name: 'has-approval',
  motivation:
    'Any workflow that names an environment creates it, without protection rules. Administrators can start waiting jobs, and a re-run keeps old reviews. That a job runs proves nothing, so the reviews themselves are counted.',
  reasons,
  decide(facts) {
    const { environment, reviewers, reviews, event } = facts;
    const rule = environment.approvals;
    if (rule === 'none') return pass(`${environment.name} does not require an approval.`);
    if (rule.by === 'dispatch') return byDispatch(facts, rule);
    if (reviewers === undefined || reviewers.required === 0) {
      return hold(
        'environment-unprotected',
        `The environment ${environment.name} has no required reviewers.`,
        `Add them in the repository: Settings → Environments → ${environment.name} → Required reviewers (private repositories need GitHub Enterprise). To go without approvals, write \`approvals: none\`.`,
      );
    }
    if (isBypassed(facts)) return bypassed(facts, rule);
    if (reviews.length === 0) {
      return hold(
        'approval-not-visible',
        `GitHub shows no review for ${environment.name} in run ${event.run.id}.`,
        "Remove `deployment: false` from the job's `environment:`, or write `approvals: none`.",
      );
    }
    const people = new Set(countingApprovals(facts).map((approval) => approval.user));
    const needed = approvalsNeeded(rule, facts.purpose);
    if (people.size < needed) {
      return hold(
        'not-enough-approvals',
        `${people.size} of ${needed} required approvals count${people.size === 0 ? '' : ` (${[...people].join(', ')})`}.`,
        needed > 1
          ? `GitHub starts a job after one review. Add ${needed === 2 ? '1 empty job' : `${needed - 1} empty jobs`} with \`environment: ${environment.name}\` before this one: each job asks for its own review.`
          : 'Re-run this job and have somebody else approve it: reviews by the authors of the change do not count.',
      );
    }
    return pass(`Approved by ${[...people].join(', ')}.`);
  },
};

/** `deployment: false` may hide reviews, which looks the same: the remedy names both. */
function bypassed({ environment, event }: Facts, { bypass }: Exclude<ApprovalRule, 'none'>) {
  const found = `Run ${event.run.id} has no review by a required reviewer of ${environment.name}, and administrators may start its jobs without one.`;
  if (bypass === 'record') return pass(`${found} \`bypass: record\` lets it in and records it.`);
  return hold(
    'approval-bypassed',
    found,
    "Re-run this job and have a required reviewer approve it. If one did, `deployment: false` in the job's `environment:` may hide the review: remove it. To let administrators start a promotion alone, write `approvals: { bypass: record }`.",
  );
}

function byDispatch(facts: Facts, rule: Exclude<ApprovalRule, 'none'>): Answer<keyof typeof reasons> {
  const people = [...new Set(countingApprovals(facts).map(({ user }) => user))];
  const needed = approvalsNeeded(rule, facts.purpose);
  if (people.length >= needed) return pass(`Approved by ${people.join(', ')}, who started the promotion.`);
  const who =
    rule.people.length === 0 ? 'Somebody who may write to this repository' : `One of ${rule.people.join(', ')}`;
  return hold(
    'not-enough-approvals',
    `${people.length} of ${needed} required approvals count${people.length === 0 ? '' : ` (${people.join(', ')})`}.`,
    `${who} starts the promotion workflow for this candidate: that approves it.`,
  );
}

/** A hotfix passes environments over, so more people must look at it. */
export function approvalsNeeded(rule: Exclude<ApprovalRule, 'none'>, purpose: Purpose): number {
  return purpose === 'hotfix' ? rule.hotfix : rule.count;
}

/** The approvals that count: reviews of this run on GitHub, or runs that people started for this candidate. */
export function countingApprovals(facts: Facts): Approval[] {
  const rule = facts.environment.approvals;
  if (rule === 'none') return [];
  const given = rule.by === 'dispatch' ? countingVotes(facts, rule.people) : countingReviews(facts);
  return rule.notTheAuthor ? given.filter(({ user }) => !isAmong(user, facts.authors)) : given;
}

/** Approvals of this candidate by those who may, which no success has used up. */
export function countingVotes(
  { votes, candidate, purpose, ledger }: Pick<Facts, 'votes' | 'candidate' | 'purpose' | 'ledger'>,
  people: readonly string[],
): Approval[] {
  const intent = purpose === 'stage' ? 'promote' : purpose;
  const used = ledger.filter((record) => record.payload.candidate === candidate && hasSucceeded(record));
  const since = Math.max(0, ...used.filter(({ payload }) => payload.intent === intent).map(({ id }) => id));
  return votes
    .filter((vote) => vote.candidate === candidate && vote.intent === intent && vote.id > since)
    .filter(({ by }) => people.length === 0 || isAmong(by, people))
    .map(({ by, comment }) => ({ user: by, comment }));
}

/** What brings the version before back after a failed deploy goes on with the approval of the one that failed. */
function isWayBackFrom(
  candidate: Facts['candidate'],
  { intent, held = [] }: Facts['ledger'][number]['payload'],
): boolean {
  return intent === 'rollback' && held.includes(candidate);
}

/** Approvals of this run and environment that no other candidate and no success has used up. */
function countingReviews({ reviewers, reviews, ledger, candidate, event }: Facts): Approval[] {
  const used = ledger
    .filter((record) => record.payload.run.id === event.run.id)
    .filter((record) => record.payload.candidate !== candidate || hasSucceeded(record))
    .filter(({ payload }) => !isWayBackFrom(candidate, payload))
    .flatMap((record) => record.payload.approvals);
  const unused = reviews
    .filter(({ state, user }) => state === 'approved' && (reviewers === undefined || mayReview(user, reviewers)))
    .map(({ user, comment }) => ({ user, comment }));
  for (const approval of used) {
    const index = unused.findIndex((other) => other.user === approval.user && other.comment === approval.comment);
    if (index >= 0) unused.splice(index, 1);
  }
  return unused;
}
