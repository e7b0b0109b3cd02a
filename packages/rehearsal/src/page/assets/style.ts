import { COMPONENTS } from './components.ts';

/** Colours, type and layout. Nothing here moves when the reader asked for stillness. */
const BASE = `
:root {
  color-scheme: light dark;
  --bg: #f5f6f8; --panel: #ffffff; --raised: #fafbfc; --ink: #1a222c; --muted: #57626f; --line: #dfe3e8;
  --accent: #0b62c4; --accent-ink: #ffffff; --accent-soft: #e8f1fc;
  --green: #18774a; --green-soft: #e6f5ec; --red: #bf2c2c; --red-soft: #fdecec; --amber: #8a5a00; --amber-soft: #fff5df;
  --log: #11161d; --log-ink: #d6dde6; --log-muted: #8894a3;
  --shadow: 0 1px 2px rgb(20 30 45 / 6%), 0 4px 16px rgb(20 30 45 / 5%);
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #0d1218; --panel: #151b23; --raised: #1a212b; --ink: #e5eaf0; --muted: #97a3b1; --line: #29323d;
    --accent: #5ea8ff; --accent-ink: #0b1420; --accent-soft: #14263d;
    --green: #4fc48b; --green-soft: #11281e; --red: #ff7f78; --red-soft: #341a1b; --amber: #e8b64c; --amber-soft: #2c2312;
    --log: #0a0e13; --log-ink: #d0d8e2; --log-muted: #7d8997;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%);
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 15px/1.55 var(--sans); }
.width { max-width: 1120px; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
a:not(:hover, .button) { text-decoration: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; font-weight: 600; text-wrap: balance; }
h1 { font-size: 1.45rem; letter-spacing: -.01em; }
h2 { font-size: 1.05rem; }
p { margin: 0; }
code, pre, .log { font-family: var(--mono); font-size: .86em; }
.muted { color: var(--muted); }
.small { font-size: .87rem; }
.right { text-align: right; }
.center { text-align: center; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: var(--panel); padding: .5rem 1rem; z-index: 2; }
.top { background: var(--panel); border-bottom: 1px solid var(--line); }
.top .width { display: flex; align-items: center; gap: .75rem; flex-wrap: wrap; }
.brand { display: flex; align-items: center; gap: .6rem; color: var(--ink); padding: .8rem 0; }
.brand .owner { color: var(--muted); } .brand .slash { color: var(--muted); margin: 0 .25rem; }
.logo { display: block; }
nav { margin-left: auto; display: flex; gap: .25rem; align-self: stretch; }
nav a { display: flex; align-items: center; padding: .8rem .75rem; color: var(--muted); border-bottom: 2px solid transparent; margin-bottom: -1px; }
nav a:hover { color: var(--ink); }
nav a[aria-current] { color: var(--ink); border-color: var(--accent); font-weight: 600; }
footer { color: var(--muted); font-size: .85rem; padding: 1.5rem 1.25rem 3rem; }
.title { padding: 1.75rem 0 1.1rem; display: grid; gap: .3rem; }
.section { margin: 2rem 0 .25rem; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; box-shadow: var(--shadow); }
.kicker { font-size: .78rem; font-weight: 600; color: var(--muted); text-transform: uppercase; letter-spacing: .06em; margin-bottom: .6rem; }
details.panel > summary { cursor: pointer; }
details.panel > summary > .kicker { display: inline; }
details.panel[open] > summary:has(.kicker) { margin-bottom: .6rem; }
details.panel:not([open], .job) { padding-block: .7rem; }
@media (max-width: 640px) {
  nav { margin: 0 -.5rem; width: calc(100% + 1rem); border-top: 1px solid var(--line); gap: 0; justify-content: space-between; }
  nav a { padding: .7rem .5rem; font-size: .95rem; }
  .pill.rehearsal { margin-left: auto; }
  .panel { padding: .9rem 1rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .spin { transform-origin: 8px 8px; animation: spin 1s linear infinite; }
  @keyframes spin { to { transform: rotate(360deg); } }
  .button, nav a { transition: background-color .12s, border-color .12s, color .12s; }
}
@media (forced-colors: active) { .icon, .edges path { forced-color-adjust: none; } }
`;

export const STYLE = BASE + COMPONENTS;
