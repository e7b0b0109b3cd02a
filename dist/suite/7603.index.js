export const id=7603,ids=[7603],modules={17603:((K,h,e)=>{e.r(h),e.d(h,{doctor:()=>G});var y=e(48161),v=e(38118),f=e(4398),w=e(1723);function k(t){const o=()=>Promise.resolve({refused:{why:t}});return{administration:{repository:o,actions:o,defaultToken:o,environments:o,branchPolicies:o,isProtected:o,role:o,settingNames:o,tagRulesets:o,immutableReleases:o},ledger:{read:()=>Promise.reject(new Error(t)),ofCommit:()=>Promise.reject(new Error(t)),board:()=>Promise.resolve([])}}}var E=e(9816),u=e(20081),l=e(57227),N=e(93315),H=e(24182),g=e(5309);const T=[["problem","Problems"],["advice","Advice"],["unknown","Not known"]];function j(t,o){const n=s=>o.filter(r=>r.outcome===s),d=T.flatMap(([s,r])=>n(s).length===0?[]:[[r,...n(s).flatMap(x)]]),a=(0,g.Y)(n("ok").map(({about:s,check:r,found:i})=>["  ✓",s,r,i]));return`${[...[...d,...a.length===0?[]:[["In order","",...a]]].map(s=>s.join(`
`)),`${t}: ${(0,f.N)(o)}`].join(`

`)}
`}function x({about:t,check:o,found:n,means:d,fix:a,page:c}){const s=[["found",n],["means",d],["next",a],["",c]].filter(([,r])=>r!=="");return["",`  ${(0,H.RK)(t)} (${o})`,...(0,g.Y)(s.map(([r="",i=""])=>["   ",r,i]))]}const G={help:`liftlock doctor: find settings on GitHub that would stop or endanger a release.

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
`,options:{...l.QE,json:{type:"boolean"}},async run(t,o){const n=(0,E.pe)(t,o),d=await(0,N.X)(n),{owner:a,name:c,url:s,...r}=await O(n,t,o),i=`${a}/${c}`,b=(0,v.P)(n,(0,y.tmpdir)()),m=(0,f.h)(await(0,w.M)({name:i,url:s,config:d},{...r,files:b})),p=m.every(({outcome:$})=>$!=="problem"),P=t.json===!0?(0,u.Q8)({repository:i,ok:p,findings:m}):j(i,m);return(0,u.O9)({stdout:P,stderr:"",exitCode:p?0:1},o)}};async function O(t,o,n){if((0,l.jf)(n)!==""){const{reads:a,...c}=await(0,l.Ng)(t,o,n);return{...c,...a}}return{...await(0,l.KL)(t,o,n),...k("there is no token in GITHUB_TOKEN or GH_TOKEN to ask with")}}})};
