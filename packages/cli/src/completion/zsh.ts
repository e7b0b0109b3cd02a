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
  # For _arguments, the command is the first word.
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${commands.map(commandCase).join('\n')}
    help) _values command ${commands.map(({ name }) => name).join(' ')} ;;
  esac
}
if [ "$funcstack[1]" = _liftlock ]; then _liftlock "$@"; elif (( $+functions[compdef] )); then compdef _liftlock liftlock; fi
`;
}

function commandCase({ name, operands, options }: CommandWords): string {
  const operand = operands.length === 0 ? [] : [`'1:word:(${operands.join(' ')})'`];
  return `    ${name}) _arguments ${[...operand, ...options.map(argument)].join(' ')} '--help[show the options]' ;;`;
}

/** One that was given is not offered again, in either form, unless it may be repeated. */
function argument({ name, short, value, choices, meaning, isRepeated }: OptionWords): string {
  const words = choices.length === 0 ? '_files' : `(${choices.join(' ')})`;
  const described = `[${quoted(meaning).replaceAll(/[[\]:]/g, '\\$&')}]${value === undefined ? '' : `:${value}:${words}`}`;
  if (short === undefined) return `'${isRepeated ? '*' : ''}--${name}${described}'`;
  return `'(-${short} --${name})'{-${short},--${name}}'${described}'`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}
