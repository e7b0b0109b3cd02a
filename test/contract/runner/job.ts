import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StepEvent, StepLog } from '../../../packages/rehearsal/src/runner/commands/step-log.ts';
import { JobExecution } from '../../../packages/rehearsal/src/runner/jobs/job-execution.ts';
import type { JobAccess } from '../../../packages/rehearsal/src/runner/host.ts';
import type { RunnerOptions } from '../../../packages/rehearsal/src/runner/options.ts';
import { FakeHost } from '../../../packages/rehearsal/src/runner/testing/fake-host.ts';
import type { StepExecution } from '../../../packages/rehearsal/src/runner/steps/step-work.ts';
import type { StepsJob, WorkflowModel } from '../../../packages/rehearsal/src/runner/workflow/model.ts';
import { readWorkflow } from '../../../packages/rehearsal/src/runner/workflow/read-workflow.ts';

const folder = mkdtempSync(join(tmpdir(), 'liftlock-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workflow as GitHub's parser reads it. */
export function workflow(content: string, path = '.github/workflows/release.yml'): WorkflowModel {
  const { model, errors } = readWorkflow({ path, content });
  if (model === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return model;
}

export function stepsJob({ jobs }: WorkflowModel): StepsJob {
  const [job] = jobs;
  if (job?.kind !== 'steps') throw new Error('The first job has no steps.');
  return job;
}

/** `on: push` and one job with these steps. */
export function workflowOf(steps: string): WorkflowModel {
  return workflow(
    `on: push\njobs:\n  only:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`,
  );
}

/** A step that is about to run in a job of its own, and what it says. */
export function stepOf(model: WorkflowModel) {
  const job = jobOf(model);
  const events: StepEvent[] = [];
  const log = new StepLog({ masker: job.masker, budget: { annotations: 50 }, emit: (event) => events.push(event) });
  const [step] = job.instance.model.steps;
  if (step === undefined) throw new Error('The job has no step.');
  const seen = { failed: false };
  const execution: StepExecution = {
    job,
    frame: job.frame,
    cancellation: { cancel: signal, force: signal, timedOut: () => false, end: () => {} },
    model: step,
    stage: 'main',
    log,
    github: job.github,
    env: job.frame.env,
    signal,
    outputs: {},
    state: new Map(),
    fail: () => {
      seen.failed = true;
    },
    registerPost: () => {},
  };
  return {
    step: execution,
    folder,
    seen,
    lines: () => events.flatMap((event) => (event.type === 'log' ? [event.line] : [])),
    summary: () => events.flatMap((event) => (event.type === 'summary' ? [event.markdown] : [])).join(''),
  };
}

const { signal } = new AbortController();

function jobOf(model: WorkflowModel): JobExecution {
  const instance = {
    model: stepsJob(model),
    id: 'only',
    name: 'only',
    matrix: { os: 'linux' },
    strategy: {},
    needs: {},
  };
  return new JobExecution({
    options: options(model),
    workflow: model,
    instance,
    jobId: 100,
    access: access(),
    github: { ref_name: 'main', event_name: 'push' },
    inputs: undefined,
    notRehearsed: () => {},
  });
}

function access(): JobAccess {
  const host = new FakeHost();
  const { id } = host.createJob({ runId: 1, key: 'only', name: 'only', permissions: {} });
  return host.startJob(id);
}

function options({ path }: WorkflowModel): RunnerOptions {
  return {
    workflow: { path, content: '' },
    repository: { owner: 'acme', name: 'product', defaultBranch: 'main', cloneUrl: '' },
    event: { name: 'push', payload: {} },
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
    actor: 'mona',
    host: new FakeHost(),
    workspace: folder,
    node: process.execPath,
    suite: { root: folder },
    env: {},
    clock: () => 0,
    signal,
    onEvent: () => {},
  };
}
