import type { CommitVerdict, VersionPlan } from '../../version/index.ts';
import { planSummary } from './summary.ts';

const sha = (letter: string) => letter.repeat(40);

function commit(letter: string, subject: string): CommitVerdict {
  return { sha: sha(letter), type: 'fix', scope: null, subject, breaking: false, counts: true, reason: 'fix: patch' };
}

function plan(changed: Partial<VersionPlan>): VersionPlan {
  const base = { tag: 'v1.3.0', version: '1.3.0', sha: sha('0') };
  return {
    schema: 1,
    kind: 'release',
    channel: 'main',
    base,
    next: { version: '1.3.1', tag: 'v1.3.1' },
    bump: 'patch',
    commits: [commit('a', 'the door')],
    components: [],
    ignoredTags: [],
    ...changed,
  };
}

describe('the summary of a plan', () => {
  test('begins with what would be released, or that nothing would be', () => {
    expect(planSummary(plan({}))).toMatch(
      /^Version `1\.3\.1`, from `1\.3\.0` \(tag `v1\.3\.0`\), a \*\*patch\*\* release\.\n/,
    );
    expect(planSummary(plan({ next: null, bump: 'none' }))).toMatch(/^Nothing to release since `1\.3\.0`/);
  });

  test('of independent versions tells of the components, and of the commits that they would bring', () => {
    const summary = planSummary(
      plan({
        base: null,
        next: null,
        bump: null,
        commits: [commit('a', 'the door'), commit('b', 'what was released before')],
        components: [
          {
            name: 'api',
            base: { tag: 'api-v1.0.0', version: '1.0.0', sha: sha('0') },
            next: { version: '1.0.1', tag: 'api-v1.0.1' },
            bump: 'patch',
            commits: [sha('a')],
          },
          { name: 'web', base: null, next: null, bump: 'none', commits: [] },
        ],
      }),
    );
    expect(summary).toMatch(/^1 of 2 components would be released\.\n/);
    expect(summary).toContain('| api | `1.0.0` | `1.0.1` | patch |');
    expect(summary).toContain('1 of 1 commits counts');
    expect(summary).toContain('● fix: the door');
    expect(summary).not.toContain('what was released before');
  });

  test('of independent versions with nothing new says so', () => {
    expect(planSummary(plan({ base: null, next: null, bump: null, commits: [] }))).toBe('Nothing to release.');
  });
});
