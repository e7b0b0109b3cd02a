export const id=8135,ids=[8135],modules={8135:((E,m,r)=>{r.r(m),r.d(m,{completion:()=>L});var $=r(99802),h=r(60099);function k(n){const e=n.map(({name:i})=>i).join(" "),t=n.map(({name:i,operands:c,options:s})=>{const l=[...c,...s.map(f=>`--${f.name}`),"--help"];return`      ${i}) words="${l.join(" ")}" ;;`}),o=n.flatMap(({name:i,options:c})=>c.filter(({choices:s})=>s.length>0).map(s=>`      "${i} --${s.name}") words="${s.choices.join(" ")}" ;;`));return`# Completion of liftlock for bash: source <(liftlock completion bash)
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
    case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD - 1]}" in
${o.join(`
`)}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _liftlock liftlock
`}function _(n){const e=n.map(({name:i})=>i).join(" ");return`${["# Completion of liftlock for fish: liftlock completion fish > ~/.config/fish/completions/liftlock.fish",...[...n,{name:"help",meaning:"the options of a command"},{name:"version",meaning:"the version"}].map(({name:i,meaning:c})=>`complete -c liftlock -f -n __fish_use_subcommand -a ${i} -d ${u(c)}`),`complete -c liftlock -f -n '__fish_seen_subcommand_from help' -a '${e}'`,...n.flatMap(g)].join(`
`)}
`}function g({name:n,operands:e,options:t}){const o=`complete -c liftlock -n '__fish_seen_subcommand_from ${n}'`;return[...e.length===0?[]:[`${o} -f -a '${e.join(" ")}'`],...t.map(({name:i,short:c,value:s,choices:l,meaning:f})=>`${o} -l ${i}${c===void 0?"":` -s ${c}`}${O(s,l)} -d ${u(f)}`)]}function O(n,e){return n===void 0?"":e.length===0?" -r":` -x -a '${e.join(" ")}'`}function u(n){return`'${n.replaceAll("\\","\\\\").replaceAll("'","\\'")}'`}function j(n,{help:e,operands:t=[],choices:o={},options:i}){return{name:n,meaning:p(/^[^:\n]*: (.*)$/m.exec(e)?.[1]??""),operands:t,options:Object.entries(i).map(([c,{type:s,short:l,multiple:f}])=>{const{value:S="VALUE",meaning:v}=w(c,e);return{name:c,short:l,value:s==="string"?S:void 0,meaning:v,choices:o[c]??[],isRepeated:f===!0}})}}function w(n,e){const t=`^ +(?:-\\w, )?--${n}(?: ([A-Z][A-Z=/@_]*))? +(\\S.*(?:\\n {8,}\\S.*)*)`,[,o,i=""]=new RegExp(t,"m").exec(e)??[];return{value:o,meaning:p(i)}}function p(n){return(n.replaceAll(/\s+/g," ").split(/;|\.(?: |$)/)[0]??"").trim()}function b(n){return`#compdef liftlock
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
${n.map(C).join(`
`)}
    help) _values command ${n.map(({name:t})=>t).join(" ")} ;;
  esac
}
if [ "$funcstack[1]" = _liftlock ]; then _liftlock "$@"; elif (( $+functions[compdef] )); then compdef _liftlock liftlock; fi
`}function C({name:n,operands:e,options:t}){const o=e.length===0?[]:[`'1:word:(${e.join(" ")})'`];return`    ${n}) _arguments ${[...o,...t.map(R)].join(" ")} '--help[show the options]' ;;`}function R({name:n,short:e,value:t,choices:o,meaning:i,isRepeated:c}){const s=o.length===0?"_files":`(${o.join(" ")})`,l=`[${d(i).replaceAll(/[[\]:]/g,"\\$&")}]${t===void 0?"":`:${t}:${s}`}`;return e===void 0?`'${c?"*":""}--${n}${l}'`:`'(-${e} --${n})'{-${e},--${n}}'${l}'`}function d(n){return n.replaceAll("'","'\\''")}const a={bash:k,zsh:b,fish:_};function L(n){return{help:`liftlock completion SHELL: print the completion for bash, zsh or fish.

The script is made from the commands of this version, so print it again after an
update.

Examples:
  source <(liftlock completion bash)
  liftlock completion zsh > "\${fpath[1]}/_liftlock"
  liftlock completion fish > ~/.config/fish/completions/liftlock.fish
`,operand:"SHELL",operands:Object.keys(a),options:{},async run(e,t){const o=(0,h.Qq)(e.SHELL)??"",i=Object.hasOwn(a,o)?a[o]:void 0;if(i===void 0){const s=(0,$.p)(o,Object.keys(a)),l=s===void 0?"":` Did you mean ${s}?`;return t.stderr.write(`SHELL is bash, zsh or fish, not "${o}".${l}
`),2}const c=await Promise.all(Object.entries(n).map(async([s,l])=>j(s,await l())));return t.stdout.write(i(c)),0}}}})};
