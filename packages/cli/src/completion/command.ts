import { nearest } from '@liftlock/core';
import { type Command, text } from '../commands/command.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { wordsOf, type CommandWords } from './words.ts';
import { zsh } from './zsh.ts';

const SHELLS: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = { bash, zsh, fish };

/** @param table The commands by name; the completion is made from them, and from nothing else. */
export function completion(table: Readonly<Record<string, () => Promise<Command>>>): Command {
  return {
    help: `liftlock completion SHELL: print the completion for bash, zsh or fish.

The script is made from the commands of this version, so print it again after an
update.

Examples:
  source <(liftlock completion bash)
  liftlock completion zsh > "\${fpath[1]}/_liftlock"
  liftlock completion fish > ~/.config/fish/completions/liftlock.fish
`,
    operand: 'SHELL',
    operands: Object.keys(SHELLS),
    options: {},
    async run(values, line) {
      const shell = text(values['SHELL']) ?? '';
      const print = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
      if (print === undefined) {
        const meant = nearest(shell, Object.keys(SHELLS));
        const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
        line.stderr.write(`SHELL is bash, zsh or fish, not "${shell}".${hint}\n`);
        return 2;
      }
      const commands = await Promise.all(
        Object.entries(table).map(async ([name, load]) => wordsOf(name, await load())),
      );
      line.stdout.write(print(commands));
      return 0;
    },
  };
}
