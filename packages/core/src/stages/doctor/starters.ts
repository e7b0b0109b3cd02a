import { LiftlockError } from '../../errors/index.ts';
import type { GitHubReads } from '../../ports/index.ts';
import type { Pair } from './pairs.ts';

/** More than these say nothing about who usually does it. */
const NEWEST = 10;

/**
 * Who started the newest promotions, where it matters: where a reviewer may not approve what they started, and there are no
 * others. Without an answer, nobody is known.
 */
export async function starters(ladder: readonly Pair[], { ledger }: Pick<GitHubReads, 'ledger'>): Promise<string[]> {
  const scarce = ladder.filter(isScarce).map(({ environment }) => environment.name);
  if (scarce.length === 0) return [];
  try {
    const read = await ledger.board(scarce);
    const newest = read.flatMap(({ records }) => records.slice(0, NEWEST));
    return [...new Set(newest.flatMap(({ payload }) => payload.by ?? []))];
  } catch (error) {
    if (error instanceof LiftlockError) return [];
    throw error;
  }
}

function isScarce({ environment: { approvals }, onGitHub: { reviewers } }: Pair): boolean {
  if (approvals === 'none' || reviewers === undefined || reviewers.teams.length > 0) return false;
  return (reviewers.preventSelfReview || approvals.notTheAuthor) && reviewers.users.length <= approvals.count;
}
