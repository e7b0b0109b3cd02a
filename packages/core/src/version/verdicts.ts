import type { VersionRules } from '../config/version/schema.ts';
import { type Bump, type Judgement, bumpFor } from './bump.ts';
import type { ReachedTag } from './history.ts';
import { isBreaking, isMerge, type ParsedCommit } from './message.ts';
import { findReverts, type RevertRole } from './reverts.ts';
import type { BaseRelease, CommitVerdict } from './version-plan.ts';

/** A commit with what it asks for, once merges and reverts were looked at. */
export interface JudgedCommit {
  readonly parsed: ParsedCommit;
  readonly bump: Bump;
  readonly reason: string;
  readonly revert: RevertRole | null;
}

/** Judges the commits of one line of releases, children before parents. */
export function judgeAll(
  commits: readonly ParsedCommit[],
  rules: VersionRules,
  initialDevelopment: boolean,
): JudgedCommit[] {
  const roles = findReverts(commits);
  return commits.map((parsed) => {
    const revert = roles.get(parsed.commit.sha) ?? null;
    return { parsed, revert, ...judgement(parsed, revert, rules, initialDevelopment) };
  });
}

function judgement(
  parsed: ParsedCommit,
  revert: RevertRole | null,
  rules: VersionRules,
  initialDevelopment: boolean,
): Judgement {
  if (revert?.role === 'reverted') return { bump: 'none', reason: `reverted by ${short(revert.by)}` };
  if (revert?.role === 'reverts') {
    return { bump: 'none', reason: `reverts ${short(revert.target)}, which was never released` };
  }
  if (isMerge(parsed.commit)) return { bump: 'none', reason: 'merge: its commits count on their own' };
  return bumpFor(parsed, rules, initialDevelopment);
}

/** The public form of a judged commit. */
export function verdictOf({ parsed, bump, reason }: JudgedCommit): CommitVerdict {
  return {
    sha: parsed.commit.sha,
    type: parsed.header?.type ?? null,
    scope: parsed.header?.scope ?? null,
    subject: parsed.header?.subject ?? parsed.title,
    breaking: isBreaking(parsed),
    counts: bump !== 'none',
    reason,
  };
}

function short(sha: string): string {
  return sha.slice(0, 7);
}

/** The public form of the release that a line builds on. */
export function baseOf(base: ReachedTag | null): BaseRelease | null {
  return base === null ? null : { tag: base.tag, version: base.version, sha: base.sha };
}
