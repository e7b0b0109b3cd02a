import { type Contract, docs, runner } from './contract.ts';

export interface Called {
  /** `on.workflow_call` of the called workflow. */
  readonly call: unknown;
  /** `with:` of the job that calls. */
  readonly with?: unknown;
  /** `strategy` of that job has this matrix value, as `matrix.os`. */
  readonly os?: string;
}

/** The `inputs` context of the called workflow, or the error. */
export type Inputs = Readonly<Record<string, unknown>> | string;

const INPUTS = docs('workflow-syntax#onworkflow_callinputs');
const TYPES = docs('workflow-syntax#onworkflow_callinputsinput_idtype');
const DEFAULTS = docs('workflow-syntax#onworkflow_callinputsinput_iddefault');
const WITH = docs('workflow-syntax#jobsjob_idwith');
const text = { type: 'string' };
const input = (name: string, inputs: unknown, given: unknown, expected: Inputs, source: string, os?: string) => ({
  name,
  given: { call: { inputs }, with: given, ...(os !== undefined && { os }) },
  expected,
  source,
});

export const CALL_INPUTS: Contract<Called, Inputs> = [
  input('what the caller gives', { who: text }, { who: 'mona' }, { who: 'mona' }, INPUTS),
  input(
    'the default of what it does not give',
    { who: { ...text, default: 'hubot' } },
    undefined,
    { who: 'hubot' },
    DEFAULTS,
  ),
  input(
    'a default may be an expression',
    { ref: { ...text, default: '${{ github.ref_name }}' } },
    undefined,
    { ref: 'main' },
    DEFAULTS,
  ),
  input('a text without a default is empty', { who: text }, undefined, { who: '' }, DEFAULTS),
  input('a boolean without a default is false', { dry: { type: 'boolean' } }, undefined, { dry: false }, DEFAULTS),
  input('a number without a default is 0', { n: { type: 'number' } }, undefined, { n: 0 }, DEFAULTS),
  input(
    'booleans and numbers keep their type',
    { dry: { type: 'boolean' }, n: { type: 'number' } },
    { dry: true, n: 2.5 },
    { dry: true, n: 2.5 },
    TYPES,
  ),
  input(
    'an expression that gives a boolean is one',
    { dry: { type: 'boolean' } },
    { dry: "${{ github.ref_name == 'main' }}" },
    { dry: true },
    TYPES,
  ),
  input('a number becomes a text where a text is wanted', { who: text }, { who: 3 }, { who: '3' }, TYPES),
  input(
    'a text is no number',
    { n: { type: 'number' } },
    { n: '${{ github.ref_name }}' },
    "Unexpected value 'main' for the input n: a number was expected.",
    TYPES,
  ),
  input(
    'a text is no boolean',
    { dry: { type: 'boolean' } },
    { dry: '${{ github.ref_name }}' },
    "Unexpected value 'main' for the input dry: a boolean was expected.",
    TYPES,
  ),
  input('names have no case', { Who: text }, { WHO: 'mona' }, { Who: 'mona' }, WITH),
  input('with: sees the matrix of its job', { os: text }, { os: '${{ matrix.os }}' }, { os: 'linux' }, WITH, 'linux'),
  input(
    'with: sees what its job needs',
    { v: text },
    { v: '${{ needs.build.outputs.version }}' },
    { v: '1.4.0' },
    docs('contexts#context-availability'),
  ),
  input(
    'with: does not see secrets',
    { who: text },
    { who: '${{ secrets.TOKEN }}' },
    "Unrecognized named-value: 'secrets'",
    docs('contexts#context-availability'),
  ),
  input(
    'with: does not see env',
    { who: text },
    { who: '${{ env.NAME }}' },
    "Unrecognized named-value: 'env'",
    docs('reusing-workflow-configurations#limitations-of-reusable-workflows'),
  ),
];

export interface Ended {
  /** `outputs` of `on.workflow_call`. */
  readonly outputs: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly result: 'success' | 'skipped' | 'failure'; readonly outputs: Readonly<Record<string, string>> }
    >
  >;
}

