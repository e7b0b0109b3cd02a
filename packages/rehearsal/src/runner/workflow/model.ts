import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';

/** Of a token, by key of `permissions:`; what is not listed is none. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A fault in the workflow file, in the words GitHub would use. */
export interface WorkflowProblem extends Position {
  readonly message: string;
}

/**
 * A workflow file, validated against GitHub's own schema. What may hold expressions stays a token until the moment
 * at which GitHub evaluates it.
 */
export interface WorkflowModel {
  readonly path: string;
  readonly name: string;
  /** `run-name:` */
  readonly runName: TemplateToken | undefined;
  readonly events: EventsConfig;
  /** `on:` as it is written; the events leave out what other workflows are given. */
  readonly on: TemplateToken;
  /** Of `on.workflow_dispatch`. */
  readonly inputs: readonly DispatchInput[];
  /** `on.workflow_call`: what those who call it give and get. */
  readonly call: CallInterface | undefined;
  readonly env: TemplateToken | undefined;
  readonly permissions: TemplateToken | undefined;
  /** What a token may do where no permissions are written. */
  readonly byDefault: Permissions;
  readonly concurrency: TemplateToken | undefined;
  readonly defaults: RunDefaults;
  readonly jobs: readonly JobModel[];
}

/** An input of `on.workflow_dispatch`. */
export interface DispatchInput {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** As text, whatever it is in YAML. */
  readonly default: string | undefined;
  readonly options: readonly string[];
}

export interface CallInterface {
  readonly inputs: readonly CallInput[];
  readonly secrets: readonly { readonly name: string; readonly required: boolean }[];
  readonly outputs: readonly { readonly name: string; readonly value: TemplateToken }[];
}

/** An input of `on.workflow_call`. */
export interface CallInput {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly default: TemplateToken | undefined;
}

/** `defaults.run` */
export interface RunDefaults {
  readonly shell?: TemplateToken;
  readonly workingDirectory?: TemplateToken;
}

/** A job runs steps on a machine, or calls another workflow. */
export type JobModel = StepsJob | CallJob;

/** What both kinds of job have. */
export interface AnyJob extends Position {
  readonly key: string;
  readonly needs: readonly string[];
  /** The `if`, with GitHub's implicit `success() && (…)`. */
  readonly condition: string;
  readonly name: TemplateToken | undefined;
  readonly permissions: TemplateToken | undefined;
  readonly concurrency: TemplateToken | undefined;
  readonly strategy: TemplateToken | undefined;
  /** Everything written under the job, for the rules that look at keys. */
  readonly written: ReadonlyMap<string, TemplateToken>;
}

export interface StepsJob extends AnyJob {
  readonly kind: 'steps';
  readonly runsOn: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  /** The `env:` of its workflow, which its steps have, too. */
  readonly workflowEnv: TemplateToken | undefined;
  readonly environment: TemplateToken | undefined;
  readonly defaults: RunDefaults;
  readonly outputs: TemplateToken | undefined;
  readonly steps: readonly StepModel[];
}

/** `uses:` of a reusable workflow. It has no machine and no steps of its own. */
export interface CallJob extends AnyJob {
  readonly kind: 'call';
  readonly uses: TemplateToken;
  readonly with: TemplateToken | undefined;
  readonly secrets: TemplateToken | undefined;
  /** The workflow that it calls, once that is read. */
  readonly called?: WorkflowModel;
  /** None. */
  readonly steps: readonly StepModel[];
  readonly runsOn?: undefined;
  readonly env?: undefined;
  readonly environment?: undefined;
  readonly outputs?: undefined;
}

export interface StepModel extends Position {
  /** `id:`, or the one that GitHub makes up: `__run`, `__actions_checkout`. It is GITHUB_ACTION. */
  readonly id: string;
  readonly name: TemplateToken | undefined;
  /** The `if`, with GitHub's implicit `success() && (…)`. */
  readonly condition: string;
  readonly run: TemplateToken | undefined;
  readonly uses: string | undefined;
  readonly with: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly written: ReadonlyMap<string, TemplateToken>;
}
