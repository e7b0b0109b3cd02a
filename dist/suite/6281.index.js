export const id=6281,ids=[6281],modules={86281:((I,w,c)=>{c.r(w),c.d(w,{actions:()=>j});var $=c(31421),l=c(51455),u=c(76760),b=c(58396),E=c(115),y=c(64987);async function k(t,e){const n=new y.l(e.cache),s=new Map,o=[];for(const r of t){const a=(0,E.D)(r);if(a.kind!=="remote")continue;const{repository:i,ref:f}=a;try{const h=await A(i,f,e);if(n.has(i,h))n.remember(i,f,h);else{const G=await O(i,e);s.set(`${i}@${f}`,{uses:r,repository:i,ref:f,commit:h,bytes:G})}}catch(h){o.push({uses:r,why:h.message})}}return{wanted:[...s.values()],failed:o}}async function x({repository:t,ref:e,commit:n},s){const o=new y.l(s.cache);await(0,l.mkdir)(s.cache,{recursive:!0});const r=await(0,l.mkdtemp)((0,u.join)(s.cache,".partial-"));try{await d(r,s,"init","--quiet"),await d(r,s,"fetch","--quiet","--depth=1","--no-tags",m(t,s),n),await d(r,s,"checkout","--quiet","--force","FETCH_HEAD"),await(0,l.rm)((0,u.join)(r,".git"),{recursive:!0});const a=await C(r);return o.keep(t,n,r),o.remember(t,e,n),a}finally{await(0,l.rm)(r,{recursive:!0,force:!0})}}function m(t,{base:e}){return`${e}/${t}.git`}async function A(t,e,n){if(/^[0-9a-f]{40}$/i.test(e))return e.toLowerCase();const s=[`refs/tags/${e}^{}`,`refs/tags/${e}`,`refs/heads/${e}`],o=await d(".",n,"ls-remote","--quiet",m(t,n),...s),r=new Map(o.split(`
`).map(i=>i.split("	").reverse())),a=s.map(i=>r.get(i)).find(i=>i!==void 0);if(a===void 0)throw new Error(`${t} has no branch or tag ${e}`);return a}async function O(t,{base:e,signal:n}){if(e==="https://github.com")try{const s=await fetch(`https://api.github.com/repos/${t}`,{signal:n}),{size:o}=await s.json();return o===void 0?void 0:o*1024}catch{return}}function d(t,{signal:e},...n){const s=Object.entries(process.env).filter(([r])=>/^(?:https?|no|all)_proxy$/i.test(r)),o={...(0,b._)(),...Object.fromEntries(s)};return new Promise((r,a)=>{(0,$.execFile)("git",n,{cwd:t,env:o,signal:e,encoding:"utf8"},(i,f,h)=>{i===null?r(f.trim()):a(new Error(H(h)??i.message))})})}function H(t){return t.split(`
`).find(n=>n.startsWith("fatal: "))?.slice(7)}async function C(t){const n=(await(0,l.readdir)(t,{recursive:!0,withFileTypes:!0})).filter(o=>o.isFile()).map(o=>(0,u.join)(o.parentPath,o.name));return(await Promise.all(n.map(async o=>(await(0,l.stat)(o)).size))).reduce((o,r)=>o+r,0)}var T=c(54320),M=c(30453);const p=["bytes","kB","MB","GB"];function g(t){let e=t,n=0;for(;e>=1e3&&n<p.length-1;)e/=1e3,n++;return`${n===0?e:e.toFixed(1)} ${p[n]}`}const z=`liftlock actions fetch: download actions of other repositories.

  A rehearsal downloads nothing. This downloads what a workflow uses, over git,
  once: each repository at the commit that its ref has now, without its history.
  Without --yes it only lists what it would download, with the size of each
  repository where GitHub tells it (the download is smaller).

  --repo DIR       the repository; default: this folder
  --workflow FILE  the workflow; default: the one that \`rehearse\` chooses
  --event NAME     what starts it, as for \`rehearse\`
  --yes            download
  --base URL       where repositories are; default: https://github.com

  They are kept in ~/.cache/liftlock/actions (XDG_CACHE_HOME), by commit.

  Exit code: 0 if everything is here; 1 if something is missing.
`,D="There is no place to keep actions: neither HOME nor XDG_CACHE_HOME is set.",F=10,j={help:z,operand:"verb",options:{repo:{type:"string"},workflow:{type:"string"},event:{type:"string"},yes:{type:"boolean"},base:{type:"string"}},run:async(t,e)=>{if(t.verb!=="fetch")return v(e,`There is no \`actions ${String(t.verb)}\`.`);const n=(0,M.nF)(e.env);if(n===void 0)return v(e,D);const s=typeof t.base=="string"?t.base.replace(/\/$/,""):"https://github.com";return P(t,e,{cache:n,base:s,signal:new AbortController().signal})}};function v({stderr:t},e){return t.write(`${e} \`liftlock actions --help\` says more.
`),2}async function P(t,e,n){const{stdout:s,stderr:o}=e;for(let r=0;r<F;r++){const a=await k(await R(t,e,n.cache),n);for(const{uses:i,why:f}of a.failed)o.write(`${i}: ${f}
`);if(a.wanted.length===0)return N(a,s);for(const{uses:i,commit:f,bytes:h}of a.wanted)s.write(`${i}  ${f.slice(0,12)}  ${h===void 0?"size unknown":g(h)}
`);if(t.yes!==!0)return s.write(`
Nothing was downloaded. \`liftlock actions fetch --yes\` downloads these from ${n.base}.
`),1;for(const i of a.wanted)s.write(`  ${i.repository}: ${g(await x(i,n))} downloaded
`);if(a.failed.length>0)return 1}return 1}function N({failed:t},e){return t.length>0?1:(e.write(`Every action that the workflow uses is here.
`),0)}async function R(t,e,n){const s=a=>typeof t[a]=="string"?t[a]:void 0,o={event:s("event")},{needs:r}=await T.g.explain({suiteRoot:e.suiteRoot,repo:s("repo")??e.cwd,workflow:s("workflow"),asked:o,provisions:{cache:n},path:e.env.PATH??"",node:process.execPath,clock:()=>Date.now(),signal:new AbortController().signal});return r.fetch.map(({uses:a})=>a)}})};
