import { githubContext } from './jobs/github-context.ts';
import type { RunnerOptions, RunResult } from './options.ts';
import { workflowInputs } from './plan/inputs.ts';
import { RunScheduler } from './plan/run-scheduler.ts';
import { inspectWorkflow } from './workflow/inspect-workflow.ts';
import type { Refusal } from './workflow/refusals.ts';
import type { WorkflowModel, WorkflowProblem } from './workflow/model.ts';

/** The workflow is faulty, or asks for what a rehearsal cannot do. Nothing has run. */
export class WorkflowNotRunnable extends Error {
  readonly errors: readonly WorkflowProblem[];
  readonly refused: readonly Refusal[];

  constructor(path: string, errors: readonly WorkflowProblem[], refused: readonly Refusal[]) {
    const problems = [...errors, ...refused].map(
      ({ line, column, message }) => `${path} (Line: ${line}, Col: ${column}): ${message}`,
    );
    super(problems.join('\n'));
    this.name = 'WorkflowNotRunnable';
    this.errors = errors;
    this.refused = refused;
  }
}

/** Runs a workflow file from its event to its conclusion. Everything that happens is told through `onEvent`. */
export async function runWorkflow(options: RunnerOptions): Promise<RunResult> {
  const { workflow: file, suite, event, ref, host } = options;
  const inspected = inspectWorkflow(file, { suite, event: { ...event, ref } });
  const { model, errors, refused } = inspected;
  if (model === undefined || errors.length > 0 || refused.length > 0) {
    throw new WorkflowNotRunnable(file.path, errors, refused);
  }
  const notRehearsed = new Set(inspected.notRehearsed);
  const run = host.createRun({
    workflow: { path: file.path, name: model.name },
    event: { name: event.name, payload: event.payload },
    ref,
    sha: options.sha,
    actor: options.actor,
  });
  const started = options.clock();
  announce(options, model, run.id);
  const scheduler = new RunScheduler({
    options,
    workflow: model,
    runId: run.id,
    github: githubContext(options, model, run),
    inputs: workflowInputs(model, event),
    variables: run.variables ?? {},
    notRehearsed: (what) => notRehearsed.add(what),
  });
  const { conclusion, jobs } = await scheduler.run();
  host.completeRun(run.id, conclusion);
  const at = options.clock();
  options.onEvent({ type: 'run-completed', at, conclusion, durationMs: at - started });
  return { conclusion, jobs, notRehearsed: [...notRehearsed] };
}

function announce(options: RunnerOptions, model: WorkflowModel, runId: number): void {
  options.onEvent({
    type: 'run-started',
    at: options.clock(),
    runId,
    workflow: model.name,
    jobs: model.jobs.map(({ key, needs }) => ({ id: key, name: key, needs })),
  });
}