const OUTPUTS = docs('workflow-syntax#onworkflow_calloutputs');
const value = (expression: string) => ({ value: `\${{ ${expression} }}` });
const build = { result: 'success' as const, outputs: { version: '1.4.0' } };

export const CALL_OUTPUTS: Contract<Ended, Readonly<Record<string, string>>> = [
  {
    name: 'outputs of its jobs',
    given: { outputs: { v: value('jobs.build.outputs.version') }, jobs: { build } },
    expected: { v: '1.4.0' },
    source: OUTPUTS,
  },
  {
    name: 'several in one text',
    given: { outputs: { v: { value: 'v${{ jobs.build.outputs.version }}-${{ inputs.who }}' } }, jobs: { build } },
    expected: { v: 'v1.4.0-mona' },
    source: OUTPUTS,
  },
  {
    name: 'results of its jobs',
    given: { outputs: { r: value('jobs.build.result') }, jobs: { build } },
    expected: { r: 'success' },
    source: docs('contexts#jobs-context'),
  },
  {
    name: 'nothing of a job that was skipped',
    given: { outputs: { v: value('jobs.build.outputs.version') }, jobs: { build: { result: 'skipped', outputs: {} } } },
    expected: {},
    source: OUTPUTS,
  },
  {
    name: 'those of a job that failed, too',
    given: { outputs: { v: value('jobs.build.outputs.version') }, jobs: { build: { ...build, result: 'failure' } } },
    expected: { v: '1.4.0' },
    source: runner('Sdk/WorkflowParser/WorkflowTemplateEvaluator.cs', 'EvaluateWorkflowJobOutputs'),
  },
  {
    name: 'the first of several jobs that has one',
    given: {
      outputs: { v: value('jobs.a.outputs.version || jobs.build.outputs.version') },
      jobs: { a: { result: 'skipped', outputs: {} }, build },
    },
    expected: { v: '1.4.0' },
    source: OUTPUTS,
  },
];

export interface Passing {
  /** `secrets:` of the job that calls. */
  readonly secrets?: unknown;
  readonly environment?: Readonly<Record<string, string>>;
}

const SECRETS = docs('workflow-syntax#jobsjob_idsecrets');

/** The caller has TOKEN and OTHER. */
export const CALL_SECRETS: Contract<Passing, Readonly<Record<string, string>>> = [
  { name: 'none where none is passed', given: {}, expected: {}, source: SECRETS },
  {
    name: 'those that are passed, under their new names',
    given: { secrets: { key: '${{ secrets.TOKEN }}' } },
    expected: { key: 'abc' },
    source: SECRETS,
  },
  {
    name: 'all that its caller has',
    given: { secrets: 'inherit' },
    expected: { TOKEN: 'abc', OTHER: 'def' },
    source: docs('workflow-syntax#jobsjob_idsecretsinherit'),
  },
  {
    name: 'its token may be passed under another name',
    given: { secrets: { key: '${{ secrets.GITHUB_TOKEN }}' } },
    expected: { key: 'ghs_token' },
    source: docs('reusing-workflow-configurations#github-context'),
  },
  {
    name: 'one that the caller does not have is not passed',
    given: { secrets: { key: '${{ secrets.NONE }}' } },
    expected: {},
    source: runner('Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', 'ConvertToWorkflowJobSecrets'),
  },
  {
    name: 'those of the environment of its job, whatever is passed',
    given: { environment: { DEPLOY: 'key' } },
    expected: { DEPLOY: 'key' },
    source: docs('workflow-syntax#jobsjob_idsecretsinherit'),
  },
  {
    name: 'those of the environment win',
    given: { secrets: { DEPLOY: '${{ secrets.TOKEN }}' }, environment: { DEPLOY: 'key' } },
    expected: { DEPLOY: 'key' },
    source: docs('workflow-syntax#jobsjob_idenvironment'),
  },
];
