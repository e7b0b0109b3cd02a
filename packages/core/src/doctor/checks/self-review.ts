import { environmentCheck, environmentsPage, isAmong, listed } from '../check.ts';
import { advice, ok, problem } from '../finding.ts';

/** Whoever may not approve what they started themselves is missing among those who may. */
export const selfReview = environmentCheck(
  'self-review',
  'whether reviewers may approve their own runs',
  ({ name, approvals }, { reviewers }, { starters, url }) => {
    if (approvals === 'none' || approvals.by === 'dispatch' || reviewers === undefined) return [];
    const { users, teams, preventSelfReview } = reviewers;
    if (!preventSelfReview && !approvals.notTheAuthor) return [ok(name, 'Whoever starts a run may approve it, too.')];
    const rule = preventSelfReview ? '“Prevent self-review”' : '`not-the-author`';
    const { count } = approvals;
    // Too few in any case is what another check says.
    if (teams.length === 0 && users.length < count) return [];
    if (teams.length > 0 || users.length > count)
      return [ok(name, `Others may approve what a reviewer started (${rule}).`)];
    const usual = users.filter((user) => isAmong(user, starters));
    const said = {
      found: `${rule} is on, ${count} must approve, and only ${listed(users)} may${usual.length === 0 ? '' : `; ${listed(usual)} started the newest promotions`}.`,
      means: `What ${users.length === 1 ? users[0] : 'one of them'} starts or writes cannot be approved: the job waits for 30 days and fails.`,
      fix: 'Add a required reviewer',
      page: environmentsPage(url),
    };
    return [usual.length === 0 ? advice(name, said) : problem(name, said)];
  },
);
