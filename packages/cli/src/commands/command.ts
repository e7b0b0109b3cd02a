import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One command of the command line. */
export interface Command {
  readonly help: string;
  /** Name of the one word that the command takes besides its options; the value has this name. None if left out. */
  readonly operand?: string;
  /** The words that it can be, where they are known; for completions. */
  readonly operands?: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The words that an option takes, by its name, where they are known; for completions. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Gives the exit code. */
  run(values: OptionValues, line: CommandLine): Promise<number>;
}

export type Parsed =
  | { readonly ok: true; readonly values: OptionValues }
  | { readonly ok: false; readonly why: string };

/** Reads the options of a command; unknown ones, missing values and stray words are refused. */
export function parseOptions(command: Command, args: readonly string[]): Parsed {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { operand } = command;
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: operand !== undefined,
    });
    if (operand === undefined || values['help'] === true) return { ok: true, values };
    const [word] = positionals;
    if (word === undefined) return { ok: false, why: `${operand} is missing.` };
    if (positionals.length > 1) return { ok: false, why: `Unexpected argument '${positionals[1]}'.` };
    return { ok: true, values: { ...values, [operand]: word } };
  } catch (error) {
    const why = (error as Error).message.split('. ')[0] ?? '';
    return { ok: false, why: `${why}.${suggestion(why, Object.keys(options))}` };
  }
}

function suggestion(why: string, known: readonly string[]): string {
  const written = /^Unknown option '--(.+)'$/.exec(why)?.[1];
  const meant = written === undefined ? undefined : nearest(written, known);
  return meant === undefined ? '' : ` Did you mean --${meant}?`;
}

export function text(value: OptionValues[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Colour for people who look at a terminal and have not asked for none (no-color.org). */
export function wantsColor(line: CommandLine): boolean {
  return line.stdout.isTTY === true && (line.env['NO_COLOR'] ?? '') === '';
}
