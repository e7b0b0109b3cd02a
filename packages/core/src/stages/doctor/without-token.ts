import type { GitHubReads } from '../../ports/index.ts';

/** GitHub for whoever has no token: every answer is that there is none. */
export function withoutToken(why: string): Pick<GitHubReads, 'administration' | 'ledger'> {
  const refused = () => Promise.resolve({ refused: { why } });
  return {
    administration: {
      repository: refused,
      actions: refused,
      defaultToken: refused,
      environments: refused,
      branchPolicies: refused,
      isProtected: refused,
      role: refused,
      settingNames: refused,
      tagRulesets: refused,
      immutableReleases: refused,
    },
    ledger: {
      read: () => Promise.reject(new Error(why)),
      ofCommit: () => Promise.reject(new Error(why)),
      board: () => Promise.resolve([]),
    },
  };
}
