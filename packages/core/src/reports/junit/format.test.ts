import fc from 'fast-check';
import { readText } from '../../testing/reports.ts';
import { junit } from './format.ts';

const readJUnit = (xml: string) => readText(junit, xml);

const counted = (xml: string) => {
  const { total, passed, failed, skipped } = readJUnit(xml);
  return { total, passed, failed, skipped };
};

describe('a JUnit report', () => {
  test.each([
    ['a suite', '<testsuite name="a"><testcase name="x"/></testsuite>', { total: 1, passed: 1, failed: 0, skipped: 0 }],
    [
      'suites',
      '<testsuites><testsuite><testcase/><testcase><failure/></testcase></testsuite><testsuite><testcase><skipped/></testcase></testsuite></testsuites>',
      { total: 3, passed: 1, failed: 1, skipped: 1 },
    ],
    [
      'suites in suites',
      '<testsuites><testsuite><testsuite><testcase/><testsuite><testcase/></testsuite></testsuite></testsuite></testsuites>',
      { total: 2, passed: 2, failed: 0, skipped: 0 },
    ],
    [
      'tests without a suite',
      '<testsuites><testcase/><testcase><error/></testcase></testsuites>',
      { total: 2, passed: 1, failed: 1, skipped: 0 },
    ],
    [
      'an error and a failure in one test',
      '<testsuite><testcase><failure/><error/></testcase></testsuite>',
      { total: 1, passed: 0, failed: 1, skipped: 0 },
    ],
    [
      'a test that failed and was skipped',
      '<testsuite><testcase><skipped/><failure/></testcase></testsuite>',
      { total: 1, passed: 0, failed: 1, skipped: 0 },
    ],
    ['no test', '<testsuites/>', { total: 0, passed: 0, failed: 0, skipped: 0 }],
    ['no test, in two words', '<testsuites></testsuites>', { total: 0, passed: 0, failed: 0, skipped: 0 }],
    [
      'an empty suite',
      '<testsuites><testsuite tests="0"/></testsuites>',
      { total: 0, passed: 0, failed: 0, skipped: 0 },
    ],
    [
      'tests with bodies',
      '<testsuite><testcase name="x">said something</testcase></testsuite>',
      { total: 1, passed: 1, failed: 0, skipped: 0 },
    ],
  ])('with %s is counted', (_, xml, counts) => {
    expect(counted(`<?xml version="1.0"?>\n${xml}`)).toEqual(counts);
  });

  test('is not believed about itself', () => {
    const xml =
      '<testsuites tests="100" failures="0"><testsuite tests="100" failures="0"><testcase><failure/></testcase></testsuite></testsuites>';
    expect(counted(xml)).toEqual({ total: 1, passed: 0, failed: 1, skipped: 0 });
  });

  test('names what failed, where it is, and why', () => {
    const xml = `<testsuite>
      <testcase classname="shop.Cart" name="adds &lt;two&gt; &amp; one" file="test/cart.ts" line="12"><failure message="expected 3 &quot;items&quot;">stack</failure></testcase>
      <testcase name="text"><failure>only
text</failure></testcase>
      <testcase><error type="Boom"><![CDATA[<raw> & unescaped]]></error></testcase>
      <testcase name="bad line" line="NaN"><failure/></testcase>
    </testsuite>`;
    expect(readJUnit(xml).failures).toEqual([
      { name: 'shop.Cart › adds <two> & one', message: 'expected 3 "items"\nstack', file: 'test/cart.ts', line: 12 },
      { name: 'text', message: 'only\ntext' },
      { name: 'unnamed test', message: '<raw> & unescaped' },
      { name: 'bad line', message: '' },
    ]);
  });

  test('of node:test has the names of its describes', () => {
    const xml =
      '<testsuites><testsuite name="the queue"><testcase name="is short" classname="test" time="0.1"/></testsuite>';
    expect(readJUnit(`${xml}<testcase name="alone" classname="test" time="0.1"/></testsuites>`).timed).toEqual([
      { name: 'the queue › is short', duration: 100 },
      { name: 'alone', duration: 100 },
    ]);
  });

  test('believes what a suite states about itself only where that is worse', () => {
    const untold = (xml: string) => readJUnit(xml).untold;
    expect(untold('<testsuites><testsuite errors="1" tests="0"/><testsuite><testcase/></testsuite></testsuites>')).toBe(
      1,
    );
    expect(untold('<testsuites failures="2"><testsuite failures="2"><testcase/></testsuite></testsuites>')).toBe(2);
    expect(untold('<testsuite failures="3"><testcase><failure/></testcase></testsuite>')).toBe(0);
    expect(untold('<testsuite failures="none" errors=""><testcase/></testsuite>')).toBe(0);
  });

  test('knows a test that failed and then passed, as surefire and nextest write it', () => {
    const { passed, failed, flaky } = readJUnit(`<testsuite>
      <testcase name="flaky"><flakyFailure message="once"/><flakyError/></testcase>
      <testcase name="broken"><failure/><rerunFailure/><rerunFailure/></testcase>
    </testsuite>`);
    expect({ passed, failed, flaky }).toEqual({ passed: 1, failed: 1, flaky: ['flaky'] });
  });

  test('counts what a test printed as its output, also where that speaks of document types and tags', () => {
    const output = '<![CDATA[<!DOCTYPE html><testcase><failure/></testcase>]]>';
    const xml = `<testsuite><!-- <!DOCTYPE x> --><testcase><system-out>${output}</system-out></testcase></testsuite>`;
    expect(counted(xml)).toEqual({ total: 1, passed: 1, failed: 0, skipped: 0 });
  });

  test('has the times of the slowest tests in milliseconds', () => {
    const xml =
      '<testsuite><testcase name="a" time="1.5"/><testcase name="b" time="1,200.25"/><testcase time="x"/></testsuite>';
    expect(readJUnit(xml).timed).toEqual([
      { name: 'b', duration: 1_200_250 },
      { name: 'a', duration: 1_500 },
    ]);
  });

  test('is cut where it is long', () => {
    const [failure] = readJUnit(
      `<testsuite><testcase name="${'n'.repeat(500)}"><failure message="${'so many words '.repeat(500)}"/></testcase></testsuite>`,
    ).failures;
    expect(failure?.name).toHaveLength(200);
    expect(failure?.message).toHaveLength(998);
    expect(failure?.message).toMatch(/ words so …$/);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['text', 'all passed'],
    ['JSON', '{"tests": 1}'],
    ['HTML', '<html><body/></html>'],
    ['a cut-off section', '<testsuite><testcase><failure><![CDATA[never ends'],
    ['a document type within', '<testsuite><!DOCTYPE a [<!ENTITY x "y">]><testcase/></testsuite>'],
    ['a cut-off file', '<testsuites><testsuite><testcase name="x"/>'],
    ['a cut-off tag', '<testsuites><testsuite><testcase na'],
    ['a tag too many', '<testsuite></testsuite></testsuites>'],
    ['a document type', '<!DOCTYPE testsuite><testsuite><testcase/></testsuite>'],
    [
      'entities of its own',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&x;"/></testsuite>',
    ],
    [
      'a billion laughs',
      '<!doctype a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>',
    ],
  ])('is refused when it is %s', (_, xml) => {
    expect(() => readJUnit(xml)).toThrow();
  });

  test('may hold what XML does not allow and programs print all the same', () => {
    const xml =
      '<testsuite><testcase name="\u001b[31mred &#27; &nbsp;"><failure>a ]]> b &unknown; \u0007</failure></testcase></testsuite>';
    expect(readJUnit(xml).failures).toEqual([
      { name: '\u001b[31mred &#27; &nbsp;', message: 'a ]]> b &unknown; \u0007' },
    ]);
  });

  test('of many tests tells the first thousand failures, and the ten slowest', () => {
    const failing = (index: number) => `<testcase name="t${index}" time="${index}"><failure message="no"/></testcase>`;
    const xml = `<testsuite>${Array.from({ length: 20_000 }, (_, index) => failing(index)).join('')}</testsuite>`;
    const { failed, failures, timed } = readJUnit(xml);
    expect([failed, failures.length, timed.length]).toEqual([20_000, 1_000, 10]);
    expect(timed[0]).toEqual({ name: 't19999', duration: 19_999_000 });
  });

  test('counts only tests of suites: what stands in a test or in properties is none', () => {
    const xml =
      '<testsuites><properties><testcase/></properties><testsuite><testcase><system-out><testcase/><testsuite><testcase/></testsuite></system-out></testcase></testsuite></testsuites>';
    expect(counted(xml)).toEqual({ total: 1, passed: 1, failed: 0, skipped: 0 });
  });

  test('of any depth is counted or refused', () => {
    for (const depth of [100, 5_000]) {
      const xml = `${'<testsuite>'.repeat(depth)}<testcase/>${'</testsuite>'.repeat(depth)}`;
      let total = -1;
      try {
        total = readJUnit(xml).total;
      } catch {
        total = 1;
      }
      expect(total).toBe(1);
    }
  });

  test.each([
    '<testsuite><__proto__ polluted="yes"/><testcase/></testsuite>',
    '<testsuite><testcase __proto__="yes" constructor="x" prototype="y"/></testsuite>',
    '<testsuite><testcase><constructor polluted="yes"/></testcase></testsuite>',
  ])('cannot change what every object has: %s', (xml) => {
    try {
      expect(readJUnit(xml).total).toBe(1);
    } catch (error) {
      expect(String(error)).toContain('prototype pollution');
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('has as many tests as passed, failed and were skipped', () => {
    const ends = fc.array(fc.constantFrom('', '<failure/>', '<error/>', '<skipped/>', '<skipped/><error/>'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(ends, (tests) => {
        const { total, passed, failed, skipped } = readJUnit(
          `<testsuite>${tests.map((end) => `<testcase>${end}</testcase>`).join('')}</testsuite>`,
        );
        expect(total).toBe(tests.length);
        expect(passed + failed + skipped).toBe(total);
        expect(failed).toBe(tests.filter((end) => /failure|error/.test(end)).length);
      }),
    );
  });
});
