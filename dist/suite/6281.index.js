export const id=6281,ids=[6281],modules={86281:((L,m,h)=>{h.r(m),h.d(m,{actions:()=>P});var b=h(31421),l=h(51455),u=h(76760),k=h(58396),E=h(115),y=h(64987);async function x(e,t){const n=new y.l(t.cache),r=new Map,s=[];for(const a of e){const o=(0,E.D)(a);if(o.kind!=="remote")continue;const{repository:i,ref:c}=o;try{const f=await H(i,c,t);if(c===""&&await A(n.cloneOf(i),t)===f)continue;if(c!==""&&n.has(i,f))n.remember(i,c,f);else{const I=await C(i,t);r.set(`${i}@${c}`,{uses:a,repository:i,ref:c,commit:f,bytes:I})}}catch(f){s.push({uses:a,why:f.message})}}return{wanted:[...r.values()],failed:s}}async function A(e,t){return e===void 0?void 0:d(e,t,"rev-parse","HEAD").catch(()=>{})}async function O(e,t){const{repository:n,ref:r,commit:s}=e,a=new y.l(t.cache);await(0,l.mkdir)(t.cache,{recursive:!0});const o=await(0,l.mkdtemp)((0,u.join)(t.cache,".partial-"));try{if(r===""){await d(o,t,"clone","--quiet","--bare",w(n,t),"clone.git");const c=await p(o);return a.keepClone(n,(0,u.join)(o,"clone.git")),c}await d(o,t,"init","--quiet"),await d(o,t,"fetch","--quiet","--depth=1","--no-tags",w(n,t),s),await d(o,t,"checkout","--quiet","--force","FETCH_HEAD"),await(0,l.rm)((0,u.join)(o,".git"),{recursive:!0});const i=await p(o);return a.keep(n,s,o),a.remember(n,r,s),i}finally{await(0,l.rm)(o,{recursive:!0,force:!0})}}function w(e,{base:t}){return`${t}/${e}.git`}async function H(e,t,n){if(/^[0-9a-f]{40}$/i.test(t))return t.toLowerCase();const r=t===""?["HEAD"]:[`refs/tags/${t}^{}`,`refs/tags/${t}`,`refs/heads/${t}`],s=await d(".",n,"ls-remote","--quiet",w(e,n),...r),a=new Map(s.split(`
`).map(i=>i.split("	").reverse())),o=r.map(i=>a.get(i)).find(i=>i!==void 0);if(o===void 0)throw new Error(`${e} has ${t===""?"no commits":`no branch or tag ${t}`}`);return o}async function C(e,{base:t,signal:n}){if(t==="https://github.com")try{const r=await fetch(`https://api.github.com/repos/${e}`,{signal:n}),{size:s}=await r.json();return s===void 0?void 0:s*1024}catch{return}}function d(e,{signal:t},...n){const r=Object.entries(process.env).filter(([a])=>/^(?:https?|no|all)_proxy$/i.test(a)),s={...(0,k._)(),...Object.fromEntries(r)};return new Promise((a,o)=>{(0,b.execFile)("git",n,{cwd:e,env:s,signal:t,encoding:"utf8"},(i,c,f)=>{i===null?a(c.trim()):o(new Error(T(f)??i.message))})})}function T(e){return e.split(`
`).find(n=>n.startsWith("fatal: "))?.slice(7)}async function p(e){const n=(await(0,l.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(s=>s.isFile()).map(s=>(0,u.join)(s.parentPath,s.name));return(await Promise.all(n.map(async s=>(await(0,l.stat)(s)).size))).reduce((s,a)=>s+a,0)}var D=h(3283),M=h(30453);const g=["bytes","kB","MB","GB"];function v(e){let t=e,n=0;for(;t>=1e3&&n<g.length-1;)t/=1e3,n++;return`${n===0?t:t.toFixed(1)} ${g[n]}`}const j=`liftlock actions fetch: download actions of other repositories.

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

  Examples:
    liftlock actions fetch                      list what would be downloaded
    liftlock actions fetch --yes                download it
    liftlock actions fetch --workflow ci.yml    for another workflow

  Exit code: 0 if everything is here; 1 if something is missing.
`,z="There is no place to keep actions: neither HOME nor XDG_CACHE_HOME is set.",F=10,P={help:j,operand:"verb",options:{repo:{type:"string"},workflow:{type:"string"},event:{type:"string"},yes:{type:"boolean"},base:{type:"string"}},run:async(e,t)=>{if(e.verb!=="fetch")return $(t,`There is no \`actions ${String(e.verb)}\`.`);const n=(0,M.nF)(t.env);if(n===void 0)return $(t,z);const r=typeof e.base=="string"?e.base.replace(/\/$/,""):"https://github.com";return N(e,t,{cache:n,base:r,signal:new AbortController().signal})}};function $({stderr:e},t){return e.write(`${t} \`liftlock actions --help\` says more.
`),2}async function N(e,t,n){const{stdout:r,stderr:s}=t;for(let a=0;a<F;a++){const o=await x(await G(e,t,n.cache),n);for(const{uses:i,why:c}of o.failed)s.write(`${i}: ${c}
`);if(o.wanted.length===0)return R(o,r);for(const{uses:i,commit:c,bytes:f}of o.wanted)r.write(`${i}  ${c.slice(0,12)}  ${f===void 0?"size unknown":v(f)}
`);if(e.yes!==!0)return r.write(`
Nothing was downloaded. \`liftlock actions fetch --yes\` downloads these from ${n.base}.
`),1;for(const i of o.wanted)r.write(`  ${i.repository}: ${v(await O(i,n))} downloaded
`);if(o.failed.length>0)return 1}return 1}function R({failed:e},t){return e.length>0?1:(t.write(`Every action that the workflow uses is here.
`),0)}async function G(e,t,n){const r=o=>typeof e[o]=="string"?e[o]:void 0,s={event:r("event")},{needs:a}=await D.g.explain({suiteRoot:t.suiteRoot,repo:r("repo")??t.cwd,workflow:r("workflow"),asked:s,provisions:{cache:n},path:t.env.PATH??"",node:process.execPath,clock:()=>Date.now(),signal:new AbortController().signal});return a.fetch.map(({uses:o})=>o)}})};
