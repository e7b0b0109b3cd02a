import { arch, platform } from 'node:os';
import type { JobConclusion } from '../events.ts';
import { toData } from '../expressions/context-data.ts';
import type { Data, Scope } from '../expressions/evaluate.ts';
import { hashFiles } from '../expressions/hash-files.ts';
import { stepStatusFunctions } from '../expressions/status-functions.ts';
import type { ActionFrame } from './action-frame.ts';
import type { JobExecution } from './job-execution.ts';

export type Stage = 'pre' | 'main' | 'post';

export interface StepContexts {
  readonly stage?: Stage;
  /** Additions to `github` for one step: action, output, env, path … */
  readonly github?: Readonly<Record<string, unknown>>;
  /** The `env` context. */
  readonly env?: ReadonlyMap<string, string>;
}

/** What expressions of the steps of a frame see, at this moment. */
export function stepScope(job: JobExecution, frame: ActionFrame, step: StepContexts = {}): Scope {
  return {
    contexts: {
      ...jobData(job),
      // Secrets reach an action through its inputs alone.
      ...(frame.action !== undefined && { secrets: toData(null) }),
      inputs: toData(frame.inputs),
      github: toData({ ...job.github, ...step.github }),
      env: toData(Object.fromEntries(step.env ?? frame.env), { caseSensitive: true }),
      job: toData({ status: job.status, check_run_id: job.jobId, ...job.containers?.context }),
      steps: toData(frame.namedSteps),
    },
    functions: stepStatusFunctions(statusSeen(job, frame, step.stage)),
    hashFiles: (patterns) => hashFiles(patterns, job.folders.workspace),
  };
}

/** Main steps inside an action look at the action, all others at the job; a cancelled job is cancelled everywhere (SuccessFunction.cs). */
function statusSeen(job: JobExecution, frame: ActionFrame, stage: Stage = 'main'): JobConclusion {
  return job.status === 'cancelled' || stage !== 'main' ? job.status : frame.status;
}

const fixed = new WeakMap<JobExecution, Readonly<Record<string, Data>>>();

/** The contexts that stay as they are while a job runs. */
function jobData(job: JobExecution): Readonly<Record<string, Data>> {
  const known = fixed.get(job);
  if (known !== undefined) return known;
  const { access, instance } = job;
  const contexts = {
    vars: toData(access.variables),
    secrets: toData({ ...access.secrets, github_token: access.token }),
    needs: toData(instance.needs),
    strategy: toData(instance.strategy),
    matrix: toData(instance.matrix),
    runner: toData(runnerContext(job)),
  };
  fixed.set(job, contexts);
  return contexts;
}

const OS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
const ARCH: Readonly<Record<string, string>> = { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' };

export function runnerContext({ folders, isDebugging }: JobExecution): Readonly<Record<string, string>> {
  return {
    name: 'Rehearsal',
    os: OS[platform()] ?? platform(),
    arch: ARCH[arch()] ?? arch(),
    environment: 'github-hosted',
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: folders.workspaceParent,
    ...(isDebugging && { debug: '1' }),
  };
}
