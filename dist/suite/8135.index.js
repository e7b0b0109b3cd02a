export const id=8135,ids=[8135],modules={8135:((E,a,f)=>{f.r(a),f.d(a,{completion:()=>C});var u=f(99802),h=f(60099);function $(n){const e=n.map(({name:o})=>o).join(" "),t=n.map(({name:o,operands:i,options:s})=>{const c=[...i,...s.map(l=>`--${l.name}`),"--help"];return`      ${o}) words="${c.join(" ")}" ;;`});return`# Completion of liftlock for bash: source <(liftlock completion bash)
_liftlock() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${e} help version"
  else
    case "\${COMP_WORDS[1]}" in
${t.join(`
`)}
      help) words="${e}" ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _liftlock liftlock
`}function k(n){const e=n.map(({name:i})=>i).join(" ");return`${["# Completion of liftlock for fish: liftlock completion fish > ~/.config/fish/completions/liftlock.fish",...[...n,{name:"help",meaning:"the options of a command"},{name:"version",meaning:"the version"}].map(({name:i,meaning:s})=>`complete -c liftlock -f -n __fish_use_subcommand -a ${i} -d ${m(s)}`),`complete -c liftlock -f -n '__fish_seen_subcommand_from help' -a '${e}'`,...n.flatMap(_)].join(`
`)}
`}function _({name:n,operands:e,options:t}){const o=`complete -c liftlock -n '__fish_seen_subcommand_from ${n}'`;return[...e.length===0?[]:[`${o} -f -a '${e.join(" ")}'`],...t.map(({name:i,short:s,value:c,meaning:l})=>`${o} -l ${i}${s===void 0?"":` -s ${s}`}${c===void 0?"":" -r"} -d ${m(l)}`)]}function m(n){return`'${n.replaceAll("\\","\\\\").replaceAll("'","\\'")}'`}function g(n,{help:e,operands:t=[],options:o}){return{name:n,meaning:p(/^[^:\n]*: (.*)$/m.exec(e)?.[1]??""),operands:t,options:Object.entries(o).map(([i,{type:s,short:c,multiple:l}])=>{const{value:L="VALUE",meaning:v}=b(i,e);return{name:i,short:c,value:s==="string"?L:void 0,meaning:v,isRepeated:l===!0}})}}function b(n,e){const t=`^ +(?:-\\w, )?--${n}(?: ([A-Z][A-Z=/@_]*))? +(\\S.*(?:\\n {8,}\\S.*)*)`,[,o,i=""]=new RegExp(t,"m").exec(e)??[];return{value:o,meaning:p(i)}}function p(n){return(n.replaceAll(/\s+/g," ").split(/;|\.(?: |$)/)[0]??"").trim()}function w(n){return`#compdef liftlock
# Completion of liftlock for zsh: liftlock completion zsh > "\${fpath[1]}/_liftlock"
_liftlock() {
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(
${n.map(({name:t,meaning:o})=>`      '${t}:${d(o)}'`).join(`
`)}
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
${n.map(j).join(`
`)}
    help) _values command ${n.map(({name:t})=>t).join(" ")} ;;
  esac
}
if [ "$funcstack[1]" = _liftlock ]; then _liftlock "$@"; elif (( $+functions[compdef] )); then compdef _liftlock liftlock; fi
`}function j({name:n,operands:e,options:t}){const o=e.length===0?[]:[`'1:word:(${e.join(" ")})'`];return`    ${n}) _arguments ${[...o,...t.map(O)].join(" ")} '--help[show the options]' ;;`}function O({name:n,short:e,value:t,meaning:o,isRepeated:i}){const s=`[${d(o).replaceAll(/[[\]:]/g,"\\$&")}]${t===void 0?"":`:${t}:_files`}`;return e===void 0?`'${i?"*":""}--${n}${s}'`:`'(-${e} --${n})'{-${e},--${n}}'${s}'`}function d(n){return n.replaceAll("'","'\\''")}const r={bash:$,zsh:w,fish:k};function C(n){return{help:`liftlock completion SHELL: print the completion for bash, zsh or fish.

The script is made from the commands of this version, so print it again after an
update.

Examples:
  source <(liftlock completion bash)
  liftlock completion zsh > "\${fpath[1]}/_liftlock"
  liftlock completion fish > ~/.config/fish/completions/liftlock.fish
`,operand:"SHELL",operands:Object.keys(r),options:{},async run(e,t){const o=(0,h.Qq)(e.SHELL)??"",i=Object.hasOwn(r,o)?r[o]:void 0;if(i===void 0){const c=(0,u.p)(o,Object.keys(r)),l=c===void 0?"":` Did you mean ${c}?`;return t.stderr.write(`SHELL is bash, zsh or fish, not "${o}".${l}
`),2}const s=await Promise.all(Object.entries(n).map(async([c,l])=>g(c,await l())));return t.stdout.write(i(s)),0}}}})};
