import { type Contract, docs, languageServices, runner } from './contract.ts';

export interface Expression {
  readonly text: string;
  readonly contexts?: Readonly<Record<string, unknown>>;
}

/** The value; an error as its message. */
export type Value = { readonly is: unknown } | { readonly error: string };

const OPERATORS = docs('expressions#operators');
const TESTS = (file: string) => languageServices(`expressions/testdata/${file}.json`);
const is = (text: string, value: unknown, source: string, contexts?: Expression['contexts']) => ({
  name: contexts === undefined ? text : `${text} with ${JSON.stringify(contexts)}`,
  given: { text, ...(contexts && { contexts }) },
  expected: { is: value },
  source,
});
const fails = (text: string, error: string, source: string) => ({
  name: text,
  given: { text },
  expected: { error },
  source,
});

const FRUITS = { github: { fruits: [{ name: 'apple', n: 1 }, { name: 'orange' }, { n: 3 }, 'pear'] } };
const BEDS = { github: { beds: { carrots: { rows: [1, 2] }, peas: { rows: [3] } } } };

export const EXPRESSIONS: Contract<Expression, Value> = [
  is("'It''s open'", "It's open", docs('expressions#literals')),
  is("'''' ", "'", docs('expressions#literals')),
  is("'a''b''c'", "a'b'c", docs('expressions#literals')),
  is('0xff', 255, docs('expressions#literals')),
  is('0o17', 15, TESTS('coerce_string')),
  is('-2.99e-2', -0.0299, docs('expressions#literals')),
  is('.5', 0.5, TESTS('coerce_string')),
  is('null', null, docs('expressions#literals')),
  fails(
    '"double"',
    'Unexpected symbol: \'"double"\'. Located at position 1 within expression: "double"',
    docs('expressions#literals'),
  ),
  fails('secretz.X', "Unrecognized named-value: 'secretz'", docs('contexts')),
  fails('nope()', "Unrecognized function: 'nope'", docs('expressions#functions')),
  is('!2 < 3', true, TESTS('operators_precedence')),
  is('!(2 < 3)', false, TESTS('operators_precedence')),
  is('5 < 4 < 1', true, TESTS('operators_precedence')),
  is('2 <= 3 == true', true, TESTS('operators_precedence')),
  is('false && 0 || null', null, TESTS('operators_precedence')),
  is('1 || 2 && 3', 1, TESTS('operators_precedence')),
  is("'' || 'fallback'", 'fallback', OPERATORS),
  is("'a' && 'b'", 'b', OPERATORS),
  is("0 && 'b'", 0, OPERATORS),
  is("'MAIN' == 'main'", true, OPERATORS),
  is("'b' > 'A'", true, OPERATORS),
  is("'1' == 1", true, OPERATORS),
  is("'0x10' == 16", true, OPERATORS),
  is("'' == 0", true, OPERATORS),
  is("'one' == 1", false, OPERATORS),
  is('null == 0', true, OPERATORS),
  is("null == ''", true, OPERATORS),
  is('true == 1', true, OPERATORS),
  is("true == 'true'", false, OPERATORS),
  is("'x' < 1", false, OPERATORS),
  is("'x' >= 1", false, OPERATORS),
  is("fromJSON('[]') == fromJSON('[]')", false, OPERATORS),
  is("fromJSON('[]') == 0", false, OPERATORS),
  is("fromJSON('{}') && 'yes'", 'yes', TESTS('coerce_boolean')),
  is("contains('Hello world', 'LLO')", true, docs('expressions#contains')),
  is('contains(fromJSON(\'["push", "schedule"]\'), \'PUSH\')', true, docs('expressions#contains')),
  is("contains(fromJSON('[\"pushes\"]'), 'push')", false, docs('expressions#contains')),
  is('contains(123, 2)', true, docs('expressions#contains')),
  is(
    "contains(fromJSON('{\"a\":1}'), 'a')",
    false,
    runner('Sdk/DTExpressions2/Expressions2/Sdk/Functions/Contains.cs', 'EvaluateCore'),
  ),
  is("startsWith('Hello', 'HE')", true, docs('expressions#startswith')),
  is("endsWith('Hello', 'LO')", true, docs('expressions#endswith')),
  is('endsWith(120, 20)', true, TESTS('endsWith')),
  is("format('{0} and {1}, {0}', 'a', 2)", 'a and 2, a', docs('expressions#format')),
  is("format('{{{0}}}', 'a')", '{a}', docs('expressions#format')),
  is("format('{0}|{1}|{2}', null, true, -0)", '|true|0', TESTS('coerce_string')),
  is("format('{0}', 1234.5600)", '1234.56', TESTS('coerce_string')),
  is("format('{0}', fromJSON('[1]'))", 'Array', TESTS('coerce_string')),
  fails(
    "format('{1}', 'a')",
    'The following format string references more arguments than were supplied: {1}',
    TESTS('format'),
  ),
  fails("format('{0')", 'The following format string is invalid: {0', TESTS('format')),
  is('join(fromJSON(\'["a", 2, true, null]\'))', 'a,2,true,', docs('expressions#join')),
  is('join(fromJSON(\'["a","b"]\'), \' / \')', 'a / b', docs('expressions#join')),
  is("join('alone', '-')", 'alone', docs('expressions#join')),
  is(
    'toJSON(fromJSON(\'{"a":[1,"b"],"c":null}\'))',
    '{\n  "a": [\n    1,\n    "b"\n  ],\n  "c": null\n}',
    docs('expressions#tojson'),
  ),
  is("toJSON('a\"b')", '"a\\"b"', docs('expressions#tojson')),
  is('fromJSON(\'{"a":{"B":1}}\').A.b', 1, docs('expressions#fromjson')),
  fails('1 + 1', "Unexpected symbol: '+'. Located at position 3 within expression: 1 + 1", OPERATORS),
  is('fromJSON(\'"text"\')', 'text', TESTS('fromJSON')),
  is("case(false, 'a', 1 == 1, 'b', 'c')", 'b', docs('expressions#case')),
  is("case(false, 'a', 'c')", 'c', docs('expressions#case')),
  fails("case('yes', 'a', 'b')", 'case predicate must evaluate to a boolean value', TESTS('case')),
  is('join(github.fruits.*.name)', 'apple,orange', docs('expressions#object-filters'), FRUITS),
  is('join(github.fruits.*.n)', '1,3', docs('expressions#object-filters'), FRUITS),
  is('toJSON(github.beds.*.rows[0])', '[\n  1,\n  3\n]', docs('expressions#object-filters'), BEDS),
  is('github.fruits[1].name', 'orange', OPERATORS, FRUITS),
  is(
    "github.fruits['1']",
    { name: 'orange' },
    runner('Sdk/DTExpressions2/Expressions2/Sdk/Operators/Index.cs', 'IndexHelper'),
    FRUITS,
  ),
  is('github.fruits[9].name.first', null, docs('contexts#about-contexts'), FRUITS),
  is("GitHub['REF']", 'refs/heads/main', docs('contexts#about-contexts'), { github: { ref: 'refs/heads/main' } }),
  is('github.event.a-b_c', 1, docs('contexts#about-contexts'), { github: { event: { 'a-b_c': 1 } } }),
  is('inputs.version', null, docs('contexts#inputs-context')),
  is('secrets.constructor', null, docs('contexts#secrets-context'), { secrets: {} }),
  is('secrets.toString', 'hidden', docs('contexts#secrets-context'), { secrets: { toString: 'hidden' } }),
  is("needs.build.outputs.version == '1.4.0'", true, docs('contexts#needs-context'), {
    needs: { build: { result: 'success', outputs: { version: '1.4.0' } } },
  }),
  is("contains(needs.*.result, 'failure')", true, docs('contexts#needs-context'), {
    needs: { a: { result: 'success' }, b: { result: 'failure' } },
  }),
  is('!!steps.a.outputs.x', false, docs('contexts#steps-context'), { steps: { a: { outputs: {} } } }),
];
