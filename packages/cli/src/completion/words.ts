import type { Command } from '../commands/command.ts';

/** What a shell needs to know of one option. */
export interface OptionWords {
  readonly name: string;
  readonly short: string | undefined;
  /** What follows it, as the help calls it: `DIR`; undefined for a switch. */
  readonly value: string | undefined;
  readonly meaning: string;
  /** The words that may follow it, if they are known. */
  readonly choices: readonly string[];
  /** May be given several times. */
  readonly isRepeated: boolean;
}

export interface CommandWords {
  readonly name: string;
  readonly meaning: string;
  /** The words that the command takes besides its options, if they are known. */
  readonly operands: readonly string[];
  readonly options: readonly OptionWords[];
}

/** Reads the words of a command from its table of options and from its help, which is where their meaning is written. */
export function wordsOf(name: string, { help, operands = [], choices = {}, options }: Command): CommandWords {
  return {
    name,
    meaning: firstPart(/^[^:\n]*: (.*)$/m.exec(help)?.[1] ?? ''),
    operands,
    options: Object.entries(options).map(([option, { type, short, multiple }]) => {
      const { value = 'VALUE', meaning } = explained(option, help);
      return {
        name: option,
        short,
        value: type === 'string' ? value : undefined,
        meaning,
        choices: choices[option] ?? [],
        isRepeated: multiple === true,
      };
    }),
  };
}

/** The lines of the help about an option: what it is called, and those that are indented deeper. */
function explained(option: string, help: string): { value: string | undefined; meaning: string } {
  const about = `^ +(?:-\\w, )?--${option}(?: ([A-Z][A-Z=/@_]*))? +(\\S.*(?:\\n {8,}\\S.*)*)`;
  const [, value, text = ''] = new RegExp(about, 'm').exec(help) ?? [];
  return { value, meaning: firstPart(text) };
}

/** A menu has one line for each word. */
function firstPart(text: string): string {
  return (text.replaceAll(/\s+/g, ' ').split(/;|\.(?: |$)/)[0] ?? '').trim();
}
