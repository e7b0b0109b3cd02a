import type { CommandWords } from './words.ts';

/** A script for bash 3.2 and later. Where it has no word, bash completes files. */
export function bash(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const cases = commands.map(({ name, operands, options }) => {
    const words = [...operands, ...options.map((option) => `--${option.name}`), '--help'];
    return `      ${name}) words="${words.join(' ')}" ;;`;
  });
  const chosen = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map((option) => `      "${name} --${option.name}") words="${option.choices.join(' ')}" ;;`),
  );
  return `# Completion of liftlock for bash: source <(liftlock completion bash)
_liftlock() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${names} help version"
  else
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
      help) words="${names}" ;;
    esac
    case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD - 1]}" in
${chosen.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _liftlock liftlock
`;
}
