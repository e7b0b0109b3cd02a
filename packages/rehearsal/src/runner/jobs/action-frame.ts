import type { JobConclusion } from '../events.ts';

/** A result in the `steps` context. */
export interface StepRecord {
  readonly outcome: JobConclusion;
  readonly conclusion: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** `defaults.run`, evaluated. */
export interface ShellDefaults {
  readonly shell?: string;
  readonly workingDirectory?: string;
}

/** The part of `github` that tells which action this is. */
export interface ActionIdentity {
  readonly action_path?: string;
  readonly action_repository?: string;
  readonly action_ref?: string;
}

export interface ActionFrameInput {
  /** The `inputs` context. */
  readonly inputs: unknown;
  /** The action; the steps of a job belong to none. */
  readonly action?: ActionIdentity;
  /** The frame of the step that calls the action. */
  readonly parent?: ActionFrame;
}

/**
 * What one list of steps shares: the steps of a job, or those inside an action that a step calls. Frames form a stack,
 * whose bottom is the job's (actions/runner: ExecutionContext.cs, `CreateEmbeddedChild`).
 */
export class ActionFrame {
  inputs: unknown;
  readonly action: ActionIdentity | undefined;
  /** Actions around the steps. */
  readonly depth: number;
  /** Results of all steps so far, by id. */
  readonly steps = new Map<string, StepRecord>();
  /** The `env` context: `env:` around the steps, then what they write to GITHUB_ENV. */
  readonly env: Map<string, string>;
  /** Post steps that were registered here; they run last in, first out. */
  readonly posts: (() => Promise<void>)[] = [];
  /** What `success()` and `failure()` look at. */
  status: JobConclusion = 'success';
  /** `defaults:` do not reach into an action. */
  defaults: ShellDefaults = {};
  readonly #parent: ActionFrame | undefined;

  constructor({ inputs, action, parent }: ActionFrameInput) {
    this.inputs = inputs;
    this.action = action;
    this.depth = parent === undefined ? 0 : parent.depth + 1;
    this.#parent = parent;
    this.env = new Map(parent?.env);
  }

  /** A stage of the action begins, with what its step gives it now. */
  begin(inputs: unknown, env: ReadonlyMap<string, string>): void {
    this.inputs = inputs;
    this.status = 'success';
    this.env.clear();
    for (const [name, value] of env) this.env.set(name, value);
  }

  /** Once something failed, it stays so. */
  fail(): void {
    if (this.status === 'success') this.status = 'failure';
  }

  /** GITHUB_ENV holds for the rest of the job, inside and outside of the action. */
  setEnv(name: string, value: string): void {
    this.env.set(name, value);
    this.#parent?.setEnv(name, value);
  }

  /** The `steps` context: steps without an `id:` of their own are not in it. */
  get namedSteps(): Readonly<Record<string, StepRecord>> {
    return Object.fromEntries([...this.steps].filter(([id]) => !id.startsWith('__')));
  }

  async runPosts(): Promise<void> {
    for (let post = this.posts.pop(); post !== undefined; post = this.posts.pop()) await post();
  }
}
