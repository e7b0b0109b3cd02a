export const id=6281,ids=[6281],modules={86281:((S,y,l)=>{l.r(y),l.d(y,{actions:()=>N});var E=l(31421),h=l(51455),w=l(76760),A=l(58396),x=l(115),p=l(64987);async function O(e,t){const n=new p.l(t.cache),s=new Map,i=[];for(const r of e){const o=(0,x.D)(r);if(o.kind!=="remote")continue;const{repository:a,ref:c}=o;try{const f=await T(a,c,t);if(c===""&&await H(n.cloneOf(a),t)===f)continue;if(c!==""&&n.has(a,f))n.remember(a,c,f);else{const u=await D(a,t);s.set(`${a}@${c}`,{uses:r,repository:a,ref:c,commit:f,bytes:u})}}catch(f){i.push({uses:r,why:f.message})}}return{wanted:[...s.values()],failed:i}}async function H(e,t){return e===void 0?void 0:d(e,t,"rev-parse","HEAD").catch(()=>{})}async function C(e,t){const{repository:n,ref:s,commit:i}=e,r=new p.l(t.cache);await(0,h.mkdir)(t.cache,{recursive:!0});const o=await(0,h.mkdtemp)((0,w.join)(t.cache,".partial-"));try{if(s===""){await d(o,t,"clone","--quiet","--bare",m(n,t),"clone.git");const c=await g(o);return r.keepClone(n,(0,w.join)(o,"clone.git")),c}await d(o,t,"init","--quiet"),await d(o,t,"fetch","--quiet","--depth=1","--no-tags",m(n,t),i),await d(o,t,"checkout","--quiet","--force","FETCH_HEAD"),await(0,h.rm)((0,w.join)(o,".git"),{recursive:!0});const a=await g(o);return r.keep(n,i,o),r.remember(n,s,i),a}finally{await(0,h.rm)(o,{recursive:!0,force:!0})}}function m(e,{base:t}){return`${t}/${e}.git`}async function T(e,t,n){if(/^[0-9a-f]{40}$/i.test(t))return t.toLowerCase();const s=t===""?["HEAD"]:[`refs/tags/${t}^{}`,`refs/tags/${t}`,`refs/heads/${t}`],i=await d(".",n,"ls-remote","--quiet",m(e,n),...s),r=new Map(i.split(`
`).map(a=>a.split("	").reverse())),o=s.map(a=>r.get(a)).find(a=>a!==void 0);if(o===void 0)throw new Error(`${e} has ${t===""?"no commits":`no branch or tag ${t}`}`);return o}async function D(e,{base:t,signal:n}){if(t==="https://github.com")try{const s=await fetch(`https://api.github.com/repos/${e}`,{signal:n}),{size:i}=await s.json();return i===void 0?void 0:i*1024}catch{return}}function d(e,{signal:t},...n){const s=Object.entries(process.env).filter(([r])=>/^(?:https?|no|all)_proxy$/i.test(r)),i={...(0,A._)(),...Object.fromEntries(s)};return new Promise((r,o)=>{(0,E.execFile)("git",n,{cwd:e,env:i,signal:t,encoding:"utf8"},(a,c,f)=>{a===null?r(c.trim()):o(new Error(M(f)??a.message))})})}function M(e){return e.split(`
`).find(n=>n.startsWith("fatal: "))?.slice(7)}async function g(e){const n=(await(0,h.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(i=>i.isFile()).map(i=>(0,w.join)(i.parentPath,i.name));return(await Promise.all(n.map(async i=>(await(0,h.stat)(i)).size))).reduce((i,r)=>i+r,0)}var j=l(3283),z=l(30453);const $=["bytes","kB","MB","GB"];function v(e){let t=e,n=0;for(;t>=1e3&&n<$.length-1;)t/=1e3,n++;return`${n===0?t:t.toFixed(1)} ${$[n]}`}const F=`liftlock actions fetch: download actions of other repositories.

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
`,P="There is no place to keep actions: neither HOME nor XDG_CACHE_HOME is set.",I=10,N={help:F,operand:"verb",options:{repo:{type:"string"},workflow:{type:"string"},event:{type:"string"},yes:{type:"boolean"},base:{type:"string"}},run:async(e,t)=>{if(e.verb!=="fetch")return b(t,`There is no \`actions ${String(e.verb)}\`.`);const n=(0,z.nF)(t.env);if(n===void 0)return b(t,P);const s=typeof e.base=="string"?e.base.replace(/\/$/,""):"https://github.com";return R(e,t,{cache:n,base:s,signal:new AbortController().signal})}};function b({stderr:e},t){return e.write(`${t} \`liftlock actions --help\` says more.
`),2}async function R(e,t,n){const{stdout:s,stderr:i}=t;for(let r=0;r<I;r++){const{actions:o,images:a}=await L(e,t,n.cache),c=await O(o,n);for(const{uses:f,why:u}of c.failed)i.write(`${f}: ${u}
`);if(c.wanted.length===0)return G(c,a,s);for(const{uses:f,commit:u,bytes:k}of c.wanted)s.write(`${f}  ${u.slice(0,12)}  ${k===void 0?"size unknown":v(k)}
`);if(e.yes!==!0)return s.write(`
Nothing was downloaded. \`liftlock actions fetch --yes\` downloads these from ${n.base}.
`),1;for(const f of c.wanted)s.write(`  ${f.repository}: ${v(await C(f,n))} downloaded
`);if(c.failed.length>0)return 1}return 1}function G({failed:e},t,n){return e.length===0&&n.write(`Every action that the workflow uses is here.
`),t.length>0&&n.write(`Images are still to be pulled:
${t.map(s=>`  ${s}
`).join("")}`),e.length>0?1:0}async function L(e,t,n){const s=o=>typeof e[o]=="string"?e[o]:void 0,i={event:s("event")},{needs:r}=await j.g.explain({suiteRoot:t.suiteRoot,repo:s("repo")??t.cwd,workflow:s("workflow"),asked:i,provisions:{cache:n},path:t.env.PATH??"",node:process.execPath,clock:()=>Date.now(),signal:new AbortController().signal});return{actions:r.fetch.filter(({command:o})=>o===void 0).map(({uses:o})=>o),images:r.fetch.flatMap(({command:o})=>o??[])}}})};
