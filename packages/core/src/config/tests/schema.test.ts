import { parseConfig } from '../parse.ts';

const written = (suite: string, rest = '') => `components: [{ name: api, artifacts: ["*.tgz"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments: [{ name: staging }]
test: { suites: [{ name: load, commands: [x], ${suite} }] }
${rest}`;

function refusal(suite: string, rest = ''): string {
  const parsed = parseConfig(written(suite, rest));
  return parsed.ok ? '' : parsed.problems.map(({ found, expected }) => `${found} → ${expected}`).join('\n');
}

function read(suite: string, rest = '') {
  const parsed = parseConfig(written(suite, rest));
  return parsed.ok ? parsed.config.suites[0] : undefined;
}

const METRICS = 'kind: performance, reports: { metrics: bench.json }';

describe('what a suite requires', () => {
  test('of its metrics may stand below `metrics:`, or beside the other requirements', () => {
    const rule = { max: 120, regression: 10 };
    for (const require of [
      '{ p95_ms: { max: 120, regression: 10% } }',
      '{ metrics: { p95_ms: { max: 120, regression: 10 } } }',
    ])
      expect(read(`${METRICS}, require: ${require}`)).toMatchObject({ require: { metrics: { p95_ms: rule } } });
  });

  test('of coverage and severity is written as people say it', () => {
    const suite = read(
      'kind: unit, reports: { coverage: [a.info, b.xml], sarif: s.sarif }, require: { coverage: 80, coverage-drop: 1%, severity: medium }',
    );
    expect(suite).toMatchObject({
      reports: { coverage: ['a.info', 'b.xml'], sarif: ['s.sarif'] },
      require: { coverage: 80, coverageDrop: 1, severity: 'medium', metrics: {} },
    });
  });

  test.each([
    ['a number for an unknown key', `${METRICS}, require: { covrage: 80 }`, '`test.suites[0].require.covrage`: 80'],
    [
      'more than 100%',
      'kind: unit, reports: { coverage: x }, require: { coverage: 800 }',
      '`test.suites[0].require.coverage`: 800',
    ],
    ['no number', 'kind: unit, reports: { coverage: x }, require: { coverage: most }', '"most"'],
    [
      'a metric without its report',
      'kind: performance, require: { p95_ms: { max: 1 } }',
      '`reports: { metrics: … }` on this suite',
    ],
    [
      'coverage without its report',
      'kind: unit, reports: { junit: x }, require: { coverage: 1 }',
      '`reports: { coverage: … }` on this suite',
    ],
    [
      'a severity without its report',
      'kind: security, require: { severity: low }',
      '`reports: { sarif: … }` on this suite',
    ],
    [
      'a day that is none',
      'kind: security, reports: { sarif: x }, require: { exceptions: [{ rule: a, until: 2026-13-01, reason: r }] }',
      'a day such as 2026-12-31',
    ],
    [
      'an exception without a reason',
      'kind: security, reports: { sarif: x }, require: { exceptions: [{ rule: a, until: 2026-12-01 }] }',
      'exceptions[0].reason`: missing',
    ],
    ['a key that no metric has', `${METRICS}, require: { p95_ms: { maximum: 1 } }`, 'the unknown key `maximum`'],
  ])('with %s is refused', (_, suite, found) => {
    expect(refusal(suite)).toContain(found);
  });
});

describe('a kind of tests that the standards require', () => {
  const standards = 'standards: { testing: { kinds: [performance] } }';

  test('needs a report, or the word that its exit code is enough', () => {
    expect(refusal('kind: performance', standards)).toContain(
      'performance tests, for which only the exit code of "load" speaks → `reports:` on a suite of this kind, or `exit-code: enough`',
    );
    expect(read('kind: performance, exit-code: enough', standards)).toMatchObject({ exitCodeIsEnough: true });
    expect(read(METRICS, standards)).toMatchObject({ kind: 'performance' });
  });
});

test('suites that run at the same time write different reports', () => {
  const suites = (unit: string, web: string, parallel: boolean) =>
    parseConfig(
      written('kind: unit').replace(
        /^test: .*$/m,
        `test: { parallel: ${parallel}, suites: [{ name: unit, kind: unit, commands: [x], reports: { junit: ${unit} } }, { name: web, kind: unit, commands: [x], reports: { junit: ${web} } }] }`,
      ),
    );
  expect(suites('reports/*.xml', 'web/*.xml', true).ok).toBe(true);
  expect(suites('reports/*.xml', 'reports/*.xml', false).ok).toBe(true);
  const refused = suites('reports/*.xml', 'reports/*.xml', true);
  expect(refused.ok ? [] : refused.problems.map(({ found }) => found)).toEqual([
    expect.stringContaining('`test.suites[1].reports.junit`'),
  ]);
});
