import type { CommandWords, OptionWords } from './words.ts';

/** A script for zsh, in the form of its completion system. */
export function zsh(commands: readonly CommandWords[]): string {
  const described = commands.map(({ name, meaning }) => `      '${name}:${quoted(meaning)}'`);
  return `#compdef liftlock
# Completion of liftlock for zsh: liftlock completion zsh > "\${fpath[1]}/_liftlock"
_liftlock() {
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(
${described.join('\n')}
      'help:the options of a command'
      'version:the version'
    )
    _describe command commands
    return
  fi
  case "$words[2]" in
${commands.map(commandCase).join('\n')}
    help) _values command ${commands.map(({ name }) => name).join(' ')} ;;
  esac
}
if [ "$funcstack[1]" = _liftlock ]; then _liftlock "$@"; else compdef _liftlock liftlock; fi
`;
}

function commandCase({ name, operands, options }: CommandWords): string {
  const operand = operands.length === 0 ? [] : [`'2:word:(${operands.join(' ')})'`];
  return `    ${name}) _arguments ${[...operand, ...options.map(argument)].join(' ')} '--help[show the options]' ;;`;
}

function argument({ name, value, meaning }: OptionWords): string {
  const text = quoted(meaning).replaceAll(/[[\]:]/g, '\\$&');
  return `'--${name}[${text}]${value === undefined ? '' : `:${value}:_files`}'`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}
