import type { JobConclusion, RunEvent } from './events.ts';
import type { BegunRun, RerunJobs, RunnerHost } from './host.ts';
import type { ConcurrencyGroups } from './plan/concurrency.ts';
import type { StepProcess } from './process/started.ts';
import type { StepModel, StepsJob } from './workflow/model.ts';
import { PROCESS_LIMITS, type ProcessLimits } from './process/run-process.ts';
import type { ContainerRuntime } from './containers/container-runtime.ts';
import type { Provisions } from './workflow/provisions.ts';
import type { RehearsedWorkflow } from './workflow/read-workflow.ts';

export interface RunnerOptions {
  readonly workflow: RehearsedWorkflow;
  readonly repository: {
    readonly owner: string;
    readonly name: string;
    readonly defaultBranch: string;
    /** Where checkout fetches from, and what `origin` will be: path or URL of the bare repository. */
    readonly cloneUrl: string;
    /** Text of a file at `sha`: local actions are looked into before anything runs. */
    readFile?(path: string): string | undefined;
  };
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  /** Full ref name, `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  /** Login of the person who triggered the run. */
  readonly actor: string;
  /** Set for a re-run. Workflow, event, ref, commit and actor must then be those of the first attempt. */
  readonly again?: Rerun | undefined;
  /** Set where the server has queued the run, or its next attempt, already. */
  readonly begun?: BegunRun | undefined;
  readonly host: RunnerHost;
  /** A temporary folder that the caller owns; every job gets a folder in it. */
  readonly workspace: string;
  /** Path of the node binary that runs JavaScript actions. */
  readonly node: string;
  /** Where `OWNER/liftlock@REF` and `OWNER/liftlock/actions/NAME@REF` are found. */
  readonly suite: { readonly root: string };
  /** Actions of other repositories, and what takes the place of those that are not here. */
  readonly provisions?: Provisions | undefined;
  /** The environment that the processes of the run start from: PATH, HOME (temporary), LANG. Nothing is added from the caller's own. */
  readonly env: Readonly<Record<string, string>>;
  /** What runs `container:`, `services:` and Docker actions; without it they fail. */
  readonly containers?: ContainerRuntime | undefined;
  /**
   * The last word on how a process of a step is started: whoever rehearses may keep it from the world. `where`: on this
   * machine, or in a container, whose client it then is.
   */
  launch?(started: StepProcess, step: StepModel, job: StepsJob, where: 'machine' | 'container'): StepProcess;
  /** Epoch milliseconds. */
  clock(): number;
  readonly signal: AbortSignal;
  /** Aborted after `signal` by whoever does not wait for what a cancellation spares. */
  readonly force?: AbortSignal | undefined;
  onEvent(event: RunEvent): void;
  readonly limits?: Partial<RunnerLimits>;
  /** `concurrency:` of the runs beside this one. */
  readonly groups?: ConcurrencyGroups | undefined;
}

/** The next attempt of a run that has ended. */
export interface Rerun {
  readonly runId: number;
  readonly jobs: RerunJobs;
  /** Login of the person who asked for it. */
  readonly actor: string;
  /** How the jobs ended in the attempt before. */
  readonly earlier: RunResult['jobs'];
}

/** Times that are GitHub's. Tests shorten them. */
export interface RunnerLimits extends ProcessLimits {
  /** What a minute of `timeout-minutes` lasts. */
  readonly minuteMs: number;
  /** How long what a cancellation spares, `always()`, may go on (docs: five minutes). */
  readonly cancelMs: number;
  /** How long a service is waited for before it is looked at again. */
  readonly healthMs: number;
  /** How long the first process in a network of containers is waited for. */
  readonly relayMs: number;
}

const RUNNER_LIMITS: RunnerLimits = {
  ...PROCESS_LIMITS,
  minuteMs: 60_000,
  cancelMs: 300_000,
  healthMs: 500,
  relayMs: 60_000,
};

export function limitsOf(options: RunnerOptions): RunnerLimits {
  return { ...RUNNER_LIMITS, ...options.limits };
}

export interface RunResult {
  readonly conclusion: JobConclusion;
  readonly jobs: readonly {
    readonly id: string;
    /** Under `jobs:`. */
    readonly key: string;
    readonly name: string;
    readonly conclusion: JobConclusion;
    readonly outputs: Readonly<Record<string, string>>;
    /** By id; those that GitHub makes up too. Outputs are masked. */
    readonly steps: Readonly<
      Record<string, { readonly conclusion: JobConclusion; readonly outputs: Readonly<Record<string, string>> }>
    >;
  }[];
  /** What GitHub would do and this rehearsal did not, or did otherwise. */
  readonly notRehearsed: readonly string[];
}
