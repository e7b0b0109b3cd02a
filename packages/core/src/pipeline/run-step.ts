import type { ReleaseStep } from '../config/index.ts';
import { formatDuration } from '../config/index.ts';
import { cancelled, type Problem, stepFailed, stepTimedOut } from '../errors/index.ts';
import type { Ports, Script, ScriptEnd, ScriptPurpose } from '../ports/index.ts';
import { exitedWith } from './exit-code.ts';

/** What every step's commands learn about the release. Values reach them as environment variables only, never as text in a script. */
export interface BuildContext {
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  /** What this machine builds of the candidate. */
  readonly part?: string;
}

/** What the suites of a candidate learn besides. */
export interface TestContext extends BuildContext {
  readonly candidate: string;
  /** Folder of the candidate's files. */
  readonly artifacts: string;
  /** JSON file with the `ReleaseConfig`. */
  readonly configFile: string;
  /** `LIFTLOCK_OCI_API`: what lies in registries, by variable. */
  readonly references: Readonly<Record<string, string>>;
}

/** What the steps of an environment learn besides. */
export interface DeployContext extends TestContext {
  readonly environment: string;
  /** Empty when nothing was live before. */
  readonly previousVersion: string;
  /** Declared variables and secrets of the environment. */
  readonly settings: Readonly<Record<string, string>>;
  /** Name of the snapshot that a way back can restore; empty on the way forward. */
  readonly snapshot: string;
  /** File for the outputs of a data step; undefined for every other step. */
  readonly outputFile?: string | undefined;
  /** Whether the steps may ask GitHub for an OpenID Connect token. */
  readonly oidc: boolean;
}

export type StepContext = BuildContext | TestContext | DeployContext;

type RunnableStep = Pick<ReleaseStep, 'name' | 'commands' | 'timeout' | 'folder'> & {
  readonly component?: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
};

/** What deploys may show who it is: to a registry, to a cloud. */
const MAY_IDENTIFY: readonly ScriptPurpose[] = ['data', 'deploy', 'rollback'];

/**
 * Runs one step in a group of the log.
 *
 * @param atOnce Whether its output is shown in one piece when it has ended, since others run at the same time.
 */
export function runStep(
  step: RunnableStep,
  purpose: ScriptPurpose,
  context: StepContext,
  ports: Ports,
  { atOnce = false } = {},
): Promise<ScriptEnd> {
  const script: Script = {
    name: step.name,
    purpose,
    commands: step.commands,
    folder: step.folder,
    inherits: purpose === 'build' || purpose === 'test' ? 'all' : 'tools',
    environment: { ...step.env, ...stepEnvironment(context, step.component) },
    oidc: MAY_IDENTIFY.includes(purpose) && 'oidc' in context && context.oidc,
    timeout: step.timeout,
  };
  const inGroup = <T>(body: () => Promise<T>) => ports.log.group(step.name, body);
  return atOnce ? ports.commands.run(script, inGroup) : inGroup(() => ports.commands.run(script));
}

export function stepEnvironment(context: StepContext, component: string | undefined): Record<string, string> {
  const known: Partial<DeployContext> = context;
  return {
    ...known.settings,
    ...known.references,
    LIFTLOCK_VERSION: context.version,
    LIFTLOCK_TAG: context.tag,
    LIFTLOCK_COMMIT: context.commit,
    LIFTLOCK_CANDIDATE: known.candidate ?? '',
    LIFTLOCK_LABEL: known.candidate === undefined ? '' : labelOf(context.version, known.candidate),
    LIFTLOCK_ENVIRONMENT: known.environment ?? '',
    LIFTLOCK_COMPONENT: component ?? '',
    LIFTLOCK_ARTIFACTS: known.artifacts ?? '',
    LIFTLOCK_CONFIG: known.configFile ?? '',
    LIFTLOCK_PREVIOUS_VERSION: known.previousVersion ?? '',
    LIFTLOCK_SNAPSHOT: known.snapshot ?? '',
    ...(known.part === undefined ? {} : { LIFTLOCK_PART: known.part }),
    ...(known.outputFile === undefined ? {} : { LIFTLOCK_OUTPUT: known.outputFile }),
  };
}

/**
 * A name of the candidate that no other one has, for registries that keep every upload: several candidates may share a
 * version until one of them is published. `1.1.0-4a4ad3f8675e`.
 */
function labelOf(version: string, candidate: string): string {
  return `${version}-${candidate.replace(/^sha256:/, '').slice(0, 12)}`;
}

/** The problem of a step that did not pass; undefined if it did. `kind` is the first word of the code: `build-failed`. */
export function problemOf(
  end: ScriptEnd,
  kind: 'build' | 'deploy',
  step: { readonly name: string; readonly timeout: number },
): Problem | undefined {
  switch (end.end) {
    case 'passed':
      return undefined;
    case 'failed':
      return stepFailed(kind, step.name, exitedWith(end.exitCode), end.tail);
    case 'timed-out':
      return stepTimedOut(kind, step.name, formatDuration(step.timeout), end.tail);
    case 'cancelled':
      return cancelled(step.name);
  }
}
