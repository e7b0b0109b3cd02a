import fc from 'fast-check';
import { readReport } from './read-report.ts';
import { REPORT_KINDS, type ReportKind } from './index.ts';

const kindOf = (key: string) => REPORT_KINDS.find((kind) => kind.key === key) as ReportKind;
const read = async (key: string, ...parts: string[]) => {
  const answer = await readReport(kindOf(key), 'r', parts);
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
  test.each(Object.entries(NO_KIND))('of %s that is empty or prose is not %s', async (key, name) => {
    for (const text of ['', ' \n', 'all is well', '\uFEFF'])
      expect(await read(key, text)).toMatch(`its report r is not ${name}`);
  });

  test.each(Object.keys(NO_KIND))('of %s in UTF-16 is not text, with and without its mark', async (key) => {
    const utf16 = Buffer.from('<testsuite><testcase/></testsuite>', 'utf16le');
    for (const bytes of [utf16, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])])
      expect(await read(key, bytes.toString('utf8'))).toBe('its report r is not text in UTF-8');
  });

  test.each([
    ['junit', '<testsuite><testcase/></testsuite>'],
    ['coverage', 'TN:\nSF:a\nDA:1,1\nend_of_record\n'],
    ['sarif', RUN(',"results":[]')],
    ['metrics', '{"p95":1}'],
  ])('of %s may begin with a byte order mark', async (key, text) => {
    expect(await read(key, `\uFEFF${text}`)).toBe('read');
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
    ['coverage', `${LINE}<line number="1" hits="1"/>`, 'Cobertura: line 1: unclosed tag: lines'],
    ['coverage', 'SF:a\nDA:999999999999,1\nend_of_record\n', 'lcov: it has too many lines'],
    ['coverage', `SF:${'a'.repeat(2 ** 20 + 1)}`, 'lcov: a line of it is longer than 1 MB'],
    [
      'junit',
      `<testsuite ${Array.from({ length: 1001 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      'JUnit XML: an element has more than 1000 attributes',
    ],
    ['junit', '<testsuite>'.repeat(1001), 'JUnit XML: it nests deeper than 1000 levels'],
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
  ])('B4: of %s is refused: %s', async (key, text, why) => {
    expect(await read(key, text)).toBe(`its report r is not ${why}`);
  });

  /** Whole reports, each of one format. */
  const WHOLE = {
    junit: ['<testsuite><testcase name="a"/><testcase name="b"><failure>1 is not 2</failure></testcase></testsuite>'],
    coverage: [
      'SF:a\nDA:1,1\nend_of_record',
      `${LINE}<line number="1" hits="1"/></lines></class></classes></package></packages></coverage>`,
    ],
    sarif: [RUN(',"results":[{"ruleId":"no-eval","level":"error","message":{"text":"It is bad."}}]')],
    metrics: [
      '{"p95":{"value":1,"unit":"ms"}}',
      '{"metrics":{"http_reqs":{"values":{"count":1}}},"root_group":{}}',
      '{"results":[{"command":"true","mean":1,"stddev":0.1,"median":1,"min":1,"max":1}]}',
      'goos: linux\nBenchmarkA-8 100 12 ns/op\nPASS',
    ],
  };

  test.each(Object.entries(WHOLE))(
    'B3: of %s is read whole, and refused wherever it is cut off',
    async (key, texts) => {
      for (const text of texts) {
        expect(await read(key, text)).toBe('read');
        const cuts = Array.from({ length: text.length }, (_, length) => text.slice(0, length));
        const answers = await Promise.all(cuts.map(async (cut) => ({ cut, answer: await read(key, cut) })));
        expect(answers.filter(({ answer }) => answer === 'read').map(({ cut }) => cut)).toEqual([]);
      }
    },
  );

  test('B4: of any text says the same in any parts, and never breaks', async () => {
    const words = [
      ...Object.values(WHOLE).flatMap((texts) => texts.flatMap((text) => text.split(/(?<=[>,{}\n])/))),
      '<![CDATA[',
      '<!DOCTYPE',
      '[',
      ']',
      '"',
      '\\',
      ':',
      'null',
      '&x;',
      '\uFEFF',
      '\0',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(NO_KIND)), text, async (key, parts) => {
        const answer = await readReport(kindOf(key), 'r', parts);
        expect(answer).toEqual(await readReport(kindOf(key), 'r', [parts.join('')]));
        if ('unusable' in answer)
          expect(answer.unusable).toMatch(/^its report r is not (text in UTF-8|in one of|[A-Zalot])/);
        else expect(answer.content).toEqual(expect.any(Object));
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
  ])('B4: of %s that begins with a million times %s is refused in bounded time', async (key, opening) => {
    const startedAt = performance.now();
    expect(await read(key, opening.repeat(1_000_000))).toMatch(/^its report r is not /);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });

  test.each([
    ['junit', '<testsuite>\n<testcase name="é &amp; 😀"><failure><![CDATA[a ]] b]]></failure></testcase></testsuite>'],
    ['junit', '<!DOCTYPE testsuite [<!ENTITY a "b">]><testsuite/>'],
    ['junit', '<testsuite><testcase/>'],
    ['coverage', 'TN:\r\nSF:a\r\nDA:1,1\r\nend_of_record'],
    [
      'coverage',
      `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "x">${LINE}<line number="1" hits="1"/></lines></class></classes></package></packages></coverage>`,
    ],
    ['metrics', 'BenchmarkA-8 100 12 ns/op\r\nPASS\r\n'],
    ['sarif', RUN(',"results":[]')],
  ])('of %s says the same in parts of any size: %s', async (key, text) => {
    const expected = await readReport(kindOf(key), 'r', [text]);
    for (let size = 1; size < 12; size += 1) {
      const parts = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(await readReport(kindOf(key), 'r', parts)).toEqual(expected);
    }
  });

  test('B4: that is larger than what is read of its format is refused while it is read', async () => {
    let asked = 0;
    function* endless(start: string): Generator<string> {
      yield start;
      for (;;) {
        asked += 1;
        yield ' '.repeat(2 ** 20);
      }
    }
    const refused = async (key: string, start: string) => readReport(kindOf(key), 'r', endless(start));
    expect(await refused('sarif', '{')).toEqual({
      unusable: 'its report r is larger than 128 MB, the most that is read of SARIF 2.1.0',
    });
    expect(asked).toBe(128);
    expect(await refused('junit', '<testsuite><testcase>')).toEqual({
      unusable: 'its report r is not JUnit XML: a text or an element of it is longer than 32 MB',
    });
    expect(asked).toBeLessThan(200);
  });

  test('cannot change what every object has', async () => {
    await read('metrics', '{"__proto__":{"value":1},"constructor":1}');
    await read('sarif', RUN(',"results":[{"ruleId":"__proto__","__proto__":{"polluted":1}}]'));
    await read('coverage', 'SF:__proto__\nDA:1,1\nend_of_record\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
