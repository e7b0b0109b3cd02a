import { fileSize } from '../../kernel/format.ts';
import { latestRelease, type ReleaseRecord } from '../../github/index.ts';
import { type Html, html } from '../html.ts';
import { localLinks } from '../local-links.ts';
import { markdown } from '../markdown/index.ts';
import type { PageSource } from '../source.ts';
import { pill, time } from './parts.ts';

export function releasesPage(source: PageSource): Html {
  const { state } = source.github;
  const releases = [...state.releases].sort((one, other) => other.id - one.id);
  const published = releases.filter((release) => !release.draft);
  const drafts = releases.filter((release) => release.draft);
  return html`<div class="title"><h1>Releases</h1></div>
${published.length === 0 ? html`<section class="panel"><p class="muted">Nothing is published yet.</p></section>` : ''}
${published.map((release) => releaseView(source, release))}
${drafts.length === 0 ? '' : html`<h2 class="section">Drafts</h2><p class="muted">On GitHub, only people with write access can see them.</p>`}
${drafts.map((release) => releaseView(source, release))}`;
}

function releaseView(source: PageSource, release: ReleaseRecord): Html {
  const { tagName, name, body, draft, prerelease, publishedAt, author, assets } = release;
  const latest = latestRelease(source.github.state)?.id === release.id;
  const when = publishedAt === null ? '' : html` · ${time(publishedAt)}`;
  return html`<article class="panel release" id="${tagName}">
<header><h2>${name ?? tagName}</h2>
${latest && !draft ? pill('latest', 'Latest') : ''}${prerelease ? pill('attention', 'Pre-release') : ''}${draft ? pill('', 'Draft') : ''}
<p class="muted">${author}${draft ? ' drafted this' : ' released this'}${when} · <code>${tagName}</code></p></header>
<div class="markdown">${markdown(body ?? '', localLinks(source))}</div>
<details class="assets" open><summary>Assets <span class="pill">${assets.length}</span></summary>
<div class="table" tabindex="0"><table><thead class="sr"><tr><th>Name</th><th>Digest</th><th>Size</th></tr></thead><tbody>${assets.map(
    ({ id, name: file, size, sha256 }) => html`<tr>
<td>${sha256 === null ? file : html`<a href="/assets/${id}/${encodeURIComponent(file)}" download>${file}</a>`}</td>
<td>${sha256 === null ? 'broken upload' : html`<code class="digest full">sha256:${sha256}</code>`}</td>
<td class="right">${fileSize(size)}</td></tr>`,
  )}</tbody></table></div></details>
</article>`;
}
