/** What stands on the pages: banners, the graph, jobs and logs, the review, releases, environments, Markdown. */
export const COMPONENTS = `
.pill { display: inline-block; padding: .05rem .55rem; border-radius: 99px; border: 1px solid var(--line); background: var(--raised); color: var(--muted); font-size: .78rem; font-weight: 500; line-height: 1.5; white-space: nowrap; }
.pill.rehearsal, .pill.attention { background: var(--amber-soft); color: var(--amber); border-color: transparent; }
.pill.success, .pill.latest { background: var(--green-soft); color: var(--green); border-color: transparent; }
.pill.failure { background: var(--red-soft); color: var(--red); border-color: transparent; }
.icon { flex: none; vertical-align: -2px; color: var(--muted); }
.icon.success { color: var(--green); } .icon.failure { color: var(--red); } .icon.waiting { color: var(--amber); } .icon.in_progress { color: var(--accent); }
.state { display: flex; align-items: center; gap: .45rem; margin-top: .25rem; }
.state strong::first-letter { text-transform: uppercase; }
.state strong { display: inline-block; }
.button { display: inline-block; font: inherit; font-weight: 600; padding: .45rem 1rem; border-radius: 7px; border: 1px solid var(--line); background: var(--raised); color: var(--ink); cursor: pointer; text-decoration: none; }
.button:hover { border-color: var(--muted); }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.button.primary:hover { filter: brightness(1.08); }
.button.danger { color: var(--red); }
.button.danger:hover { background: var(--red-soft); border-color: var(--red); }

.banner { display: flex; gap: 1rem; align-items: center; justify-content: space-between; flex-wrap: wrap; border-radius: 10px; padding: .9rem 1.25rem; margin-bottom: 1rem; border: 1px solid var(--line); background: var(--panel); }
.banner.attention { background: var(--amber-soft); border-color: color-mix(in srgb, var(--amber) 35%, transparent); }
.banner.approved { background: var(--green-soft); border-color: color-mix(in srgb, var(--green) 30%, transparent); }
.banner.rejected { background: var(--red-soft); border-color: color-mix(in srgb, var(--red) 30%, transparent); }
.banner.review-given { background: var(--panel); border-color: var(--line); border-left: 3px solid var(--green); padding-block: .7rem; }
.banner.review-given.rejected { border-left-color: var(--red); }
.banner > div { min-width: 0; }
.banner blockquote { margin: .35rem 0 0 1.5rem; color: var(--ink); white-space: pre-line; overflow-wrap: anywhere; max-height: 14rem; overflow-y: auto; }

.graph-panel { padding: 1.25rem; }
.graph { overflow-x: auto; padding: 3px; }
.graph svg { display: block; }
.edges path { fill: none; stroke: var(--line); stroke-width: 2; }
.edges path.done { stroke: color-mix(in srgb, var(--green) 55%, var(--line)); }
.node { display: grid; grid-template: auto auto / auto 1fr; column-gap: .55rem; align-content: center; height: 56px; margin: 2px; padding: 0 .8rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); color: var(--ink); }
.node .icon { grid-row: span 2; align-self: center; }
.node .name { font-weight: 600; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.node .detail { color: var(--muted); font-size: .8rem; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.node.waiting { border-color: var(--amber); background: var(--amber-soft); }
.node.failure { border-color: color-mix(in srgb, var(--red) 50%, var(--line)); }
.node:hover { border-color: var(--accent); }
.graph .column { display: none; list-style: none; margin: 0; padding: 0; }
.column a { display: flex; gap: .6rem; align-items: center; padding: .4rem 0; color: var(--ink); }
.column .name { font-weight: 600; overflow-wrap: anywhere; }
.column .detail { margin-left: auto; color: var(--muted); font-size: .85rem; text-align: right; }
@media (max-width: 640px) {
  .graph-panel { padding: .5rem 1rem; }
  .graph svg:not(.icon) { display: none; }
  .graph .column { display: block; }
  .job-head { flex-wrap: wrap; row-gap: .1rem; }
  .job-head .status { display: none; }
}

.job { padding: 0; overflow: hidden; scroll-margin-top: 1rem; }
.job-head { display: flex; align-items: center; gap: .6rem; padding: .8rem 1.1rem; cursor: pointer; list-style: none; }
.job-head h2 { font-size: 1rem; }
.job-head .status { color: var(--muted); font-weight: 400; font-size: .87rem; }
.took { margin-left: auto; color: var(--muted); font-weight: 400; font-size: .85rem; font-variant-numeric: tabular-nums; }
.steps, .log { list-style: none; margin: 0; padding: 0; }
.steps > li { border-top: 1px solid var(--line); }
.steps > li > details > summary { display: flex; align-items: center; gap: .6rem; padding: .45rem 1.1rem; cursor: pointer; list-style: none; font-size: .92rem; }
.steps summary .name { min-width: 0; overflow-wrap: anywhere; }
.job-head .name { min-width: min-content; overflow-wrap: break-word; }
.took { flex: none; }
.steps summary::-webkit-details-marker, .job-head::-webkit-details-marker { display: none; }
.steps summary::before, .job-head::before { content: ""; flex: none; width: .4rem; height: .4rem; border: solid var(--muted); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.steps details[open] > summary::before, .job[open] > .job-head::before { transform: rotate(45deg); }
.steps summary:hover, .job-head:hover { background: var(--raised); }
.steps summary .status { color: var(--amber); font-size: .85rem; }
.log { background: var(--log); color: var(--log-ink); padding: .6rem 0; max-height: 28rem; overflow: auto; counter-reset: line; font-size: .8rem; line-height: 1.6; }
.log:empty { display: none; }
.log li { counter-increment: line; padding: 0 1.1rem 0 4.2rem; white-space: pre-wrap; overflow-wrap: anywhere; position: relative; }
.log li::before { content: counter(line); position: absolute; left: 0; width: 3.2rem; text-align: right; color: var(--log-muted); user-select: none; }
.log .group { font-weight: 700; color: #9cc9ff; }
.log .group::after { content: ""; }
.log .fold { padding: 0; counter-increment: none; white-space: normal; } .log .fold::before { content: none; }
.log .fold > details > ol { list-style: none; margin: 0; padding: 0; }
.log .fold summary { padding: 0 1.1rem 0 4.2rem; font-weight: 700; color: #9cc9ff; overflow-wrap: anywhere; list-style: none; position: relative; }
.log .fold summary::before { left: 2.6rem; top: .45rem; position: absolute; width: .35rem; height: .35rem; border-color: var(--log-muted); }
.log .fold details:not([open]) > summary { font-weight: 500; color: var(--log-muted); }
.log .command { color: var(--log-muted); }
.log .d1 { text-indent: 1.2rem; } .log .d2 { text-indent: 2.4rem; } .log .d3 { text-indent: 3.6rem; }
.diff li { padding-left: 1.1rem; }
.diff li::before { content: none; }
.diff .added { background: rgb(60 180 110 / 16%); color: #a8e6c1; } .diff .removed { background: rgb(240 90 90 / 14%); color: #ffb7b0; }
.diff .hunk { color: #9cc9ff; }
.changed-file > .diff { max-height: none; border-top: 1px solid var(--line); }
.changed-file .name { overflow-wrap: anywhere; font-size: .9rem; }
.changed { padding-bottom: .8rem; } .plus { color: var(--green); } .minus { color: var(--red); }
.message { white-space: pre-wrap; }
.log .cut { color: var(--log-muted); font-style: italic; }
.note { display: flex; gap: .7rem; align-items: baseline; padding: .55rem 1.1rem; border-top: 1px solid var(--line); font-size: .92rem; flex-wrap: wrap; }
.note .level { font-size: .75rem; font-weight: 700; text-transform: uppercase; letter-spacing: .04em; }
.note .text { flex: 1 1 20rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.note.error { background: var(--red-soft); } .note.error .level { color: var(--red); }
.note.warning { background: var(--amber-soft); } .note.warning .level { color: var(--amber); }
.note.notice .level { color: var(--accent); }

.review { display: grid; grid-template: "brief dialog" / minmax(0, 1fr) minmax(0, 22.5rem); gap: 1.25rem; align-items: start; }
.brief { grid-area: brief; }
.dialog { grid-area: dialog; display: grid; gap: .85rem; position: sticky; top: 1rem; border-top: 3px solid var(--amber); }
.dialog .note { border: 0; border-radius: 6px; }
.dialog label[for] { font-weight: 600; margin-bottom: -.5rem; }
.dialog textarea { width: 100%; font: inherit; color: inherit; background: var(--bg); border: 1px solid var(--line); border-radius: 7px; padding: .5rem .7rem; resize: vertical; }
.dialog fieldset { border: 0; padding: 0; margin: 0; display: grid; gap: .5rem; }
.dialog legend { font-weight: 600; padding: 0 0 .35rem; }
.choice { display: flex; gap: .65rem; align-items: flex-start; border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; background: var(--raised); }
.choice span span { display: block; font-size: .85rem; }
.choice input { margin-top: .3rem; accent-color: var(--accent); }
.buttons { display: flex; gap: .6rem; flex-wrap: wrap; }
.version { font-size: 2rem; line-height: 1.15; font-weight: 650; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.candidate { display: grid; gap: .6rem; border-bottom: 1px solid var(--line); padding-bottom: .85rem; }
.facts { margin: 0; display: grid; gap: .4rem; }
.facts div { display: grid; grid-template-columns: 5.6rem minmax(0, 1fr); }
.facts dt { color: var(--muted); font-size: .88rem; }
.facts dd { margin: 0; font-size: .92rem; }
.suite { white-space: nowrap; margin-right: .6rem; }
.question { color: var(--muted); }
.question .version { display: block; color: var(--ink); font-size: 1.7rem; }
.digest { background: none; color: var(--muted); overflow-wrap: anywhere; }
.files { width: 100%; border-collapse: collapse; font-size: .84rem; margin-top: .4rem; }
.files td { padding: .2rem .5rem .2rem 0; border: 0; }
.links, .plain { grid-template-columns: minmax(0, 1fr); overflow-wrap: anywhere; margin: 0; padding: 0 0 0 1.1rem; display: grid; gap: .35rem; }
.plain + details { margin-top: .8rem; } .plain { margin-top: .6rem; }
details > summary { cursor: pointer; }

.release header { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; padding-bottom: .9rem; border-bottom: 1px solid var(--line); margin-bottom: .9rem; }
.release header h2 { font-size: 1.5rem; letter-spacing: -.01em; }
.release header p { width: 100%; font-size: .9rem; }
.assets { margin-top: 1.1rem; border-top: 1px solid var(--line); padding-top: .8rem; }
.assets > summary { font-weight: 600; }
.assets td { font-size: .9rem; }
@media (max-width: 640px) {
  .assets tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; border-bottom: 1px solid var(--line); }
  .assets td { border: 0; } .assets td:nth-child(2) { grid-area: 2 / 1 / auto / -1; padding-top: 0; }
}

.ladder { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; margin-bottom: 1rem; }
.environment { display: grid; gap: .35rem; align-content: start; margin: 0; border-top: 3px solid var(--green); }
.environment.empty { border-top-color: var(--line); }
.environment h2 { color: var(--muted); font-size: .95rem; }
.timeline { list-style: none; margin: 0; padding: 0; display: grid; }
.timeline li { position: relative; padding: 0 0 1rem 1.3rem; display: grid; gap: .15rem; overflow-wrap: anywhere; }
.timeline li::before { content: ""; position: absolute; left: 0; top: .4rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--panel); border: 2px solid var(--muted); }
.timeline li:not(:last-child)::after { content: ""; position: absolute; left: calc(.35rem - 1px); top: 1.3rem; bottom: -.2rem; width: 2px; background: var(--line); }
.timeline li.success::before { background: var(--green); border-color: var(--green); }
.timeline li.failure::before { background: var(--red); border-color: var(--red); }
.timeline li.attention::before { border-color: var(--amber); }
.timeline li:last-child { padding-bottom: 0; }
.timeline a { text-decoration: underline; }
.timeline .what { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }
.timeline .when { font-size: .92rem; }
.timeline .said { color: var(--muted); border-left: 2px solid var(--line); padding-left: .6rem; }
.environment h3 { margin: .9rem 0 .3rem; border-top: 1px solid var(--line); padding-top: .9rem; }

.runs { list-style: none; padding: 0; }
.runs > li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .2rem .8rem; padding: .85rem 1.25rem; border-bottom: 1px solid var(--line); }
.runs > li:last-child { border-bottom: 0; }
.runs .icon { margin-top: .25rem; }
.runs .name { font-weight: 600; overflow-wrap: anywhere; }
.runs .times { text-align: right; }
@media (max-width: 640px) { .runs > li { padding: .85rem 1rem; } .runs .times { grid-column: 2; text-align: left; display: flex; flex-wrap: wrap; gap: 0 .6rem; } }

.permissions td.bad:not(:has(.muted)) { color: var(--red); font-weight: 600; }
.permissions td.doubtful:not(:has(.muted)) { color: var(--amber); font-weight: 600; }
.permissions { width: 100%; margin-top: .5rem; } .permissions th[scope] { color: var(--ink); font-size: inherit; }
.paste { margin-top: .8rem; } pre.block { background: var(--log); color: var(--log-ink); padding: .7rem 1rem; border-radius: 8px; margin: .4rem 0 0; overflow-x: auto; user-select: all; }
tbody tr:last-child th { border-bottom: 0; }
.table + .muted { margin-top: .6rem; }
.summary + .summary { margin-top: -.5rem; }
.panel > h2 + .muted { margin-top: .4rem; }
.waited { color: var(--amber); }
.statuses { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; margin: 0; padding: 0; }
#records { margin-bottom: .6rem; }

.table { overflow-x: auto; }
table { border-collapse: collapse; }
.records, .assets table { width: 100%; }
th, td { padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody tr:last-child td { border-bottom: 0; }
th { font-size: .82rem; color: var(--muted); font-weight: 600; }
td.right, th.right { text-align: right; } td.center, th.center { text-align: center; }

.markdown > :first-child { margin-top: 0; } .markdown > :last-child { margin-bottom: 0; }
.markdown { overflow-wrap: break-word; }
.markdown p, .markdown ul, .markdown ol, .markdown pre, .markdown .table, .markdown blockquote, .markdown details, .markdown .alert { margin: 0 0 .8rem; }
.markdown h3 { font-size: 1.2rem; margin: 1.2rem 0 .6rem; } .markdown h4 { font-size: 1.05rem; margin: 1.1rem 0 .5rem; } .markdown h5 { font-size: .98rem; margin: 1rem 0 .35rem; }
.markdown h6 { font-size: .88rem; margin: .8rem 0 .3rem; color: var(--muted); }
.markdown sub, .markdown sup { font-size: .82em; line-height: 1; }
.markdown ul, .markdown ol { padding-left: 1.4rem; }
.markdown a { text-decoration: underline; }
.markdown li { margin: .2rem 0; }
.markdown code { background: color-mix(in srgb, var(--muted) 14%, transparent); padding: .1em .35em; border-radius: 4px; overflow-wrap: anywhere; }
.markdown td code { white-space: nowrap; }
.markdown pre { background: var(--log); color: var(--log-ink); padding: .8rem 1rem; border-radius: 8px; overflow-x: auto; }
.markdown pre code { background: none; padding: 0; }
.markdown blockquote { margin-left: 0; padding-left: .9rem; border-left: 3px solid var(--line); color: var(--muted); }
.markdown hr { border: 0; border-top: 1px solid var(--line); margin: 1.2rem 0; }
.markdown input { margin-right: .3rem; }
.markdown.inline p { margin: 0; }
.alert { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem .9rem; }
.alert-title { font-weight: 700; margin: 0 0 .3rem !important; color: var(--accent); }
.alert.warning, .alert.caution { border-color: var(--amber); } .alert.warning .alert-title, .alert.caution .alert-title { color: var(--amber); }
@media (max-width: 860px) { .review { grid-template: "dialog" "brief" / minmax(0, 1fr); gap: 0; } .dialog { position: static; } }
`;
