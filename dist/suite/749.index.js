export const id=749,ids=[749],modules={46749:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{notes:()=>command_notes,notesCommand:()=>notesCommand,notesSource:()=>write_notes.bw,writeNotes:()=>write_notes.Ru});var command=__webpack_require__(60099),repository=__webpack_require__(9816),commands_result=__webpack_require__(20081),markdown=__webpack_require__(95332),notes=__webpack_require__(25761);const shownNotes={render:async input=>(0,markdown.B)((0,notes.du)(input,(0,notes.tA)(input)))};var tags=__webpack_require__(49426),named_component=__webpack_require__(93749),write_notes=__webpack_require__(63462);async function notesCommand({repo,env,json=!1,...asked}){return(0,commands_result.T7)(async()=>{const source=await(0,write_notes.bw)(repo,env,()=>shownNotes),notes2=await notesOf(source,asked);return{stdout:json?(0,commands_result.Q8)({notes:notes2}):notes2,stderr:"",exitCode:0}},json)}async function notesOf(source,asked){const{rules,components}=source.config,named=(0,named_component.j)(source.config,asked.component),range={from:asked.from,to:asked.to};if(rules.versioning==="unified")return(0,write_notes.Ru)(source,{...range,component:null});const component=named??taggedComponent(rules.tag,components,range);return component===null?notesOfAll(source,range):(0,write_notes.Ru)(source,{...range,component})}function taggedComponent(template,components,{from,to}){const isOf=(tag,{name})=>tag!==void 0&&(0,tags.mx)(template,tag,name)!==null;return components.find(one=>isOf(to,one))??components.find(one=>isOf(from,one))??null}async function notesOfAll(source,range){const read=await(0,write_notes.qX)(source,{...range,component:null}),released=source.config.components.filter(({name})=>read.planning.plan.components.some(one=>one.name===name&&one.next!==null));if(released.length===0)return`No component would be released from here.
`;const parts=[];for(const component of released)parts.push(`# ${component.name}

${await(0,write_notes.IE)(source,{...range,component},read)}`);return parts.join(`
`)}const command_notes={help:`liftlock notes: show the notes of the next release, or of an earlier one.

  --repo DIR        the repository; default: the current folder
  --from TAG        the release to count from; default: the one before --to
  --to REF          a release tag, a branch or a commit; default: HEAD
  --component NAME  only this component, if components are versioned
                    independently; default: the component of the tag, or all
                    that would be released
  --json            print one JSON document; \`notes\` is the Markdown

Reads git and, if there is one, .github/liftlock.yml. Writes nothing and uses no
network. The same history gives the same bytes: all dates come from commits.
`,options:{repo:{type:"string"},from:{type:"string"},to:{type:"string"},component:{type:"string"},json:{type:"boolean"}},async run(values,line){const result=await notesCommand({repo:(0,repository.pe)(values,line),from:(0,command.Qq)(values.from),to:(0,command.Qq)(values.to),component:(0,command.Qq)(values.component),json:values.json===!0,env:line.env});return(0,commands_result.O9)(result,line)}}})};
