import { environment, facts, record, SUCCEEDED } from '../testing/builders.ts';
import { evaluate } from './gate.ts';
import { GATES } from './gates.ts';

describe('the gates together', () => {
  test('all pass when everything is as it should be', () => {
    expect(evaluate(GATES, facts()).filter(({ decision }) => decision !== 'pass')).toEqual([]);
  });

  test('are all asked, in their order, also after one that said no', () => {
    const decisions = evaluate(GATES, facts({ reviews: [], missingSettings: { variables: ['API_URL'], secrets: [] } }));
    expect(decisions.map(({ gate }) => gate)).toEqual(GATES.map(({ name }) => name));
    expect(decisions.filter(({ decision }) => decision === 'hold').map(({ code }) => code)).toEqual([
      'approval-not-visible',
      'missing-setting',
    ]);
  });

  test('are these, so that none goes missing', () => {
    expect(GATES.map(({ name }) => name)).toEqual([
      'is-trusted-event',
      'is-release-branch',
      'is-right-checkout',
      'has-passing-tests',
      'follows-version-standard',
      'is-version-free',
      'is-staged',
      'is-only-build',
      'has-approval',
      'is-newer-than-live',
      'is-as-shown',
      'has-settings',
      'can-publish',
    ]);
  });

  test('have names of their own, each a question, and a motivation', () => {
    expect(new Set(GATES.map(({ name }) => name)).size).toBe(GATES.length);
    for (const { name, motivation } of GATES) {
      expect(name).toMatch(/^(is|has|can|follows)-[a-z-]+$/);
      expect(motivation.length).toBeGreaterThan(40);
    }
  });

  test('every answer but a yes has a code of its own kind and a remedy', () => {
    const bad = facts({
      event: { ...facts().event, event: 'issue_comment', ref: 'refs/tags/main' },
      checkout: { head: undefined, configDigest: facts().candidate },
      tests: { expectedSuites: ['unit'], expectedKinds: [], reports: [] },
      version: { tagCommit: 'f'.repeat(40), published: undefined, claimed: undefined },
      otherLedgers: { staging: [] },
      reviews: [],
      ledger: [record({ id: 9, history: SUCCEEDED })],
      order: 'diverged',
      missingSettings: { variables: [], secrets: ['TOKEN'] },
      publishing: { workflowRule: true },
      environment: environment(),
      versionPattern: '^2',
    });
    for (const { decision, code, remedy, reason } of evaluate(GATES, bad).filter(
      (answer) => answer.decision !== 'pass',
    )) {
      expect(['hold', 'fail', 'skip']).toContain(decision);
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(reason).toMatch(/\.$/);
      expect(remedy.length).toBeGreaterThan(10);
    }
    expect(evaluate(GATES, bad).filter(({ decision }) => decision === 'pass')).toHaveLength(1);
  });
});
