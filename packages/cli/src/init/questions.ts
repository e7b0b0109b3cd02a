import { createInterface } from 'node:readline/promises';
import type { CommandLine } from '../command-line.ts';

/** Asks somebody at a terminal. An empty answer takes the default; the end of the input counts as no answer. */
export type Ask = (question: string, usual: string) => Promise<string>;

export function asking(line: CommandLine): { ask: Ask; close(): void } {
  const terminal = createInterface({ input: line.stdin, output: line.stderr });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('no')));
  return {
    async ask(question, usual) {
      const answer = await Promise.race([terminal.question(`${question} [${usual}] `), ended]);
      return answer.trim().toLowerCase() || usual;
    },
    close: () => terminal.close(),
  };
}

export function isYes(answer: string): boolean {
  return answer === 'y' || answer === 'yes';
}
