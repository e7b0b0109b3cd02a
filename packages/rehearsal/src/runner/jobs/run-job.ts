import { NO_ENGINE } from '../containers/engine.ts';
import type { StepLog } from '../commands/step-log.ts';
import type { JobConclusion } from '../events.ts';
import { evaluateText, evaluateTexts } from '../expressions/evaluate-token.ts';
import type { RunResult } from '../options.ts';
import { killOrphans } from '../process/orphans.ts';
import type { StepSlot } from '../steps/run-phase.ts';
import { entriesOf } from '../workflow/tokens.ts';
import { stepScope } from './job-contexts.ts';
import { JobExecution, type JobExecutionInput } from './job-execution.ts';
import { cancellationOf } from './cancellation.ts';
import { planSteps } from '../steps/plan-step.ts';
import { runSteps } from '../steps/run-steps.ts';

export interface JobOutcome {
  readonly conclusion: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly environmentUrl: string | undefined;
  readonly steps: RunResult['jobs'][number]['steps'];
}

export interface RunJobOptions extends JobExecutionInput {
  readonly permissions: Readonly<Record<string, string>>;
  /** `timeout-minutes` of the job, evaluated. */
  readonly timeoutMinutes: number;
  /** Aborted when the run is cancelled, or a sibling in the matrix failed. */
  readonly cancel: AbortSignal;
}

/** Runs one job on this machine: set up, steps, complete (actions/runner: JobRunner.cs, JobExtension.cs). */
export async function runJob(input: RunJobOptions): Promise<JobOutcome> {
  const job = new JobExecution(input);
  const cancellation = cancellationOf(job, input);
  try {
    const slots = await ownStep(job, 'Set up job', (log) => setUp(job, log, input.permissions));
    if (slots !== undefined && (await startContainers(job, cancellation.cancel))) {
      await runSteps({ job, frame: job.frame, cancellation, nextStep: () => job.nextStep() }, slots);
    }
  } finally {
    cancellation.end();
    await stopContainers(job);
  }
  const completed = await ownStep(job, 'Complete job', (log) => {
    if (cancellation.timedOut()) log.error(tooLong(input.timeoutMinutes));
    return complete(job, log);
  });
  const { outputs = {}, environmentUrl } = completed ?? {};
  return { conclusion: job.status, outputs, environmentUrl, steps: stepsOf(job) };
}

/** Whether the steps have what they run in. */
async function startContainers(job: JobExecution, signal: AbortSignal): Promise<boolean> {
  const { containers } = job;
  if (!hasContainers(job)) return true;
  const started = await ownStep(job, 'Initialize containers', async (log) => {
    if (containers === undefined) throw new Error(NO_ENGINE.why);
    await containers.start(log, stepScope(job, job.frame), signal);
    return true;
  });
  return started === true;
}

/** Those of Docker actions, too, of which GitHub shows no step. */
async function stopContainers(job: JobExecution): Promise<void> {
  const { containers } = job;
  if (containers === undefined) return;
  if (!hasContainers(job)) return containers.stop();
  await ownStep(job, 'Stop containers', (log) => containers.stop(log));
}

function hasContainers({ instance }: JobExecution): boolean {
  return ['container', 'services'].some((key) => instance.model.written.has(key));
}

/** What the steps said, for whoever looks at the result; without secrets. */
function stepsOf({ frame, masker }: JobExecution): JobOutcome['steps'] {
  return Object.fromEntries(
    [...frame.steps].map(([id, { conclusion, outputs }]) => {
      const masked = Object.entries(outputs).map(([name, value]) => [name, masker.mask(value)]);
      return [id, { conclusion, outputs: Object.fromEntries(masked) as Record<string, string> }];
    }),
  );
}

/** A step that the runner adds by itself. What it throws fails the job. */
async function ownStep<T>(job: JobExecution, name: string, run: (log: StepLog) => Promise<T>): Promise<T | undefined> {
  const { log, started, completed } = job.nextStep();
  started(name);
  try {
    const result = await run(log);
    completed('success', 'success');
    return result;
  } catch (error) {
    log.error((error as Error).message);
    job.frame.fail();
    completed('failure', 'failure');
    return undefined;
  }
}

async function setUp(
  job: JobExecution,
  log: StepLog,
  permissions: Readonly<Record<string, string>>,
): Promise<StepSlot[]> {
  log.group('GITHUB_TOKEN Permissions');
  for (const [key, level] of Object.entries({ ...permissions, metadata: 'read' })) log.output(`${key}: ${level}`);
  log.endGroup();
  await job.prepare();
  await setVariables(job);
  const slots = await planSteps(job.instance.model.steps, job.options);
  log.output(`Complete job name: ${job.instance.name}`);
  return slots;
}

/** Workflow `env:`, then the job's, then `defaults.run`, which may look at them. */
async function setVariables(job: JobExecution): Promise<void> {
  const { model } = job.instance;
  for (const token of [job.workflow.env, model.env]) {
    const variables = await evaluateTexts(token, stepScope(job, job.frame), 'env', { caseSensitive: true });
    for (const [name, value] of variables) job.frame.env.set(name, value);
  }
  const defaults = { ...job.workflow.defaults, ...model.defaults };
  const { shell, workingDirectory } = defaults;
  job.frame.defaults = {
    ...(shell && { shell: await evaluateText(shell, stepScope(job, job.frame), 'defaults.run.shell') }),
    ...(workingDirectory && {
      workingDirectory: await evaluateText(
        workingDirectory,
        stepScope(job, job.frame),
        'defaults.run.working-directory',
      ),
    }),
  };
}

async function complete(
  job: JobExecution,
  log: StepLog,
): Promise<{ readonly outputs: Record<string, string>; readonly environmentUrl: string | undefined }> {
  for (const { pid, name } of await killOrphans(job.trackingId)) {
    log.output(`Terminate orphan process: pid (${pid}) (${name})`);
  }
  return { outputs: await jobOutputs(job, log), environmentUrl: await environmentUrl(job, log) };
}

/** Empty outputs are left out, and so are those in which something would be masked (actions/runner: JobExtension.cs). */
async function jobOutputs(job: JobExecution, log: StepLog): Promise<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const [name, value] of await evaluateTexts(job.instance.model.outputs, stepScope(job, job.frame), 'outputs')) {
    if (value === '') continue;
    if (job.masker.contains(value)) log.warning(`Skip output '${name}' since it may contain secret.`);
    else outputs[name] = value;
  }
  return outputs;
}

async function environmentUrl(job: JobExecution, log: StepLog): Promise<string | undefined> {
  const token = entriesOf(job.instance.model.environment).get('url');
  if (token === undefined) return undefined;
  const url = await evaluateText(token, stepScope(job, job.frame), 'environment.url');
  if (job.masker.contains(url)) {
    log.warning('Skip setting environment url as environment may contain secret.');
    return undefined;
  }
  return url === '' ? undefined : url;
}

function tooLong(minutes: number): string {
  return `The job has exceeded the maximum execution time of ${minutes}m0s`;
}
