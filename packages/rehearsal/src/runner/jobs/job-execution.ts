import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemMatchers } from '../commands/problem-matchers.ts';
import { SecretMasker } from '../commands/secret-masker.ts';
import { ANNOTATIONS_PER_JOB, type StepEvent, StepLog } from '../commands/step-log.ts';
import type { JobConclusion } from '../events.ts';
import { JobContainers } from '../containers/job-containers.ts';
import type { JobAccess } from '../host.ts';
import { limitsOf, type RunnerLimits, type RunnerOptions } from '../options.ts';
import type { JobModel, StepsJob, WorkflowModel } from '../workflow/model.ts';
import { ActionFrame } from './action-frame.ts';
import type { GithubContext } from './github-context.ts';
import { foldersOf, type JobFolders } from './job-folders.ts';

/** One job as it runs: a key of the workflow, or one combination of its matrix. */
export interface JobInstance<Model extends JobModel = StepsJob> {
  readonly model: Model;
  /** Unique in the run: the key, or `key (matrix values)`. */
  readonly id: string;
  readonly name: string;
  readonly matrix: Readonly<Record<string, unknown>> | undefined;
  readonly strategy: Readonly<Record<string, unknown>>;
  /** Results and outputs of the jobs it needs: the `needs` context. */
  readonly needs: Readonly<Record<string, unknown>>;
}

export interface JobExecutionInput {
  readonly options: RunnerOptions;
  readonly workflow: WorkflowModel;
  readonly instance: JobInstance;
  readonly jobId: number;
  readonly access: JobAccess;
  readonly github: GithubContext;
  readonly inputs: unknown;
  readonly notRehearsed: (what: string) => void;
}

/** How a step appears in the log of its job. */
export interface StepReport {
  readonly log: StepLog;
  readonly started: (name: string) => void;
  readonly completed: (outcome: JobConclusion, conclusion: JobConclusion) => void;
}

/** What holds for every step of one running job, whichever frame the step is in. */
export class JobExecution {
  readonly options: RunnerOptions;
  readonly limits: RunnerLimits;
  readonly workflow: WorkflowModel;
  readonly instance: JobInstance;
  readonly jobId: number;
  readonly access: JobAccess;
  readonly folders: JobFolders;
  readonly github: GithubContext;
  readonly masker = new SecretMasker();
  readonly matchers = new ProblemMatchers();
  readonly trackingId = `github_${randomUUID()}`;
  /** The frame of the job's own steps: the bottom of the stack. */
  readonly frame: ActionFrame;
  /** Undefined where nothing can run them. */
  readonly containers: JobContainers | undefined;
  /** What steps write to GITHUB_PATH; the last one comes first in PATH. */
  readonly paths: string[] = [];
  readonly notRehearsed: (what: string) => void;
  readonly #budget = { annotations: ANNOTATIONS_PER_JOB };
  #steps = 0;

  constructor(input: JobExecutionInput) {
    this.options = input.options;
    this.limits = limitsOf(input.options);
    this.workflow = input.workflow;
    this.instance = input.instance;
    this.jobId = input.jobId;
    this.access = input.access;
    this.frame = new ActionFrame({ inputs: input.inputs });
    this.notRehearsed = input.notRehearsed;
    this.folders = foldersOf(input.options, input.jobId);
    this.containers = this.#containersBy(input);
    this.github = {
      ...input.github,
      token: input.access.token,
      job: input.instance.model.key,
      api_url: input.access.apiUrl,
      server_url: input.access.serverUrl,
      graphql_url: input.access.graphqlUrl,
      workspace: this.folders.workspace,
      event_path: join(this.folders.temp, '_github_workflow', 'event.json'),
    };
    this.#addSecrets();
  }

  /** The job fails with its own steps, and not with those inside an action whose failure is forgiven. */
  get status(): JobConclusion {
    return this.frame.status;
  }

  /** A secret or a variable of this name turns `::debug::` lines and RUNNER_DEBUG on (docs: enable-debug-logging). */
  get isDebugging(): boolean {
    const { secrets, variables } = this.access;
    return (secrets['ACTIONS_STEP_DEBUG'] ?? variables['ACTIONS_STEP_DEBUG'])?.toLowerCase() === 'true';
  }

  /** Makes the folders and writes the event, which actions read from GITHUB_EVENT_PATH. */
  async prepare(): Promise<void> {
    const { workspace, temp, toolCache } = this.folders;
    const eventFolder = join(temp, '_github_workflow');
    await Promise.all([workspace, toolCache, eventFolder].map((folder) => mkdir(folder, { recursive: true })));
    await writeFile(join(eventFolder, 'event.json'), JSON.stringify(this.options.event.payload, null, 2));
  }

  /** The next step in the job's log. */
  nextStep(): StepReport {
    const step = ++this.#steps;
    const begun = this.options.clock();
    const emit = (event: StepEvent) => this.#emit(step, event);
    return {
      log: new StepLog({ masker: this.masker, budget: this.#budget, emit }),
      started: (name) => emit({ type: 'step-started', name: this.masker.mask(name) }),
      completed: (outcome, conclusion) =>
        emit({ type: 'step-completed', outcome, conclusion, durationMs: this.options.clock() - begun }),
    };
  }

  #emit(step: number, event: StepEvent): void {
    const at = this.options.clock();
    const job = this.instance.id;
    // Logs have millions of lines, and copying an event costs many times what making one does.
    this.options.onEvent(
      event.type === 'log' ? { type: 'log', at, job, step, line: event.line } : { ...event, at, job, step },
    );
  }

  #containersBy({ options, instance, jobId, notRehearsed }: JobExecutionInput): JobContainers | undefined {
    const { containers, node, suite, provisions, env } = options;
    if (containers === undefined) return undefined;
    const actions = [suite.root, ...(provisions?.roots ?? [])];
    const { written } = instance.model;
    const { folders } = this;
    const { healthMs, relayMs } = this.limits;
    const gitSettings = env['HOME'] === undefined ? undefined : join(env['HOME'], '.gitconfig');
    return new JobContainers(
      { jobId, folders, node, actions, written, healthMs, relayMs, gitSettings, notRehearsed },
      containers,
    );
  }

  addPath(path: string): void {
    const known = this.paths.indexOf(path);
    if (known >= 0) this.paths.splice(known, 1);
    this.paths.push(path);
  }

  /** actions/runner: Worker.cs masks what the server marks as secret, and the token as git sends it. */
  #addSecrets(): void {
    const { token, runtimeToken, secrets } = this.access;
    for (const secret of [...Object.values(secrets), token, runtimeToken]) this.masker.add(secret);
    this.masker.add(Buffer.from(`x-access-token:${token}`).toString('base64'));
  }
}
