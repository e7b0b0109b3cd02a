import { runProcess } from '../process/run-process.ts';
import { processEnvironment } from '../steps/process-environment.ts';
import type { StepExecution } from '../steps/step-work.ts';

export interface Captured {
  /** Undefined if there is no such program. */
  readonly exitCode: number | undefined;
  readonly text: string;
}

/** Runs a program with the environment of the step, and gives what it printed, on both outputs. */
export async function capture(
  step: StepExecution,
  command: string,
  args: readonly string[],
  cwd?: string,
): Promise<Captured> {
  const { job, github, signal } = step;
  const lines: string[] = [];
  try {
    const exitCode = await runProcess({
      command,
      args,
      cwd: cwd ?? job.folders.temp,
      env: processEnvironment({ job, github, env: step.env }),
      signal,
      limits: job.limits,
      onLine: (line) => lines.push(line),
    });
    signal.throwIfAborted();
    return { exitCode, text: lines.join('\n') };
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return { exitCode: undefined, text: '' };
    throw error;
  }
}
