import { type Contract, docs, runner } from './contract.ts';

export interface Given {
  /** `inputs:` of action.yml. */
  readonly declared: unknown;
  /** `with:` of the step. */
  readonly with?: unknown;
  readonly env?: unknown;
}

export interface Received {
  /** The INPUT_ variables of the action's process. */
  readonly variables: Readonly<Record<string, string>>;
  readonly says?: readonly string[];
}

const RUNNER = runner('Runner.Worker/ActionRunner.cs', 'RunAsync');
const HANDLER = runner('Runner.Worker/Handlers/Handler.cs', 'AddInputsToEnvironment');
const DEFAULT = runner('Runner.Worker/ActionManifestManager.cs', 'EvaluateDefaultInput');
const METADATA = docs('metadata-syntax#inputs');

const gets = (name: string, given: Given, variables: Received['variables'], source: string) => ({
  name,
  given,
  expected: { variables },
  source,
});

export const ACTION_INPUTS: Contract<Given, Received> = [
  gets(
    'what with: says is in the environment',
    { declared: { token: {} }, with: { token: 'abc' } },
    { INPUT_TOKEN: 'abc' },
    METADATA,
  ),
  gets(
    'names are in capitals, and hyphens stay',
    { declared: { 'num-octocats': {} }, with: { 'num-octocats': '3' } },
    { 'INPUT_NUM-OCTOCATS': '3' },
    METADATA,
  ),
  gets(
    'spaces become underscores',
    { declared: { 'two words': {} }, with: { 'two words': 'x' } },
    { INPUT_TWO_WORDS: 'x' },
    METADATA,
  ),
  gets(
    'what is not given has its default',
    { declared: { count: { default: '1' } } },
    { INPUT_COUNT: '1' },
    docs('metadata-syntax#inputsinput_iddefault'),
  ),
  gets('what has no default is empty, and there', { declared: { count: {} } }, { INPUT_COUNT: '' }, DEFAULT),
  gets('a default of null is empty', { declared: { filter: { default: null } } }, { INPUT_FILTER: '' }, DEFAULT),
  gets(
    'what is required and not given is no error',
    { declared: { token: { required: true } } },
    { INPUT_TOKEN: '' },
    METADATA,
  ),
  gets(
    'an empty text is given, and no default takes its place',
    { declared: { a: { default: '1' } }, with: { a: '' } },
    { INPUT_A: '' },
    RUNNER,
  ),
  gets(
    'names have no case',
    { declared: { Token: { default: 'no' } }, with: { TOKEN: 'yes' } },
    { INPUT_TOKEN: 'yes' },
    RUNNER,
  ),
  gets(
    'numbers and booleans become texts',
    { declared: { a: {}, b: {} }, with: { a: 3, b: true } },
    { INPUT_A: '3', INPUT_B: 'true' },
    runner('Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', 'ConvertToStepInputs'),
  ),
  gets(
    'defaults that are numbers and booleans become texts',
    { declared: { a: { default: 3 }, b: { default: false } } },
    { INPUT_A: '3', INPUT_B: 'false' },
    DEFAULT,
  ),
  gets(
    'expressions are evaluated',
    { declared: { ref: {} }, with: { ref: '${{ github.ref_name }}!' } },
    { INPUT_REF: 'main!' },
    docs('workflow-syntax#jobsjob_idstepswith'),
  ),
  gets(
    'with: sees the variables of the step',
    { declared: { a: {} }, with: { a: '${{ env.NAME }}' }, env: { NAME: 'mona' } },
    { INPUT_A: 'mona' },
    docs('contexts#context-availability'),
  ),
  gets(
    'a default sees github',
    { declared: { a: { default: '${{ github.event_name }}' } } },
    { INPUT_A: 'push' },
    runner('Runner.Worker/action_yaml.json', 'input-default-context'),
  ),
  gets(
    'a default sees matrix',
    { declared: { a: { default: 'on ${{ matrix.os }}' } } },
    { INPUT_A: 'on linux' },
    runner('Runner.Worker/action_yaml.json', 'input-default-context'),
  ),
  gets(
    'lines of a value are kept',
    { declared: { a: {} }, with: { a: 'one\n two\n' } },
    { INPUT_A: 'one\n two\n' },
    HANDLER,
  ),
  {
    name: 'what is not declared is passed on, with a warning that names what is',
    given: { declared: { a: {}, b: {} }, with: { c: '1', D: '2' } },
    expected: {
      variables: { INPUT_A: '', INPUT_B: '', INPUT_C: '1', INPUT_D: '2' },
      says: ["##[warning]Unexpected input(s) 'c', 'D', valid inputs are ['a', 'b']"],
    },
    source: RUNNER,
  },
  {
    name: 'an input that is going away warns when it is used',
    given: { declared: { old: { deprecationMessage: 'Use new.' } }, with: { OLD: '1' } },
    expected: {
      variables: { INPUT_OLD: '1' },
      says: ["##[warning]Input 'OLD' has been deprecated with message: Use new."],
    },
    source: docs('metadata-syntax#inputsinput_iddeprecationmessage'),
  },
  {
    name: 'and does not warn when it is not',
    given: { declared: { old: { deprecationMessage: 'Use new.', default: '1' } } },
    expected: { variables: { INPUT_OLD: '1' } },
    source: RUNNER,
  },
];

