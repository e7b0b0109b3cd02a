import { type Html, html } from '../html.ts';
import type { PageSource } from '../source.ts';
import { whatRan } from '../../kernel/deploys.ts';
import { LOGO } from './icons.ts';

export type Tab = 'run' | 'history' | 'releases' | 'environments';

const TABS: readonly { readonly id: Tab; readonly href: string; readonly name: string }[] = [
  { id: 'run', href: '/', name: 'Run' },
  { id: 'history', href: '/runs', name: 'History' },
  { id: 'releases', href: '/releases', name: 'Releases' },
  { id: 'environments', href: '/environments', name: 'Environments' },
];

export interface PageFrame {
  readonly title: string;
  readonly tab: Tab | undefined;
  /** What the page was drawn from: messages after this one are still to come. */
  readonly sequence: number;
  /** `parts` when the page is kept up to date piece by piece, `whole` when it is fetched again after a change. */
  readonly live: 'parts' | 'whole';
  readonly body: Html;
}

export function layout(source: PageSource, frame: PageFrame): Html {
  const { mode, isSample } = source.deploys();
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${frame.title} · ${source.repository}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body data-live="${frame.live}" data-sequence="${frame.sequence}">
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<div class="width">
<a class="brand" href="/">${LOGO}<span><span class="owner">${source.repository.split('/')[0]}</span><span class="slash">/</span><strong>${source.repository.split('/')[1]}</strong></span></a>
<span class="pill rehearsal" title="A local GitHub, for this run only">rehearsal</span>
<nav aria-label="Rehearsal">${TABS.filter(({ id }) => source.isScenario !== true || id !== 'run').map(({ id, href, name }) => html`<a href="${href}"${id === frame.tab ? html` aria-current="page"` : ''}>${name}</a>`)}</nav>
</div>
</header>
<main id="main" class="width" tabindex="-1">
${frame.body}
</main>
<footer class="width">
<p>A Liftlock rehearsal against a local GitHub. ${whatRan(mode, isSample)}</p>
</footer>
</body>
</html>
`;
}
