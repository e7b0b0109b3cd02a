import { facts, testReport } from '../../testing/builders.ts';
import { hasPassingTests } from './gate.ts';

const tests = (change: Partial<Parameters<typeof hasPassingTests.decide>[0]['tests']>) =>
  hasPassingTests.decide(facts({ tests: { expectedSuites: [], expectedKinds: [], reports: [], ...change } }));

describe('has-passing-tests', () => {
  test('names the suites that passed', () => {
    expect(tests({ reports: [testReport(), testReport({ suite: 'e2e' })] }).reason).toBe('unit, e2e passed.');
  });

  test('passes when no suite is configured', () => {
    expect(tests({})).toMatchObject({ decision: 'pass', reason: 'No suites are configured.' });
  });

  test('fails, and does not only hold, for a suite that failed', () => {
    const reports = [testReport(), testReport({ suite: 'e2e', conclusion: 'failed' })];
    expect(tests({ expectedSuites: ['unit', 'load'], reports })).toMatchObject({
      decision: 'fail',
      code: 'tests-failed',
      reason: 'e2e failed for 1.4.0.',
    });
  });

  test('holds for a suite that has not reported', () => {
    expect(tests({ expectedSuites: ['unit', 'e2e', 'load'], reports: [testReport()] })).toMatchObject({
      decision: 'hold',
      code: 'tests-missing',
      reason: 'There is no report of e2e, load for this candidate.',
    });
  });

  test('holds when a kind of tests that the team asks for is missing', () => {
    const answer = tests({ expectedKinds: ['unit', 'security'], reports: [testReport()] });
    expect(answer).toMatchObject({ decision: 'hold', code: 'test-kinds-missing' });
    expect(answer.reason).toContain('security tests');
    expect(tests({ expectedKinds: ['unit'], reports: [testReport()] }).decision).toBe('pass');
  });

  test.each([
    ['exit-code', 'hold'],
    ['exit-code-is-enough', 'pass'],
    ['report', 'pass'],
  ] as const)('for which a required performance suite shows its %s: %s', (proof, decision) => {
    const reports = [testReport({ suite: 'load', kind: 'performance', proof })];
    const answer = tests({ expectedKinds: ['performance'], reports });
    expect(answer.decision).toBe(decision);
    if (decision === 'hold') expect(answer.code).toBe('tests-without-report');
    expect(tests({ reports }).decision).toBe('pass');
    expect(tests({ expectedKinds: ['unit'], reports: [testReport({ proof })] }).decision).toBe('pass');
  });
});