export interface Dispatched {
  /** `on.workflow_dispatch.inputs` */
  readonly declared: unknown;
  /** What somebody sends. */
  readonly sent: Readonly<Record<string, unknown>>;
}

export interface Seen {
  readonly inputs?: unknown;
  /** `github.event.inputs` */
  readonly event?: unknown;
  /** Names of the inputs that GitHub refuses. */
  readonly refused?: readonly string[];
}

const DISPATCH = docs('workflow-syntax#onworkflow_dispatchinputs');

export const DISPATCH_INPUTS: Contract<Dispatched, Seen> = [
  {
    name: 'what is sent is seen',
    given: { declared: { version: {} }, sent: { version: '1.4.0' } },
    expected: { inputs: { version: '1.4.0' }, event: { version: '1.4.0' } },
    source: DISPATCH,
  },
  {
    name: 'what is not sent has its default',
    given: { declared: { version: { default: 'next' } }, sent: {} },
    expected: { inputs: { version: 'next' }, event: { version: 'next' } },
    source: DISPATCH,
  },
  {
    name: 'without a default it is empty',
    given: { declared: { version: {} }, sent: {} },
    expected: { inputs: { version: '' }, event: { version: '' } },
    source: DISPATCH,
  },
  {
    name: 'a boolean is one in inputs, and a text in the event',
    given: { declared: { dry: { type: 'boolean' } }, sent: { dry: 'true' } },
    expected: { inputs: { dry: true }, event: { dry: 'true' } },
    source: DISPATCH,
  },
  {
    name: 'a boolean that nobody touches is false',
    given: { declared: { dry: { type: 'boolean' } }, sent: {} },
    expected: { inputs: { dry: false }, event: { dry: 'false' } },
    source: DISPATCH,
  },
  {
    name: 'a choice that nobody touches is its first option',
    given: { declared: { to: { type: 'choice', options: ['a', 'b'] } }, sent: {} },
    expected: { inputs: { to: 'a' }, event: { to: 'a' } },
    source: DISPATCH,
  },
  {
    name: 'a choice has its default',
    given: { declared: { to: { type: 'choice', options: ['a', 'b'], default: 'b' } }, sent: {} },
    expected: { inputs: { to: 'b' }, event: { to: 'b' } },
    source: DISPATCH,
  },
  {
    name: 'a choice outside of its options is refused',
    given: { declared: { to: { type: 'choice', options: ['a', 'b'] } }, sent: { to: 'c' } },
    expected: { refused: ['to'] },
    source: DISPATCH,
  },
  {
    name: 'what is required and not sent is refused',
    given: { declared: { to: { required: true } }, sent: {} },
    expected: { refused: ['to'] },
    source: DISPATCH,
  },
  {
    name: 'what is required and has a default is not',
    given: { declared: { to: { required: true, default: 'x' } }, sent: {} },
    expected: { inputs: { to: 'x' }, event: { to: 'x' } },
    source: DISPATCH,
  },
  {
    name: 'what the workflow does not have is refused',
    given: { declared: { to: {} }, sent: { elsewhere: 'x' } },
    expected: { refused: ['elsewhere'] },
    source: 'https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event',
  },
];
