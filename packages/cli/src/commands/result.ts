import { LiftlockError, renderProblems } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';

/** What a command has to say, and how it ended. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Says it, and gives the exit code. */
export function finish({ stdout, stderr, exitCode }: CommandResult, line: CommandLine): number {
  if (stdout !== '') line.stdout.write(stdout);
  if (stderr !== '') line.stderr.write(stderr);
  return exitCode;
}

/** Runs a command and turns problems into text; anything else is a defect of ours and goes on. */
export async function reportingProblems(run: () => Promise<CommandResult>): Promise<CommandResult> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    return { stdout: '', stderr: `${renderProblems(error.problems)}\n`, exitCode: 1 };
  }
}
