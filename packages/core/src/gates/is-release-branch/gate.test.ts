import { environment, facts, manifest, workflowEvent } from '../../testing/builders.ts';
import { isReleaseBranch } from './gate.ts';

const asked = (branch: string, allowed: readonly string[]) =>
  isReleaseBranch.decide(
    facts({
      manifest: manifest({ branch }),
      releaseBranches: allowed,
      event: workflowEvent({ ref: `refs/heads/${branch}` }),
    }),
  );

describe('is-release-branch', () => {
  test.each([
    ['main', ['main'], 'pass'],
    ['side', ['main'], 'hold'],
    ['main2', ['main'], 'hold'],
    ['release/1.x', ['main', 'release/*'], 'pass'],
    ['release/1/x', ['release/*'], 'hold'],
    ['release/1/x', ['release/**'], 'pass'],
    ['release/beta', ['release/*', '!release/beta'], 'hold'],
    ['v1.2', ['v[0-9]+.[0-9]+'], 'pass'],
    ['release', ['release/*'], 'hold'],
    ['release/', ['release/*'], 'pass'],
    ['feature/release/1', ['release/*'], 'hold'],
    ['v1.2.x', ['v*.x'], 'pass'],
    ['v1.2.y', ['v*.x'], 'hold'],
    ['a-b-c', ['a*b*c'], 'pass'],
    ['a-c-b', ['a*b*c'], 'hold'],
    ['abc', ['a*b*bc'], 'hold'],
    ['main', ['**'], 'pass'],
    ['(a+)+$', ['(a+)+$'], 'pass'],
    ['aaaa', ['(a+)+$'], 'hold'],
  ])('a candidate of %s where %j may enter: %s', (branch, allowed, decision) => {
    expect(asked(branch, allowed).decision).toBe(decision);
  });

  test.each(['refs/tags/main', 'refs/pull/1/merge', 'refs/heads', ''])(
    'holds a run about %s, which is not a branch',
    (ref) => {
      expect(isReleaseBranch.decide(facts({ event: workflowEvent({ ref }) }))).toMatchObject({
        decision: 'hold',
        code: 'not-a-branch',
      });
    },
  );

  test("asks the environment's own branches first", () => {
    const only = environment({ branches: ['next'] });
    const answer = isReleaseBranch.decide(facts({ environment: only }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'branch-not-allowed' });
    expect(answer.reason).toContain('accepts candidates from next');
  });

  test('holds a run of a side branch that brings a candidate of main: its scripts would run', () => {
    const answer = isReleaseBranch.decide(facts({ event: workflowEvent({ ref: 'refs/heads/side' }) }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'branch-not-allowed' });
    expect(answer.reason).toContain('side');
  });

  test('takes time that grows with the length of the name only', () => {
    expect(asked('a'.repeat(5_000), [`${'a*'.repeat(3)}b`]).decision).toBe('hold');
  });
});
