import type { CommandWords } from './words.ts';

/** A script for fish: one line for each word. */
export function fish(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const first = [
    ...commands,
    { name: 'help', meaning: 'the options of a command' },
    { name: 'version', meaning: 'the version' },
  ];
  const lines = [
    '# Completion of liftlock for fish: liftlock completion fish > ~/.config/fish/completions/liftlock.fish',
    ...first.map(
      ({ name, meaning }) => `complete -c liftlock -f -n __fish_use_subcommand -a ${name} -d ${quoted(meaning)}`,
    ),
    `complete -c liftlock -f -n '__fish_seen_subcommand_from help' -a '${names}'`,
    ...commands.flatMap(optionLines),
  ];
  return `${lines.join('\n')}\n`;
}

function optionLines({ name, operands, options }: CommandWords): string[] {
  const seen = `complete -c liftlock -n '__fish_seen_subcommand_from ${name}'`;
  return [
    ...(operands.length === 0 ? [] : [`${seen} -f -a '${operands.join(' ')}'`]),
    ...options.map(
      ({ name: option, short, value, choices, meaning }) =>
        `${seen} -l ${option}${short === undefined ? '' : ` -s ${short}`}${argument(value, choices)} -d ${quoted(meaning)}`,
    ),
  ];
}

/** Files, where the words are not known. */
function argument(value: string | undefined, choices: readonly string[]): string {
  if (value === undefined) return '';
  return choices.length === 0 ? ' -r' : ` -x -a '${choices.join(' ')}'`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
