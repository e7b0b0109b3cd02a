import type { Config, ReleaseStep, RollbackStep } from '../config/index.ts';
import { formatDuration } from '../config/index.ts';
import { cancelled, type Problem, stepFailed, stepTimedOut } from '../errors/index.ts';
import type { Ports, Script, ScriptEnd } from '../ports/index.ts';
import { exitedWith } from './exit-code.ts';

/** What a step's commands learn about the release. Values reach them as environment variables only, never as text in a script. */
export interface StepContext {
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  /** Absent while the candidate is being built. */
  readonly candidate?: string;
  readonly environment?: string;
  /** Folder of the candidate's files. */
  readonly artifacts?: string;
  /** JSON file with the `ReleaseConfig`. */
  readonly configFile?: string;
  readonly previousVersion?: string;
  /** Declared variables and secrets of the environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

export function stepEnvironment(context: StepContext, component: string | undefined): Record<string, string> {
  return {
    ...context.settings,
    LIFTLOCK_VERSION: context.version,
    LIFTLOCK_TAG: context.tag,
    LIFTLOCK_COMMIT: context.commit,
    LIFTLOCK_CANDIDATE: context.candidate ?? '',
    LIFTLOCK_ENVIRONMENT: context.environment ?? '',
    LIFTLOCK_COMPONENT: component ?? '',
    LIFTLOCK_ARTIFACTS: context.artifacts ?? '',
    LIFTLOCK_CONFIG: context.configFile ?? '',
    LIFTLOCK_PREVIOUS_VERSION: context.previousVersion ?? '',
  };
}

/** Runs one step in a group of the log. */
export function runStep(
  step: ReleaseStep | (RollbackStep & { readonly component?: string | undefined }),
  context: StepContext,
  config: Config,
  ports: Ports,
): Promise<ScriptEnd> {
  const script: Script = {
    name: step.name,
    commands: step.commands,
    folder: folderOf(step.component, config),
    inherits: context.environment === undefined ? 'all' : 'tools',
    environment: stepEnvironment(context, step.component),
    timeout: step.timeout,
  };
  return ports.log.group(step.name, () => ports.commands.run(script));
}

export function folderOf(component: string | undefined, config: Config): string {
  return config.components.find((candidate) => candidate.name === component)?.path ?? '.';
}

/** The problem of a step that did not pass; undefined if it did. `kind` is the first word of the code: `build-failed`. */
export function problemOf(
  end: ScriptEnd,
  kind: string,
  step: { readonly name: string; readonly timeout: number },
  state: string,
): Problem | undefined {
  switch (end.end) {
    case 'passed':
      return undefined;
    case 'failed':
      return stepFailed(kind, step.name, exitedWith(end.exitCode), end.tail, state);
    case 'timed-out':
      return stepTimedOut(kind, step.name, formatDuration(step.timeout), end.tail, state);
    case 'cancelled':
      return cancelled(step.name, state);
  }
}
