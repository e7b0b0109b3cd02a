export const id=6281,ids=[6281],modules={86281:((L,m,h)=>{h.r(m),h.d(m,{actions:()=>P});var b=h(31421),d=h(51455),u=h(76760),E=h(58396),k=h(115),y=h(64987);async function A(t,e){const n=new y.l(e.cache),r=new Map,o=[];for(const a of t){const s=(0,k.D)(a);if(s.kind!=="remote")continue;const{repository:i,ref:c}=s;try{const f=await H(i,c,e);if(c===""&&await O(n.cloneOf(i),e)===f)continue;if(c!==""&&n.has(i,f))n.remember(i,c,f);else{const I=await C(i,e);r.set(`${i}@${c}`,{uses:a,repository:i,ref:c,commit:f,bytes:I})}}catch(f){o.push({uses:a,why:f.message})}}return{wanted:[...r.values()],failed:o}}async function O(t,e){return t===void 0?void 0:l(t,e,"rev-parse","HEAD").catch(()=>{})}async function x(t,e){const{repository:n,ref:r,commit:o}=t,a=new y.l(e.cache);await(0,d.mkdir)(e.cache,{recursive:!0});const s=await(0,d.mkdtemp)((0,u.join)(e.cache,".partial-"));try{if(r===""){await l(s,e,"clone","--quiet","--bare",w(n,e),"clone.git");const c=await p(s);return a.keepClone(n,(0,u.join)(s,"clone.git")),c}await l(s,e,"init","--quiet"),await l(s,e,"fetch","--quiet","--depth=1","--no-tags",w(n,e),o),await l(s,e,"checkout","--quiet","--force","FETCH_HEAD"),await(0,d.rm)((0,u.join)(s,".git"),{recursive:!0});const i=await p(s);return a.keep(n,o,s),a.remember(n,r,o),i}finally{await(0,d.rm)(s,{recursive:!0,force:!0})}}function w(t,{base:e}){return`${e}/${t}.git`}async function H(t,e,n){if(/^[0-9a-f]{40}$/i.test(e))return e.toLowerCase();const r=e===""?["HEAD"]:[`refs/tags/${e}^{}`,`refs/tags/${e}`,`refs/heads/${e}`],o=await l(".",n,"ls-remote","--quiet",w(t,n),...r),a=new Map(o.split(`
`).map(i=>i.split("	").reverse())),s=r.map(i=>a.get(i)).find(i=>i!==void 0);if(s===void 0)throw new Error(`${t} has ${e===""?"no commits":`no branch or tag ${e}`}`);return s}async function C(t,{base:e,signal:n}){if(e==="https://github.com")try{const r=await fetch(`https://api.github.com/repos/${t}`,{signal:n}),{size:o}=await r.json();return o===void 0?void 0:o*1024}catch{return}}function l(t,{signal:e},...n){const r=Object.entries(process.env).filter(([a])=>/^(?:https?|no|all)_proxy$/i.test(a)),o={...(0,E._)(),...Object.fromEntries(r)};return new Promise((a,s)=>{(0,b.execFile)("git",n,{cwd:t,env:o,signal:e,encoding:"utf8"},(i,c,f)=>{i===null?a(c.trim()):s(new Error(T(f)??i.message))})})}function T(t){return t.split(`
`).find(n=>n.startsWith("fatal: "))?.slice(7)}async function p(t){const n=(await(0,d.readdir)(t,{recursive:!0,withFileTypes:!0})).filter(o=>o.isFile()).map(o=>(0,u.join)(o.parentPath,o.name));return(await Promise.all(n.map(async o=>(await(0,d.stat)(o)).size))).reduce((o,a)=>o+a,0)}var D=h(3283),M=h(30453);const g=["bytes","kB","MB","GB"];function v(t){let e=t,n=0;for(;e>=1e3&&n<g.length-1;)e/=1e3,n++;return`${n===0?e:e.toFixed(1)} ${g[n]}`}const j=`liftlock actions fetch: download actions of other repositories.

  A rehearsal downloads nothing. This downloads what a workflow uses, over git,
  once: each repository at the commit that its ref has now, without its history;
  those that a step checks out with their history.
  Without --yes it only lists what it would download, with the size of each
  repository where GitHub tells it (the download is smaller).

  --repo DIR       the repository; default: this folder
  --workflow FILE  the workflow; default: the one that \`rehearse\` chooses
  --event NAME     what starts it, as for \`rehearse\`
  --yes            download
  --base URL       where repositories are; default: https://github.com

  They are kept in ~/.cache/liftlock/actions (XDG_CACHE_HOME), by commit.

  Exit code: 0 if everything is here; 1 if something is missing.
`,z="There is no place to keep actions: neither HOME nor XDG_CACHE_HOME is set.",F=10,P={help:j,operand:"verb",options:{repo:{type:"string"},workflow:{type:"string"},event:{type:"string"},yes:{type:"boolean"},base:{type:"string"}},run:async(t,e)=>{if(t.verb!=="fetch")return $(e,`There is no \`actions ${String(t.verb)}\`.`);const n=(0,M.nF)(e.env);if(n===void 0)return $(e,z);const r=typeof t.base=="string"?t.base.replace(/\/$/,""):"https://github.com";return N(t,e,{cache:n,base:r,signal:new AbortController().signal})}};function $({stderr:t},e){return t.write(`${e} \`liftlock actions --help\` says more.
`),2}async function N(t,e,n){const{stdout:r,stderr:o}=e;for(let a=0;a<F;a++){const s=await A(await G(t,e,n.cache),n);for(const{uses:i,why:c}of s.failed)o.write(`${i}: ${c}
`);if(s.wanted.length===0)return R(s,r);for(const{uses:i,commit:c,bytes:f}of s.wanted)r.write(`${i}  ${c.slice(0,12)}  ${f===void 0?"size unknown":v(f)}
`);if(t.yes!==!0)return r.write(`
Nothing was downloaded. \`liftlock actions fetch --yes\` downloads these from ${n.base}.
`),1;for(const i of s.wanted)r.write(`  ${i.repository}: ${v(await x(i,n))} downloaded
`);if(s.failed.length>0)return 1}return 1}function R({failed:t},e){return t.length>0?1:(e.write(`Every action that the workflow uses is here.
`),0)}async function G(t,e,n){const r=s=>typeof t[s]=="string"?t[s]:void 0,o={event:r("event")},{needs:a}=await D.g.explain({suiteRoot:e.suiteRoot,repo:r("repo")??e.cwd,workflow:r("workflow"),asked:o,provisions:{cache:n},path:e.env.PATH??"",node:process.execPath,clock:()=>Date.now(),signal:new AbortController().signal});return a.fetch.map(({uses:s})=>s)}})};
