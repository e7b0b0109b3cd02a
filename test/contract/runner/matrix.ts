import { type Contract, docs, runner } from './contract.ts';

export interface Strategy {
  /** `strategy:`, as JSON. */
  readonly strategy: unknown;
  /** `name:` of the job, whose key is `build`. */
  readonly name?: string;
}

const BUILD = runner('Sdk/WorkflowParser/Conversion/MatrixBuilder.cs', 'Build');
const INCLUDE = runner('Sdk/WorkflowParser/Conversion/MatrixBuilder.cs', 'MatrixInclude');
const EXCLUDE = runner('Sdk/WorkflowParser/Conversion/MatrixBuilder.cs', 'MatrixExclude');
const FILTER = runner('Sdk/WorkflowParser/Conversion/MatrixBuilder.cs', 'MatrixFilter');
const NAME = runner('Sdk/WorkflowParser/Conversion/JobNameBuilder.cs', 'Build');
const CONVERT = runner('Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', 'ConvertToStrategy');
const DOCS = docs('workflow-syntax#jobsjob_idstrategymatrix');

const makes = (name: string, matrix: unknown, matrices: readonly unknown[], source: string) => ({
  name,
  given: { strategy: { matrix } },
  expected: matrices,
  source,
});
const named = (name: string, matrix: unknown, names: readonly string[], source: string, as?: string) => ({
  name,
  given: { strategy: { matrix }, ...(as !== undefined && { name: as }) },
  expected: names,
  source,
});
const fails = (name: string, matrix: unknown, error: string, source: string) => ({
  name,
  given: { strategy: { matrix } },
  expected: error,
  source,
});

/** The `matrix` context of each job, null without one; or the error. */
export const MATRICES: Contract<Strategy, readonly unknown[] | string> = [
  makes('one vector makes a job for each value', { os: ['a', 'b'] }, [{ os: 'a' }, { os: 'b' }], DOCS),
  makes(
    'of several vectors the first changes last',
    { os: ['a', 'b'], node: [20, 24] },
    [
      { os: 'a', node: 20 },
      { os: 'a', node: 24 },
      { os: 'b', node: 20 },
      { os: 'b', node: 24 },
    ],
    BUILD,
  ),
  makes('values may be objects', { it: [{ os: 'a', n: 1 }] }, [{ it: { os: 'a', n: 1 } }], DOCS),
  makes(
    'an exclusion takes combinations away',
    { os: ['a', 'b'], n: [1, 2], exclude: [{ os: 'b', n: 1 }] },
    [
      { os: 'a', n: 1 },
      { os: 'a', n: 2 },
      { os: 'b', n: 2 },
    ],
    docs('workflow-syntax#jobsjob_idstrategymatrixexclude'),
  ),
  makes(
    'a partial match is enough to exclude',
    { os: ['a', 'b'], n: [1, 2], exclude: [{ os: 'b' }] },
    [
      { os: 'a', n: 1 },
      { os: 'a', n: 2 },
    ],
    docs('workflow-syntax#jobsjob_idstrategymatrixexclude'),
  ),
  makes(
    'an exclusion compares as == does: without case',
    { os: ['Linux', 'mac'], exclude: [{ OS: 'linux' }] },
    [{ os: 'mac' }],
    FILTER,
  ),
  makes('numbers and texts are compared as numbers', { n: [1, 2], exclude: [{ n: '1' }] }, [{ n: 2 }], FILTER),
  makes(
    'the empty text and null are the same',
    { os: ['a', '', null], exclude: [{ os: null }] },
    [{ os: 'a' }],
    FILTER,
  ),
  makes(
    'an exclusion looks into objects',
    {
      it: [
        { os: 'a', n: 1 },
        { os: 'b', n: 1 },
      ],
      exclude: [{ it: { os: 'a' } }],
    },
    [{ it: { os: 'b', n: 1 } }],
    FILTER,
  ),
  makes(
    'an exclusion looks into lists',
    {
      it: [
        ['a', 'b'],
        ['a', 'c'],
      ],
      exclude: [{ it: ['a', 'c'] }],
    },
    [{ it: ['a', 'b'] }],
    FILTER,
  ),
  makes(
    'where all is excluded, the job runs once without a matrix',
    { os: ['a'], exclude: [{ os: 'a' }] },
    [null],
    runner('Sdk/WorkflowParser/WorkflowTemplateEvaluator.cs', 'EvaluateStrategy'),
  ),
  makes(
    'include adds a value to each combination that it fits',
    { os: ['a', 'b'], include: [{ os: 'a', extra: true }] },
    [{ os: 'a', extra: true }, { os: 'b' }],
    INCLUDE,
  ),
  makes(
    'include without a key of the vectors fits all',
    { os: ['a', 'b'], include: [{ extra: 1 }] },
    [
      { os: 'a', extra: 1 },
      { os: 'b', extra: 1 },
    ],
    docs('workflow-syntax#jobsjob_idstrategymatrixinclude'),
  ),
  makes(
    'include that fits none is a combination of its own',
    { os: ['a'], include: [{ os: 'c', extra: 1 }] },
    [{ os: 'a' }, { os: 'c', extra: 1 }],
    INCLUDE,
  ),
  makes(
    'a later include replaces what an earlier one added',
    { os: ['a'], include: [{ color: 'green' }, { color: 'pink' }] },
    [{ os: 'a', color: 'pink' }],
    docs('workflow-syntax#jobsjob_idstrategymatrixinclude'),
  ),
  makes(
    'an include adds nothing to what another one made',
    { os: ['a'], include: [{ os: 'c' }, { os: 'c', extra: 1 }] },
    [{ os: 'a' }, { os: 'c' }, { os: 'c', extra: 1 }],
    docs('workflow-syntax#jobsjob_idstrategymatrixinclude'),
  ),
  makes(
    'include brings back what was excluded',
    { os: ['a', 'b'], exclude: [{ os: 'b' }], include: [{ os: 'b' }] },
    [{ os: 'a' }, { os: 'b' }],
    docs('workflow-syntax#jobsjob_idstrategymatrixexclude'),
  ),
  makes(
    'include compares keys without case',
    { os: ['a'], include: [{ OS: 'A', extra: 1 }] },
    [{ os: 'a', extra: 1 }],
    INCLUDE,
  ),
  makes(
    'include alone makes the matrix',
    { include: [{ a: 1 }, { b: 2 }] },
    [{ a: 1 }, { b: 2 }],
    docs('workflow-syntax#jobsjob_idstrategymatrixinclude'),
  ),
  fails('a vector without values is an error', { os: [] }, "Matrix vector 'os' does not contain any values", CONVERT),
  fails('a matrix without vectors is an error', {}, 'Matrix must define at least one vector', CONVERT),
  fails('an empty include is no vector', { include: [] }, 'Matrix must define at least one vector', CONVERT),
  fails(
    'an exclusion of a key that no vector has is an error',
    { os: ['a'], exclude: [{ arch: 'x' }] },
    "Matrix exclude key 'arch' does not match any key within the matrix",
    'https://github.com/actions/runner/issues/2111',
  ),
  fails(
    'an empty exclusion is an error',
    { os: ['a'], exclude: [{}] },
    'Matrix exclude filter must not be empty',
    EXCLUDE,
  ),
  fails(
    'an empty include entry is an error',
    { os: ['a'], include: [{}] },
    'Matrix include mapping does not contain any values',
    INCLUDE,
  ),
  fails(
    '257 jobs are too many',
    { n: Array.from({ length: 257 }, (_, n) => n) },
    'The matrix makes 257 jobs; 256 is the most.',
    DOCS,
  ),
];

