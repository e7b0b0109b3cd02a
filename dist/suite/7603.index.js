export const id=7603,ids=[7603],modules={17603:((P,h,e)=>{e.r(h),e.d(h,{doctor:()=>O});var y=e(48161),v=e(38118),f=e(4398),w=e(1723);function k(o){const t=()=>Promise.resolve({refused:{why:o}});return{administration:{repository:t,actions:t,defaultToken:t,environments:t,branchPolicies:t,isProtected:t,role:t,settingNames:t,tagRulesets:t,immutableReleases:t},ledger:{read:()=>Promise.reject(new Error(o)),board:()=>Promise.resolve([])}}}var N=e(9816),u=e(20081),l=e(57227),E=e(93315),H=e(24182),g=e(5309);const T=[["problem","Problems"],["advice","Advice"],["unknown","Not known"]];function x(o,t){const n=s=>t.filter(a=>a.outcome===s),d=T.flatMap(([s,a])=>n(s).length===0?[]:[[a,...n(s).flatMap(G)]]),r=(0,g.Y)(n("ok").map(({about:s,check:a,found:i})=>["  ✓",s,a,i]));return`${[...[...d,...r.length===0?[]:[["In order","",...r]]].map(s=>s.join(`
`)),`${o}: ${(0,f.N)(t)}`].join(`

`)}
`}function G({about:o,check:t,found:n,means:d,fix:r,page:c}){const s=[["found",n],["means",d],["next",r],["",c]].filter(([,a])=>a!=="");return["",`  ${(0,H.RK)(o)} (${t})`,...(0,g.Y)(s.map(([a="",i=""])=>["   ",a,i]))]}const O={help:`liftlock doctor: find settings on GitHub that would stop or endanger a release.

  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin
  --json                   the same as one JSON document

Holds .github/liftlock.yml and the workflows that use Liftlock against the
settings of the repository: environments and their rules, who may approve,
which branches may deploy, secrets and variables (names only), what the tokens
of jobs may do, rulesets for tags, immutable releases. Says what each finding
means for a release, and which page or command changes it. Writes nothing.

Asks GitHub with the token in GITHUB_TOKEN or GH_TOKEN. Some settings only an
administrator may read; what could not be asked is reported as not known.

Example:
  GH_TOKEN="$(gh auth token)" liftlock doctor

Exit code: 1 if there is a problem. Advice and what is not known do not count.
`,options:{...l.QE,json:{type:"boolean"}},async run(o,t){const n=(0,N.pe)(o,t),d=await(0,E.X)(n),{owner:r,name:c,url:s,...a}=await b(n,o,t),i=`${r}/${c}`,j=(0,v.P)(n,(0,y.tmpdir)()),m=(0,f.h)(await(0,w.M)({name:i,url:s,config:d},{...a,files:j})),p=m.every(({outcome:K})=>K!=="problem"),$=o.json===!0?(0,u.Q8)({repository:i,ok:p,findings:m}):x(i,m);return(0,u.O9)({stdout:$,stderr:"",exitCode:p?0:1},t)}};async function b(o,t,n){if((0,l.jf)(n)!==""){const{reads:r,...c}=await(0,l.Ng)(o,t,n);return{...c,...r}}return{...await(0,l.KL)(o,t,n),...k("there is no token in GITHUB_TOKEN or GH_TOKEN to ask with")}}})};
