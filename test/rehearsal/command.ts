import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { parseArgs } from 'node:util';
import { REHEARSE_OPTIONS } from '../../packages/cli/src/rehearse/options.ts';
import { rehearseCommand } from '../../packages/cli/src/rehearse/rehearse-command.ts';

export interface Written {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Codes of the problems that were thrown to the program around the command. */
  readonly problems: readonly string[];
}

export interface Given {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly signals?: EventEmitter;
  /** Told all that was written to a stream so far. */
  onOutput?(text: string): void;
}

/** `liftlock rehearse` in a folder, with streams that remember. */
export async function command(args: readonly string[], given: Given): Promise<Written> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    isTTY: given.isTTY ?? false,
    write(text: string) {
      written[name] += text;
      given.onOutput?.(written[name]);
    },
  });
  const problems: string[] = [];
  const exitCode = await rehearseCommand({
    values: parseArgs({ args: [...args], options: REHEARSE_OPTIONS }).values,
    cwd: given.cwd,
    env: { PATH: process.env['PATH'], ...given.env },
    stdin: Object.assign(new PassThrough(), { isTTY: given.isTTY ?? false }),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    suiteRoot: resolve('.'),
    signals: given.signals ?? new EventEmitter(),
  }).catch((error: { problems?: readonly { code: string }[] }) => {
    problems.push(...(error.problems ?? []).map(({ code }) => code));
    return 1;
  });
  return { exitCode, problems, ...written };
}
