import { FeatureFlags } from '@actions/expressions';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { convertConcurrency } from '@actions/workflow-parser/model/converter/concurrency';
import { convertOn } from '@actions/workflow-parser/model/converter/events';
import { convertJobs } from '@actions/workflow-parser/model/converter/jobs';
import type { Step, WorkflowJob } from '@actions/workflow-parser/model/workflow-template';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { WORKFLOW_ROOT } from '@actions/workflow-parser/workflows/workflow-constants';
import { callInterface } from './call-interface.ts';
import { dispatchInputs } from './dispatch-inputs.ts';
import type { JobModel, RunDefaults, WorkflowModel, WorkflowProblem } from './model.ts';
import { RESTRICTED } from './permissions.ts';
import { workflowSchema } from './workflow-schema.ts';
import { stepModel } from './step-model.ts';
import { entriesOf, literalOf, positionOf } from './tokens.ts';
import { ValueReader } from './value-reader.ts';

export interface RehearsedWorkflow {
  /** `.github/workflows/release.yml` */
  readonly path: string;
  readonly content: string;
}

export interface ReadWorkflow {
  readonly errors: readonly WorkflowProblem[];
  /** Absent when there are errors. */
  readonly model: WorkflowModel | undefined;
}

/** Reads a workflow with GitHub's own parser, schema and converters. */
export function readWorkflow(file: RehearsedWorkflow): ReadWorkflow {
  const context = newContext();
  parseWorkflow({ name: file.path, content: file.content }, context);
  if (context.errors.count > 0) return { errors: withTextKeys(problemsOf(context), file), model: undefined };
  const value = readValues(context, file);
  if (value === undefined) return { errors: problemsOf(context), model: undefined };
  try {
    const model = convert(context, value.assertMapping('workflow'), file.path);
    if (context.errors.count === 0) return { errors: [], model };
  } catch (error) {
    context.error(value, error);
  }
  return { errors: problemsOf(context), model: undefined };
}

/** Steps that run beside others are known, so that they can be refused by name and not as a typing error. */
function newContext(): TemplateContext {
  const context = new TemplateContext(new TemplateValidationErrors(), workflowSchema(), new NoOperationTraceWriter());
  context.state['featureFlags'] = new FeatureFlags({ allowBackgroundSteps: true });
  return context;
}

function readValues(context: TemplateContext, { path, content }: RehearsedWorkflow): TemplateToken | undefined {
  const fileId = context.getFileId(path);
  return readTemplate(context, WORKFLOW_ROOT, new ValueReader(fileId, content), fileId);
}

/** The library's own reader breaks at a key that is no text, and says so in words of its own. */
function withTextKeys(problems: readonly WorkflowProblem[], file: RehearsedWorkflow): readonly WorkflowProblem[] {
  if (!problems.some(({ message }) => message.endsWith('is not a function'))) return problems;
  const context = newContext();
  readValues(context, file);
  return problemsOf(context);
}

function problemsOf(context: TemplateContext): WorkflowProblem[] {
  const problems = context.errors.getErrors().map((error) => ({
    message: error.rawMessage,
    line: error.range?.start.line ?? 1,
    column: error.range?.start.column ?? 1,
  }));
  return problems.length > 0 ? problems : [{ message: 'The workflow is empty.', line: 1, column: 1 }];
}

function convert(context: TemplateContext, root: MappingToken, path: string): WorkflowModel {
  const written = entriesOf(root);
  const jobs = written.get('jobs') ?? root;
  const on = written.get('on') ?? root;
  const concurrency = written.get('concurrency');
  if (concurrency !== undefined) convertConcurrency(context, concurrency);
  const events = convertOn(context, on);
  const converted = convertJobs(context, jobs);
  const tokens = entriesOf(jobs);
  return {
    path,
    name: literalOf(written.get('name')) ?? path,
    runName: written.get('run-name'),
    events,
    on,
    inputs: dispatchInputs(on),
    call: callInterface(on),
    env: written.get('env'),
    permissions: written.get('permissions'),
    byDefault: RESTRICTED,
    concurrency,
    defaults: runDefaults(written.get('defaults')),
    jobs: converted.map((job) => jobModel(job, tokens.get(job.id.value) ?? jobs, written.get('env'))),
  };
}

function runDefaults(defaults: TemplateToken | undefined): RunDefaults {
  const run = entriesOf(entriesOf(defaults).get('run'));
  const shell = run.get('shell');
  const workingDirectory = run.get('working-directory');
  return { ...(shell && { shell }), ...(workingDirectory && { workingDirectory }) };
}

/** The library's typed job lacks timeouts, permissions, defaults and continue-on-error; its token tree has them. */
function jobModel(job: WorkflowJob, token: TemplateToken, workflowEnv: TemplateToken | undefined): JobModel {
  const written = entriesOf(token);
  const common = {
    ...positionOf(job.id),
    key: job.id.value,
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
    name: written.get('name'),
    permissions: written.get('permissions'),
    concurrency: written.get('concurrency'),
    strategy: written.get('strategy'),
    written,
  };
  if (job.type === 'job') return { ...common, ...stepsJob(job.steps, written), workflowEnv };
  const [uses, inputs, secrets] = ['uses', 'with', 'secrets'].map((key) => written.get(key));
  return { ...common, kind: 'call', uses: uses ?? token, with: inputs, secrets, steps: [] };
}

function stepsJob(steps: readonly Step[], written: ReadonlyMap<string, TemplateToken>) {
  const tokens = written.get('steps');
  const stepTokens = tokens === undefined ? [] : [...tokens.assertSequence('steps')];
  return {
    kind: 'steps' as const,
    runsOn: written.get('runs-on'),
    timeoutMinutes: written.get('timeout-minutes'),
    continueOnError: written.get('continue-on-error'),
    env: written.get('env'),
    environment: written.get('environment'),
    defaults: runDefaults(written.get('defaults')),
    outputs: written.get('outputs'),
    steps: steps.map((step, index) => stepModel(step, stepTokens[index])),
  };
}
