import fc from 'fast-check';
import { readReport } from './read-report.ts';
import { REPORT_KINDS, type ReportKind } from './index.ts';

const kindOf = (key: string) => REPORT_KINDS.find((kind) => kind.key === key) as ReportKind;
const read = (key: string, text: string) => {
  const answer = readReport(kindOf(key), 'r', text);
  return 'unusable' in answer ? answer.unusable : 'read';
};

const NO_KIND = {
  junit: 'JUnit XML',
  coverage: 'in one of the formats lcov, Cobertura',
  sarif: 'SARIF 2.1.0',
  metrics: 'in one of the formats a k6 summary, hyperfine JSON, the output of go test -bench, JSON of metrics',
};

const RUN = (rest: string) => `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"scan"}}${rest}}]}`;
const LINE = '<coverage><packages><package><classes><class filename="a"><lines>';

describe('a report', () => {
  test.each(Object.entries(NO_KIND))('of %s that is empty or prose is not %s', (key, name) => {
    for (const text of ['', ' \n', 'all is well', '\uFEFF'])
      expect(read(key, text)).toMatch(`its report r is not ${name}`);
  });

  test.each(Object.keys(NO_KIND))('of %s in UTF-16 is not text, with and without its mark', (key) => {
    const utf16 = Buffer.from('<testsuite><testcase/></testsuite>', 'utf16le');
    for (const bytes of [utf16, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])])
      expect(read(key, bytes.toString('utf8'))).toBe('its report r is not text in UTF-8');
  });

  test.each([
    ['junit', '<testsuite><testcase/></testsuite>'],
    ['coverage', 'TN:\nSF:a\nDA:1,1\nend_of_record\n'],
    ['sarif', RUN(',"results":[]')],
    ['metrics', '{"p95":1}'],
  ])('of %s may begin with a byte order mark', (key, text) => {
    expect(read(key, `\uFEFF${text}`)).toBe('read');
  });

  test.each([
    ['coverage', 'SF:a\nDA:1,1\n', 'lcov: it ends in the middle of a file'],
    ['coverage', 'SF:a\nDA:1\nend_of_record', 'lcov: "DA:1" is no line of it'],
    ['coverage', 'TN:\nDA:1,1\nend_of_record', 'lcov: "DA:1,1" is no line of it'],
    [
      'coverage',
      `${LINE}<line number="1"/></lines></class></classes></package></packages></coverage>`,
      'Cobertura: a line of a has no number or hits',
    ],
    ['coverage', `${LINE}<line number="1" hits="1"/>`, 'Cobertura'],
    ['coverage', '<!DOCTYPE coverage [<!ENTITY a "b">]><coverage/>', 'Cobertura: it has a document type declaration'],
    [
      'coverage',
      '<!DOCTYPE coverage SYSTEM "x" [<!ENTITY a "b">]><coverage/>',
      'Cobertura: it has a document type declaration',
    ],
    ['sarif', '{"runs":[]}', 'SARIF 2.1.0: its version is undefined'],
    ['sarif', '{"version":"2.0.0","runs":[{}]}', 'SARIF 2.1.0: its version is "2.0.0"'],
    ['sarif', '{"version":"2.1.0","runs":[]}', 'SARIF 2.1.0: no scanner has run'],
    ['sarif', '{"version":"2.1.0"}', 'SARIF 2.1.0: it has no `runs`'],
    ['sarif', RUN(''), 'SARIF 2.1.0: a run of scan has no `results`'],
    ['sarif', RUN(',"results":null'), 'SARIF 2.1.0: a run of scan has no `results`'],
    ['sarif', RUN(',"results":[],"results":[]'), 'SARIF 2.1.0: the key "results" is there twice'],
    ['sarif', RUN(',"results":[').slice(0, -2), 'SARIF 2.1.0'],
    ['sarif', `${'['.repeat(200)}${']'.repeat(200)}`, 'SARIF 2.1.0: it nests deeper than 100 levels'],
    ['metrics', '{"p95":1,"p\\u00395":2}', 'JSON of metrics: the key "p95" is there twice'],
    ['metrics', '{"p95":NaN}', 'JSON of metrics'],
    ['metrics', '{"p95":1e999}', 'JSON of metrics: the value of "p95" is not a number'],
    ['metrics', '{"p95":"108"}', 'JSON of metrics: the value of "p95" is not a number'],
    ['metrics', '{"p95":{"value":1,"units":"ms"}}', 'JSON of metrics: "p95" has the unknown key "units"'],
    ['metrics', '{"p95":{"value":1,"better":"more"}}', 'JSON of metrics: `better` of "p95" is not lower or higher'],
    ['metrics', '{"p95":{"value":1,"noise":-1}}', 'JSON of metrics: `noise` of "p95" is not a number from 0'],
    ['metrics', '{"results":[]}', 'hyperfine JSON: it has no results'],
    ['metrics', '{"results":[{"mean":1}]}', 'hyperfine JSON: a result has no command'],
    ['metrics', '{"metrics":{},"root_group":{}}', 'a k6 summary: it has no metrics'],
    [
      'metrics',
      'goos: linux\nBenchmarkA-8 100 12 ns/op\n',
      'the output of go test -bench: it ends before `PASS` or `FAIL`',
    ],
    ['metrics', 'BenchmarkA-8 100 12', 'the output of go test -bench: "BenchmarkA-8 100 12" is no benchmark'],
  ])('B4: of %s is refused: %s', (key, text, why) => {
    expect(read(key, text)).toBe(`its report r is not ${why}`);
  });

  test('B4: of any text is read or refused, and never breaks', () => {
    const parts = [
      '<testsuite>',
      '</testsuite>',
      '<testcase/>',
      '<![CDATA[',
      '<!DOCTYPE',
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ':',
      ',',
      '1',
      'null',
    ];
    const words = [
      ...parts,
      '"runs"',
      '"metrics"',
      'SF:a\n',
      'DA:1,1\n',
      'end_of_record\n',
      'Benchmark',
      '\n',
      '<coverage>',
      '&x;',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(NO_KIND)), text, (key, written) => {
        expect(read(key, written.join(''))).toMatch(/^(read|its report r is not .*)$/s);
      }),
    );
  });

  test.each([
    ['sarif', '['],
    ['sarif', '{"a":'],
    ['metrics', '{"a":'],
    ['junit', '<testsuite>'],
    ['junit', '<![CDATA['],
    ['junit', '<!--'],
    ['coverage', '<coverage>'],
  ])('B4: of %s that begins with a million times %s is refused in bounded time', (key, opening) => {
    const startedAt = performance.now();
    expect(read(key, opening.repeat(1_000_000))).toMatch(/^its report r is not /);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });

  test('cannot change what every object has', () => {
    read('metrics', '{"__proto__":{"value":1},"constructor":1}');
    read('sarif', RUN(',"results":[{"ruleId":"__proto__","__proto__":{"polluted":1}}]'));
    read('coverage', 'SF:__proto__\nDA:1,1\nend_of_record\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
