import type { VersionRules } from '../config/version/schema.ts';
import { rangeAtEnd } from '../config/version/range.ts';
import { matchesBranch } from '../event/branch-pattern.ts';

/** What the planned branch may release. */
export type Channel =
  | { readonly kind: 'release' }
  | { readonly kind: 'prerelease'; readonly identifier: string }
  | { readonly kind: 'maintenance'; readonly range: string | null }
  | { readonly kind: 'hotfix' }
  | { readonly kind: 'none' };

/**
 * The channel of a branch. Without configured branches, and where no branch is known (a detached HEAD, a tag), the
 * plan is that of a release branch; a branch that no pattern names releases nothing.
 */
export function channelOf(branch: string | null, rules: VersionRules): Channel {
  if (branch === null || rules.branches.length === 0) return { kind: 'release' };
  const channel = rules.branches.find(({ pattern }) => matchesBranch(branch, [pattern]))?.channel;
  if (channel === undefined) return { kind: 'none' };
  return channel.kind === 'maintenance' ? { ...channel, range: channel.range ?? rangeAtEnd(branch) } : channel;
}

/** Whether a version lies in a range of the form `1.x` or `1.2.x`. */
export function inRange(version: string, range: string): boolean {
  return version.startsWith(range.slice(0, -1));
}