export const JOB_NAMES: Contract<Strategy, readonly string[]> = [
  named(
    'names have the values in brackets',
    { os: ['linux'], n: [20, 24] },
    ['build (linux, 20)', 'build (linux, 24)'],
    NAME,
  ),
  named(
    'booleans are values, null and the empty text are none',
    { a: [true], b: [''], c: [null], d: ['x'] },
    ['build (true, x)'],
    runner('Sdk/WorkflowParser/Conversion/MatrixBuilder.cs', 'CreateConfiguration'),
  ),
  named(
    'of objects and lists the leaves are named',
    { it: [{ os: 'linux', list: ['x', 'y'] }] },
    ['build (linux, x, y)'],
    runner('Sdk/WorkflowParser/Conversion/MatrixBuilder.cs', 'CreateConfiguration'),
  ),
  named(
    'what include adds is not named',
    { os: ['linux'], include: [{ os: 'linux', extra: 'x' }] },
    ['build (linux)'],
    runner('Sdk/WorkflowParser/Conversion/MatrixBuilder.cs', 'CreateConfiguration'),
  ),
  named(
    'what include makes is named with all of it',
    { os: ['linux'], include: [{ os: 'mac', extra: 'x' }] },
    ['build (linux)', 'build (mac, x)'],
    runner('Sdk/WorkflowParser/Conversion/MatrixBuilder.cs', 'CreateConfiguration'),
  ),
  named('a name that is written is followed by the values', { os: ['linux'] }, ['Build it (linux)'], NAME, 'Build it'),
  named(
    'a name with an expression is taken as it is',
    { os: ['linux'] },
    ['On linux'],
    runner('Sdk/WorkflowParser/WorkflowTemplateEvaluator.cs', 'EvaluateJobName'),
    'On ${{ matrix.os }}',
  ),
  named(
    'an expression that gives nothing is no name',
    { os: ['linux'] },
    ['build (linux)'],
    runner('Sdk/WorkflowParser/WorkflowTemplateEvaluator.cs', 'EvaluateJobName'),
    '${{ matrix.title }}',
  ),
  named('a long name is cut at a hundred characters', { os: ['x'.repeat(120)] }, [`build (${'x'.repeat(90)}...`], NAME),
];

/** The `strategy` context of the last job. */
export const STRATEGIES: Contract<Strategy, unknown> = [
  {
    name: 'without a matrix there is one job, and it is the only one',
    given: { strategy: {} },
    expected: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
    source: docs('contexts#strategy-context'),
  },
  {
    name: 'max-parallel is the number of jobs where it is not given',
    given: { strategy: { matrix: { os: ['a', 'b', 'c'] } } },
    expected: { 'fail-fast': true, 'job-index': 2, 'job-total': 3, 'max-parallel': 3 },
    source: CONVERT,
  },
  {
    name: 'the strategy context has what is given',
    given: { strategy: { 'fail-fast': false, 'max-parallel': 2, matrix: { os: ['a', 'b', 'c'] } } },
    expected: { 'fail-fast': false, 'job-index': 2, 'job-total': 3, 'max-parallel': 2 },
    source: docs('contexts#strategy-context'),
  },
];
