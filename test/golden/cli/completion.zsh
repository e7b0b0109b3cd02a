#compdef liftlock
# Completion of liftlock for zsh: liftlock completion zsh > "${fpath[1]}/_liftlock"
_liftlock() {
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(
      'open:open the shop'\''s doors'
      'close:close it'
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
    open) _arguments '1:word:(front back)' '(-y --yes)'{-y,--yes}'[without asking]' '*--allow[let a host in \[a\:b\]]:HOST:_files' '--help[show the options]' ;;
    close) _arguments '--at[when]:TIME:(noon night)' '--help[show the options]' ;;
    help) _values command open close ;;
  esac
}
if [ "$funcstack[1]" = _liftlock ]; then _liftlock "$@"; elif (( $+functions[compdef] )); then compdef _liftlock liftlock; fi
