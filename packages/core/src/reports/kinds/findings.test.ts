import type { Require } from '../../config/index.ts';
import { sarif } from '../sarif/format.ts';
import { readText } from '../../testing/reports.ts';
import { findings } from './findings.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');

interface Run {
  readonly rules?: readonly object[];
  readonly [key: string]: unknown;
}

const scan = (results: readonly object[], { rules = [], ...run }: Run = {}) =>
  readText(
    sarif,
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'trivy', rules } }, results, ...run }] }),
  );

const judged = (results: readonly object[], require: Partial<Require> = {}, run: Run = {}) =>
  findings.judge([scan(results, run)], {
    require: { exceptions: [], metrics: {}, ...require },
    now: NOW,
    before: undefined,
  });

const severities = (results: readonly object[], run: Run = {}) =>
  judged(results, {}, run).findings?.map(({ severity }) => severity);

describe('findings', () => {
  test('that are none are a clean scan', () => {
    expect(judged([])).toMatchObject({
      findings: [],
      criteria: [
        { name: 'severity', found: 'none', expected: 'no finding of severity high or higher', verdict: 'met' },
      ],
    });
    expect(judged([]).failed ?? judged([]).unusable).toBeUndefined();
  });

  test.each([
    ['error', 'high'],
    ['warning', 'medium'],
    ['note', 'low'],
    [undefined, 'medium'],
    ['fatal', 'high'],
  ])('of level %s are %s', (level, severity) => {
    expect(severities([{ ruleId: 'x', ...(level === undefined ? {} : { level }) }])).toEqual([severity]);
  });

  test.each([
    ['9.8', 'critical'],
    ['7.0', 'high'],
    [6.9, 'medium'],
    ['3.9', 'low'],
  ])('with a security-severity of %s are %s, whatever their level is', (score, severity) => {
    const rules = [{ id: 'CVE-1', properties: { 'security-severity': score } }];
    expect(severities([{ ruleId: 'CVE-1', level: 'note' }], { rules })).toEqual([severity]);
    expect(severities([{ ruleIndex: 0 }], { rules })).toEqual([severity]);
    expect(severities([{ ruleId: 'CVE-1/npm' }], { rules })).toEqual([severity]);
  });

  test('have the level of their rule, in the scanner or in its extension', () => {
    const rules = [{ id: 'a', defaultConfiguration: { level: 'error' } }];
    expect(severities([{ ruleId: 'a' }], { rules })).toEqual(['high']);
    const tool = { driver: { name: 'codeql' }, extensions: [{ name: 'pack', rules }] };
    expect(severities([{ rule: { index: 0, toolComponent: { index: 0 } } }], { tool })).toEqual(['high']);
  });

  test.each([
    ['passed', { kind: 'pass' }],
    ['are gone since the baseline', { baselineState: 'absent' }],
    ['are only noted', { level: 'none' }],
  ])('that %s are none', (_, result) => {
    expect(judged([{ ruleId: 'x', ...result }]).findings).toEqual([]);
  });

  test('that the scanner suppressed are counted apart, unless the suppression was not accepted', () => {
    const suppressed = { ruleId: 'x', level: 'error', suppressions: [{ kind: 'inSource' }] };
    expect(judged([suppressed]).measures).toContainEqual({ label: 'suppressed', value: 1 });
    const rejected = { ...suppressed, suppressions: [{ kind: 'external', status: 'rejected' }] };
    expect(judged([rejected]).failed).toBe('1 finding of severity high or higher: x');
  });

  test.each([
    ['medium', 'warning', true],
    ['medium', 'note', false],
    ['critical', 'error', false],
  ] as const)('with %s required fail at level %s: %s', (severity, level, fails) => {
    expect(judged([{ ruleId: 'x', level }], { severity }).failed !== undefined).toBe(fails);
  });

  describe('with an exception', () => {
    const result = {
      ruleId: 'CVE-1',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'package-lock.json' }, region: { startLine: 3 } } }],
    };
    const exception = { rule: 'CVE-1', path: 'package-lock.json', until: '2026-11-27', reason: 'Only in tests.' };
    const failedBy = (change: Partial<typeof exception>) =>
      judged([result], { exceptions: [{ ...exception, ...change }] }).failed;

    test('are accepted to the end of its last day, and counted apart', () => {
      const { failed, measures, findings: all } = judged([result], { exceptions: [exception] });
      expect(failed).toBeUndefined();
      expect(measures).toContainEqual({ label: 'accepted', value: 1 });
      expect(measures).toContainEqual({ label: 'high', value: 0, better: 'lower' });
      expect(all?.[0]).toMatchObject({ line: 3, exception: { until: '2026-11-27', expired: false } });
    });

    test('B7: that has expired fail, and the failure says so', () => {
      expect(failedBy({ until: '2026-11-26' })).toBe(
        '1 finding of severity high or higher: CVE-1; the exception for CVE-1 expired after 2026-11-26',
      );
    });

    test.each([
      ['rule', { rule: 'CVE-2' }],
      ['path', { path: 'web/**' }],
    ])('for another %s fail', (_, change) => {
      expect(failedBy(change)).toBe('1 finding of severity high or higher: CVE-1');
    });

    test('names a file from the root of the repository, also where the scanner names it from that of the machine', () => {
      const uri = 'file:///home/runner/work/shop/shop/package-lock.json';
      const absolute = { ...result, locations: [{ physicalLocation: { artifactLocation: { uri } } }] };
      expect(judged([absolute], { exceptions: [exception] }).failed).toBeUndefined();
      expect(judged([absolute], { exceptions: [{ ...exception, path: 'web/*.json' }] }).failed).toBeDefined();
    });

    test('for a path count where the finding names none', () => {
      expect(judged([{ ruleId: 'CVE-1', level: 'error' }], { exceptions: [exception] }).failed).toBeDefined();
    });
  });

  test('B6: of a scanner that did not finish prove nothing', () => {
    const invocations = [
      { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'database is offline\nstack' } }] },
    ];
    const unusable = 'trivy says that it did not finish: database is offline';
    expect(judged([], {}, { invocations })).toMatchObject({ unusable });
    expect(judged([], {}, { invocations, results: undefined })).toMatchObject({ unusable });
  });

  test('are told worst first', () => {
    const rules = [{ id: 'c', properties: { 'security-severity': '9' } }];
    const results = [{ ruleId: 'a', level: 'note' }, { ruleId: 'b', level: 'error' }, { ruleId: 'c' }];
    const { failed, findings: all } = judged(results, {}, { rules });
    expect(all?.map(({ rule }) => rule)).toEqual(['c', 'b', 'a']);
    expect(failed).toBe('2 findings of severity high or higher: c and 1 more');
  });
});
