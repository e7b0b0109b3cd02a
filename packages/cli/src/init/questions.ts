import { createInterface } from 'node:readline/promises';
import type { CommandLine } from '../command-line.ts';

/** Asks somebody at a terminal. An empty answer takes the default; whoever has left answers no. */
export type Ask = (question: string, usual: string) => Promise<string>;

export interface Asking {
  readonly ask: Ask;
  /** Whether somebody left with Ctrl-C or Ctrl-D. */
  hasLeft(): boolean;
  close(): void;
}

export function asking(line: CommandLine): Asking {
  const terminal = createInterface({ input: line.stdin, output: line.stderr });
  let isClosed = false;
  let isAsking = false;
  let hasLeft = false;
  const ended = new Promise<string>((resolve) => {
    terminal.once('close', () => {
      isClosed = true;
      hasLeft = isAsking;
      resolve('no');
    });
  });
  return {
    async ask(question, usual) {
      if (isClosed) return 'no';
      isAsking = true;
      // An interface that is closed rejects the question, too.
      const answer = await Promise.race([ended, terminal.question(`${question} [${usual}] `).catch(() => ended)]);
      isAsking = false;
      if (hasLeft) line.stderr.write('\n');
      return answer.trim().toLowerCase() || usual;
    },
    hasLeft: () => hasLeft,
    close: () => terminal.close(),
  };
}

export function isYes(answer: string): boolean {
  return answer === 'y' || answer === 'yes';
}
