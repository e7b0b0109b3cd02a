import { CommandProcessor, type CommandEffects } from '../commands/command-processor.ts';
import { runProcess } from '../process/run-process.ts';
import type { StepProcess } from '../process/started.ts';
import type { StepExecution } from './step-work.ts';

/** Runs a process of a step, in the container of the job if it has one. Gives the exit code. */
export async function runStepProcess(step: StepExecution, started: StepProcess): Promise<number> {
  const container = step.job.containers?.own;
  if (container === undefined) return watchProcess(step, launched(step, started, 'machine'));
  return watchProcess(step, launched(step, await container.wrap(started), 'container'));
}

/** The process as whoever rehearses wants it started. */
export function launched(
  { job, model }: StepExecution,
  started: StepProcess,
  where: 'machine' | 'container',
): StepProcess {
  return job.options.launch?.(started, model, job.instance.model, where) ?? started;
}

/** Runs a process: its output is searched for workflow commands, masked and shown. Gives the exit code. */
export async function watchProcess(step: StepExecution, { command, args, cwd, env }: StepProcess): Promise<number> {
  const { job, log, signal } = step;
  const processor = new CommandProcessor({
    log,
    masker: job.masker,
    effects: effectsOn(step),
    matchers: job.matchers,
    workspace: job.folders.workspace,
    allowUnsecureCommands: isTrue(step.env.get('ACTIONS_ALLOW_UNSECURE_COMMANDS')),
    debug: job.isDebugging,
  });
  const exitCode = await runProcess({
    command,
    args,
    cwd,
    env,
    signal,
    limits: job.limits,
    onLine: (line) => processor.process(line),
    cutAt: (text) => job.masker.cutAt(text),
  });
  signal.throwIfAborted();
  return exitCode;
}

/** What commands of a step change: in the step, in its frame and in its job. */
export function effectsOn(step: StepExecution): CommandEffects {
  const { job } = step;
  return {
    setOutput: (name, value) => {
      step.outputs[known(Object.keys(step.outputs), name)] = value;
    },
    saveState: (name, value) => step.state.set(known(step.state.keys(), name), value),
    setEnv: (name, value) => step.frame.setEnv(name, value),
    addPath: (path) => job.addPath(path),
    fail: () => step.fail(),
    notRehearsed: (what) => job.notRehearsed(what),
  };
}

/** Outputs and state do not differ by case; the first spelling stays (actions/runner: DictionaryContextData.cs). */
function known(names: Iterable<string>, name: string): string {
  for (const each of names) if (each.toLowerCase() === name.toLowerCase()) return each;
  return name;
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true';
}
