import type { ApprovalRule } from '../../config/index.ts';
import { answerOf } from '../asked.ts';
import { environmentCheck, environmentsPage, listed, people } from '../check.ts';
import type { DoctorFacts } from '../facts.ts';
import { advice, type Finding, ok, problem } from '../finding.ts';
import type { RequiredReviewers } from '../on-github.ts';

type Rule = Exclude<ApprovalRule, 'none'>;

/** Where reviewers approve, enough of them must be named. */
export const requiredReviewers = environmentCheck(
  'required-reviewers',
  'who may review',
  ({ name, approvals }, { reviewers }, facts) => {
    if (approvals === 'none') return [ok(name, 'No approval is required.')];
    if (approvals.by === 'dispatch') return [];
    return [reviewers === undefined ? nobody(name, facts) : enough(name, approvals, reviewers, facts)];
  },
);

function nobody(name: string, { repository, url }: DoctorFacts): Finding {
  const isPrivate = answerOf(repository)?.isPrivate === true;
  return problem(name, {
    found: `The environment has no required reviewers${isPrivate ? ', and the repository is private: there, only GitHub Enterprise has them' : ''}.`,
    means: 'GitHub starts the job at once, and Liftlock holds the release: `environment-unprotected`.',
    fix: isPrivate ? 'approvals: { by: dispatch }, which works on every plan' : 'Add required reviewers',
    page: environmentsPage(url),
  });
}

function enough(name: string, { count, hotfix }: Rule, { users, teams }: RequiredReviewers, facts: DoctorFacts) {
  const who = listed([...users, ...teams.map((team) => `the members of the team ${team}`)]);
  const page = environmentsPage(facts.url);
  // Who is in a team only its organization says.
  if (teams.length === 0 && users.length < count) {
    return problem(name, {
      found: `${people(count)} must approve, and ${users.length} may: ${who}.`,
      means: 'No release can enter it: `not-enough-approvals`.',
      fix: `Add required reviewers, or write approvals: { count: ${users.length} }`,
      page,
    });
  }
  if (teams.length === 0 && users.length < hotfix) {
    return advice(name, {
      found: `${users.length === 1 ? '1 person may' : `${users.length} people may`} approve (${who}); a hotfix needs ${hotfix}.`,
      means: 'A release can enter it, a hotfix cannot: `not-enough-approvals`.',
      fix: `Add required reviewers, or write approvals: { hotfix: ${users.length} }`,
      page,
    });
  }
  return ok(name, `${who} may approve; ${count} must.`);
}
