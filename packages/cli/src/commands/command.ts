import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { CommandLine } from '../command-line.ts';

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One command of the command line. */
export interface Command {
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Gives the exit code. */
  run(values: OptionValues, line: CommandLine): Promise<number>;
}

export type Parsed =
  | { readonly ok: true; readonly values: OptionValues }
  | { readonly ok: false; readonly why: string };

/** Reads the options of a command; unknown ones, missing values and stray words are refused. */
export function parseOptions(command: Command, args: readonly string[]): Parsed {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return { ok: true, values };
  } catch (error) {
    return { ok: false, why: (error as Error).message.split('. ')[0] ?? '' };
  }
}

export function text(value: OptionValues[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Colour for people who look at a terminal and have not asked for none (no-color.org). */
export function wantsColor(line: CommandLine): boolean {
  return line.stdout.isTTY === true && (line.env['NO_COLOR'] ?? '') === '';
}
