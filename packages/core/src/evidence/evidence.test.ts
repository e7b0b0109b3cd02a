import { CANDIDATE, testReport } from '../testing/builders.ts';
import { Evidence, EvidenceBundle, shownBy, testReports } from './evidence.ts';

const statement = (predicate = [testReport()]) =>
  ({ schema: 1, subject: CANDIDATE, predicateType: 'test-report', predicate }) as const;

describe('evidence', () => {
  test('is about one candidate, and says what a suite showed', () => {
    expect(Evidence.parse(statement())).toEqual(statement());
    expect(EvidenceBundle.parse({ schema: 1, subject: CANDIDATE, statements: [statement()] }).statements).toHaveLength(
      1,
    );
  });

  test.each([
    ['no subject', { subject: '' }],
    ['another kind of statement', { predicateType: 'scan' }],
    ['a newer schema', { schema: 2 }],
    ['a key that nobody knows', { signedBy: 'me' }],
    ['a report without a conclusion', { predicate: [{ ...testReport(), conclusion: undefined }] }],
    ['a report with its own conclusion', { predicate: [{ ...testReport(), conclusion: 'mostly' }] }],
    ['a negative count', { predicate: [testReport({ measures: [{ label: 'tests', value: -1 }] })] }],
  ])('with %s is none', (_, change) => {
    expect(Evidence.safeParse({ ...statement(), ...change }).success).toBe(false);
  });

  test('gives its reports in order', () => {
    const reports = testReports([
      statement([testReport({ suite: 'a' }), testReport({ suite: 'b' })]),
      statement([testReport({ suite: 'c' })]),
    ]);
    expect(reports.map(({ suite }) => suite)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['tests 3, failed 0, skipped 0', testReport()],
    ['line coverage 81.25%', testReport({ measures: [{ label: 'line coverage', value: 81.2541, unit: '%' }] })],
    ['exit code only', testReport({ kind: 'security', measures: [] })],
  ])('is shown as "%s"', (words, report) => {
    expect(shownBy(report)).toBe(words);
  });
});
