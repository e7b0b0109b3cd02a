import type { JobContainer } from '../containers/job-container.ts';
import { runProcess } from '../process/run-process.ts';
import { processEnvironment } from '../steps/process-environment.ts';
import type { StepExecution } from '../steps/step-work.ts';

export interface Captured {
  /** Undefined if there is no such program. */
  readonly exitCode: number | undefined;
  readonly text: string;
}

/** Runs a program with the environment of the step, on this machine or in a container, and gives what it printed. */
export async function capture(
  step: StepExecution,
  command: string,
  args: readonly string[],
  container?: JobContainer,
): Promise<Captured> {
  const { job, github, signal } = step;
  const lines: string[] = [];
  try {
    const env = processEnvironment({ job, github, env: step.env, container });
    const started = { command, args, cwd: job.folders.temp, env };
    const exitCode = await runProcess({
      ...(container === undefined ? started : await container.wrap(started)),
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
