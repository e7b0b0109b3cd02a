import { LiftlockError, type Problem, renderProblems } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';
import { diagnosed } from './repository.ts';

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
export async function reportingProblems(run: () => Promise<CommandResult>, json = false): Promise<CommandResult> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    return failure(error.problems, json);
  }
}

/** The end of a command that could not do its work: as text for people, and as a document for whoever asked for one. */
export function failure(found: readonly Problem[], json: boolean): CommandResult {
  const problems = found.map((problem) => diagnosed(problem));
  return { stdout: json ? jsonDocument({ problems }) : '', stderr: `${renderProblems(problems)}\n`, exitCode: 1 };
}

/** What every `--json` prints on stdout: one document, with the number of its schema first. */
export function jsonDocument(content: object): string {
  return `${JSON.stringify({ schema: 1, ...content }, null, 2)}\n`;
}
