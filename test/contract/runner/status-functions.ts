import { type Contract, docs, runner } from './contract.ts';

type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** A step's `if:`, and how the job stands. */
export interface StepIf {
  /** As it is written; undefined without one. */
  readonly if?: string | undefined;
  readonly job: 'success' | 'failure' | 'cancelled';
}

/** A job's `if:`, how its ancestors ended, and whether the run is cancelled. */
export interface JobIf {
  readonly if?: string | undefined;
  readonly ancestors?: Readonly<Record<string, Result>>;
  readonly cancelled?: boolean;
}

const SUCCESS = runner('Runner.Worker/Expressions/SuccessFunction.cs', 'EvaluateCore');
const FAILURE = runner('Runner.Worker/Expressions/FailureFunction.cs', 'EvaluateCore');
const CANCELLED = runner('Runner.Worker/Expressions/CancelledFunction.cs', 'EvaluateCore');
const ALWAYS = runner('Test/L0/Worker/StepsRunnerL0.cs', 'AlwaysMeansAlways');
const CHECKS = docs('expressions#status-check-functions');
const IF = docs('workflow-syntax#jobsjob_idstepsif');
const CONVERT = runner('Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', 'ConvertToIfCondition');

const step = (condition: string | undefined, job: StepIf['job'], expected: boolean, source: string) => ({
  name: `${condition ?? 'no if'} in a job that ${ways[job]}`,
  given: { if: condition, job },
  expected,
  source,
});
const ways = { success: 'succeeds so far', failure: 'has failed', cancelled: 'is cancelled' };

export const STEP_CONDITIONS: Contract<StepIf, boolean> = [
  step(undefined, 'success', true, CHECKS),
  step(undefined, 'failure', false, CHECKS),
  step(undefined, 'cancelled', false, CHECKS),
  step('success()', 'success', true, SUCCESS),
  step('success()', 'failure', false, SUCCESS),
  step('success()', 'cancelled', false, SUCCESS),
  step('failure()', 'success', false, FAILURE),
  step('failure()', 'failure', true, FAILURE),
  step('failure()', 'cancelled', false, FAILURE),
  step('cancelled()', 'success', false, CANCELLED),
  step('cancelled()', 'failure', false, CANCELLED),
  step('cancelled()', 'cancelled', true, CANCELLED),
  step('always()', 'success', true, ALWAYS),
  step('always()', 'failure', true, ALWAYS),
  step('always()', 'cancelled', true, ALWAYS),
  step(
    'success() || failure()',
    'failure',
    true,
    runner('Test/L0/Worker/StepsRunnerL0.cs', 'RunsAfterFailureBasedOnCondition'),
  ),
  step('!cancelled()', 'failure', true, CHECKS),
  step('!cancelled()', 'cancelled', false, CHECKS),
  step('!success()', 'cancelled', true, CHECKS),
  step('true', 'success', true, IF),
  step('true', 'failure', false, CONVERT),
  step("github.ref_name == 'main'", 'success', true, IF),
  step("github.ref_name == 'main'", 'failure', false, CONVERT),
  step('${{ true }}', 'failure', false, CONVERT),
  step('${{ always() }}', 'failure', true, CHECKS),
  step("${{ github.ref_name == 'main' && failure() }}", 'failure', true, docs('expressions#failure-with-conditions')),
  step('ALWAYS()', 'failure', true, CONVERT),
  step("contains('always()', 'x')", 'failure', false, CONVERT),
  step("github.ref_name != 'main' || true", 'failure', false, CONVERT),
  step("job.status == 'failure' && always()", 'failure', true, docs('contexts#job-context')),
  step('', 'success', true, CONVERT),
  step('false', 'success', false, IF),
  step("''", 'success', false, docs('expressions#literals')),
];

const job = (name: string, given: JobIf, expected: boolean, source: string) => ({ name, given, expected, source });
const NEEDS = docs('workflow-syntax#jobsjob_idneeds');
const ISSUE = (number: number) => `https://github.com/actions/runner/issues/${number}`;

export const JOB_CONDITIONS: Contract<JobIf, boolean> = [
  job('a job that needs nobody runs', {}, true, NEEDS),
  job('a job runs after jobs that succeeded', { ancestors: { a: 'success', b: 'success' } }, true, NEEDS),
  job('not after one that failed', { ancestors: { a: 'success', b: 'failure' } }, false, NEEDS),
  job(
    'not after one that was skipped, however far away',
    { ancestors: { a: 'success', b: 'skipped' } },
    false,
    ISSUE(491),
  ),
  job('not after one that was cancelled', { ancestors: { a: 'cancelled' } }, false, NEEDS),
  job(
    'a condition without a status function waits for success as well',
    { if: 'true', ancestors: { a: 'skipped' } },
    false,
    ISSUE(491),
  ),
  job('always() runs after all', { if: 'always()', ancestors: { a: 'failure', b: 'skipped' } }, true, NEEDS),
  job('always() runs in a cancelled run', { if: 'always()', cancelled: true }, true, CHECKS),
  job(
    'failure() is about any ancestor',
    { if: 'failure()', ancestors: { a: 'success', b: 'failure' } },
    true,
    docs('expressions#failure'),
  ),
  job(
    'failure() is not about one that was skipped',
    { if: 'failure()', ancestors: { a: 'skipped' } },
    false,
    docs('expressions#failure'),
  ),
  job('failure() of nobody is false', { if: 'failure()' }, false, docs('expressions#failure')),
  job(
    'success() can be asked of one job',
    { if: "success('a')", ancestors: { a: 'success', b: 'failure' } },
    true,
    runner('Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', 's_jobConditionFunctions'),
  ),
  job(
    'and of several',
    { if: "success('a', 'b')", ancestors: { a: 'success', b: 'failure' } },
    false,
    runner('Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', 's_jobConditionFunctions'),
  ),
  job(
    'failure() can be asked of one job',
    { if: "failure('a')", ancestors: { a: 'success', b: 'failure' } },
    false,
    runner('Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', 's_jobConditionFunctions'),
  ),
  job(
    'a cancelled run succeeds no more',
    { if: 'success()', ancestors: { a: 'success' }, cancelled: true },
    false,
    docs('workflow-cancellation'),
  ),
  job(
    'a cancelled run fails no more',
    { if: 'failure()', ancestors: { a: 'failure' }, cancelled: true },
    false,
    docs('workflow-cancellation'),
  ),
  job(
    'cancelled() is about the run',
    { if: 'cancelled()', ancestors: { a: 'success' }, cancelled: true },
    true,
    docs('workflow-cancellation'),
  ),
  job(
    'a job that was cancelled does not make a cancelled run',
    { if: 'cancelled()', ancestors: { a: 'cancelled' } },
    false,
    docs('workflow-cancellation'),
  ),
  job('!cancelled() runs after a failure', { if: '!cancelled()', ancestors: { a: 'failure' } }, true, CHECKS),
];
