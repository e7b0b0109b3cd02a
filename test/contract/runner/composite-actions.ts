import { type Contract, docs, runner } from './contract.ts';

export interface Composite {
  /** `runs.steps` of the action; `shell: bash` where a script has none. */
  readonly steps: readonly object[];
  readonly inputs?: object;
  readonly outputs?: object;
  /** Keys of the step that calls it, whose id is `act`. */
  readonly step?: object;
  /** A script that runs in the job afterwards. */
  readonly after?: string;
  /** Other actions, by their folder. */
  readonly others?: Readonly<Record<string, object>>;
}

const HANDLER = runner('Runner.Worker/Handlers/CompositeActionHandler.cs', 'RunStepsAsync');
const SCOPE = runner('Runner.Worker/ExecutionContext.cs', 'CreateEmbeddedChild');
const OUTPUTS = docs('metadata-syntax#outputs-for-composite-actions');
const METADATA = docs('metadata-syntax#inputs');
const out = (text: string) => `echo "text=${text}" >> "$GITHUB_OUTPUT"`;

/** What is said: the lines that begin with `> `. */
export const COMPOSITE_ACTIONS: Contract<Composite, readonly string[]> = [
  {
    name: 'its steps see its inputs',
    given: { inputs: { who: {} }, step: { with: { who: 'mona' } }, steps: [{ run: 'echo "> ${{ inputs.who }}"' }] },
    expected: ['mona'],
    source: docs('contexts#inputs-context'),
  },
  {
    name: 'inputs are texts, whatever is given',
    given: {
      inputs: { dry: {} },
      step: { with: { dry: true } },
      steps: [{ run: 'echo "> ${{ inputs.dry == true }} ${{ inputs.dry }}"' }],
    },
    expected: ['false true'],
    source: runner('Runner.Worker/Handlers/CompositeActionHandler.cs', 'RunAsync'),
  },
  {
    name: 'inputs are not in the environment of its scripts',
    given: { inputs: { who: { default: 'mona' } }, steps: [{ run: 'echo "> [${INPUT_WHO:-}]"' }] },
    expected: ['[]'],
    source: METADATA,
  },
  {
    name: 'its outputs are those that it maps',
    given: {
      steps: [{ id: 'a', run: out('inside') }],
      outputs: { said: { value: '${{ steps.a.outputs.text }}!' } },
      after: 'echo "> ${{ steps.act.outputs.said }} [${{ steps.act.outputs.text }}]"',
    },
    expected: ['inside! []'],
    source: OUTPUTS,
  },
  {
    name: 'outputs are set when it fails',
    given: {
      steps: [{ id: 'a', run: `${out('before')}; exit 1` }],
      outputs: { said: { value: '${{ steps.a.outputs.text }}' } },
      step: { 'continue-on-error': true },
      after: 'echo "> ${{ steps.act.outputs.said }}"',
    },
    expected: ['before'],
    source: runner('Runner.Worker/Handlers/CompositeActionHandler.cs', 'ProcessOutputs'),
  },
  {
    name: 'its steps do not see those of the job',
    given: { steps: [{ run: 'echo "> [${{ steps.first.outputs.text }}]"' }] },
    expected: ['[]'],
    source: SCOPE,
  },
  {
    name: 'the job does not see its steps',
    given: { steps: [{ id: 'hidden', run: out('x') }], after: 'echo "> [${{ steps.hidden.outputs.text }}]"' },
    expected: ['[]'],
    source: SCOPE,
  },
  {
    name: 'env: of the calling step reaches its scripts',
    given: { step: { env: { CALLER: 'yes' } }, steps: [{ run: 'echo "> $CALLER ${{ env.CALLER }}"' }] },
    expected: ['yes yes'],
    source: HANDLER,
  },
  {
    name: 'env: of a step inside wins',
    given: {
      step: { env: { CALLER: 'yes' } },
      steps: [{ env: { CALLER: 'no' }, run: 'echo "> $CALLER"' }, { run: 'echo "> $CALLER"' }],
    },
    expected: ['no', 'yes'],
    source: HANDLER,
  },
  {
    name: 'GITHUB_ENV holds for the steps behind, inside and outside',
    given: {
      steps: [{ run: 'echo "KEPT=1" >> "$GITHUB_ENV"' }, { run: 'echo "> $KEPT"' }],
      after: 'echo "> $KEPT"',
    },
    expected: ['1', '1'],
    source: docs('metadata-syntax#runsstepsenv'),
  },
  {
    name: 'a step that fails ends it, and it fails',
    given: {
      steps: [{ run: 'exit 1' }, { run: 'echo "> not this"' }],
      step: { 'continue-on-error': true },
      after: 'echo "> ${{ steps.act.outcome }} ${{ steps.act.conclusion }}"',
    },
    expected: ['failure success'],
    source: HANDLER,
  },
  {
    name: 'failure() inside is about its own steps',
    given: {
      steps: [
        { if: 'failure()', run: 'echo "> not yet"' },
        { run: 'exit 1' },
        { if: 'failure()', run: 'echo "> now"' },
      ],
      step: { 'continue-on-error': true },
    },
    expected: ['now'],
    source: runner('Runner.Worker/Expressions/FailureFunction.cs', 'EvaluateCore'),
  },
  {
    name: 'success() inside holds in a job that has failed',
    given: { steps: [{ if: 'success()', run: 'echo "> yes"' }] },
    expected: ['yes'],
    source: runner('Runner.Worker/Expressions/SuccessFunction.cs', 'EvaluateCore'),
  },
  {
    name: 'always() inside runs after a failure there',
    given: { steps: [{ run: 'exit 1' }, { if: 'always()', run: 'echo "> yes"' }], step: { 'continue-on-error': true } },
    expected: ['yes'],
    source: docs('metadata-syntax#runsstepsif'),
  },
  {
    name: 'a step inside may fail without failing it',
    given: {
      steps: [
        { id: 'a', 'continue-on-error': true, run: 'exit 1' },
        { run: 'echo "> ${{ steps.a.outcome }} ${{ steps.a.conclusion }}"' },
      ],
      after: 'echo "> ${{ steps.act.outcome }}"',
    },
    expected: ['failure success', 'success'],
    source: docs('metadata-syntax#runsstepscontinue-on-error'),
  },
  {
    name: 'a step inside is skipped by its if',
    given: {
      inputs: { dry: { default: 'true' } },
      steps: [{ if: "inputs.dry != 'true'", run: 'echo "> no"' }, { run: 'echo "> yes"' }],
    },
    expected: ['yes'],
    source: docs('metadata-syntax#runsstepsif'),
  },
  {
    name: 'its folder is known inside, and not outside',
    given: {
      steps: [{ run: 'echo "> $(basename "$GITHUB_ACTION_PATH") $(basename "${{ github.action_path }}")"' }],
      after: 'echo "> [${GITHUB_ACTION_PATH:-}]"',
    },
    expected: ['FOLDER FOLDER', '[]'],
    source: docs('contexts#github-context'),
  },
  {
    name: 'its scripts run in the workspace',
    given: { steps: [{ run: 'echo "> $(test "$PWD" = "$GITHUB_WORKSPACE" && echo yes)"' }] },
    expected: ['yes'],
    source: docs('metadata-syntax#runsstepsworking-directory'),
  },
  {
    name: 'working-directory is below the workspace',
    given: { steps: [{ 'working-directory': 'FOLDER', run: 'echo "> $(basename "$PWD")"' }] },
    expected: ['FOLDER'],
    source: docs('metadata-syntax#runsstepsworking-directory'),
  },
  {
    name: 'defaults of the job do not reach inside',
    given: { steps: [{ run: 'echo "> ${FROM_DEFAULT_SHELL:-none}"' }] },
    expected: ['none'],
    source: docs('workflow-syntax#defaultsrun'),
  },
  {
    name: 'GITHUB_ACTION is the id that GitHub makes up inside',
    given: {
      steps: [
        { run: 'echo "> $GITHUB_ACTION"' },
        { run: 'echo "> $GITHUB_ACTION"' },
        { id: 'mine', run: 'echo "> $GITHUB_ACTION"' },
      ],
    },
    expected: ['__run', '__run_2', 'mine'],
    source: runner('Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', 'ConvertToSteps'),
  },
  {
    name: 'actions nest, each with its own inputs',
    given: {
      inputs: { who: {} },
      step: { with: { who: 'outer' } },
      steps: [
        { uses: './FOLDER-inner', with: { who: '${{ inputs.who }} and inner' } },
        { run: 'echo "> ${{ inputs.who }}"' },
      ],
      others: { inner: { inputs: { who: {} }, steps: [{ run: 'echo "> ${{ inputs.who }}"' }] } },
    },
    expected: ['outer and inner', 'outer'],
    source: docs('metadata-syntax#runsstepsuses'),
  },
  {
    name: 'outputs climb from action to action',
    given: {
      steps: [{ id: 'it', uses: './FOLDER-inner' }],
      outputs: { said: { value: '${{ steps.it.outputs.said }} up' } },
      others: {
        inner: { steps: [{ id: 'a', run: out('deep') }], outputs: { said: { value: '${{ steps.a.outputs.text }}' } } },
      },
      after: 'echo "> ${{ steps.act.outputs.said }}"',
    },
    expected: ['deep up'],
    source: OUTPUTS,
  },
];
