import { readdirSync } from 'node:fs';
import { environment, facts, record, SUCCEEDED } from '../testing/builders.ts';
import type { EntryFacts } from './facts.ts';
import { evaluate } from './gate.ts';
import { ALL_GATES, GATES } from './gates.ts';

describe('the gates together', () => {
  test('all pass when everything is as it should be', () => {
    expect(evaluate(GATES, facts()).filter(({ decision }) => decision !== 'pass')).toEqual([]);
  });

  test('are all asked, in their order, also after one that said no', () => {
    const decisions = evaluate(GATES, facts({ reviews: [], missingSettings: { variables: ['API_URL'], secrets: [] } }));
    expect(decisions.map(({ gate }) => gate)).toEqual(GATES.map(({ name }) => name));
    expect(decisions.filter(({ decision }) => decision === 'hold').map(({ code }) => code)).toEqual([
      'approval-bypassed',
      'missing-setting',
    ]);
  });

  test('are all folders of this one, so that none is made and never asked', () => {
    const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(ALL_GATES.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test('have names of their own, each a question, and a motivation', () => {
    expect(new Set(ALL_GATES.map(({ name }) => name)).size).toBe(ALL_GATES.length);
    for (const { name, motivation } of ALL_GATES) {
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
    const refused = evaluate(ALL_GATES, bad).filter(({ decision }) => decision !== 'pass');
    expect(refused.length).toBeGreaterThan(GATES.length / 2);
    for (const { decision, code, remedy, reason } of refused) {
      expect(['hold', 'fail', 'skip']).toContain(decision);
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(reason).toMatch(/\.$/);
      expect(remedy.length).toBeGreaterThan(10);
    }
  });
});

test.each(ALL_GATES.map((gate) => [gate.name, gate] as const))(
  'where somebody must name a version, %s names the component that it is of',
  async (name, gate) => {
    const { EXAMPLES } = (await import(`./${name}/examples.ts`)) as { EXAMPLES: readonly EntryFacts[] };
    for (const facts of EXAMPLES) {
      const { remedy } = gate.decide({ ...facts, manifest: { ...facts.manifest, component: 'pages' } });
      expect(remedy.includes('`to: ')).toBe(remedy.includes('`component: pages`'));
    }
  },
);
