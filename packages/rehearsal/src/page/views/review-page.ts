import { shownBy, type TestReport } from '@liftlock/core';
import { fileSize } from '../../kernel/format.ts';
import { type Html, html } from '../html.ts';
import { localLinks } from '../local-links.ts';
import { markdown } from '../markdown/index.ts';
import type { ReviewFacts } from '../review-facts.ts';
import type { PageSource } from '../source.ts';
import { statusIcon } from './icons.ts';
import { digest, outside, sha } from './parts.ts';

export interface ReviewForm {
  /** Proves that the form came from this page. */
  readonly key: string;
  /** Why the last try was refused. */
  readonly problem?: string;
  readonly comment?: string;
}

/** What GitHub's "Review deployments" shows, and what a reviewer would look up besides. */
export function reviewPage(source: PageSource, review: ReviewFacts, form: ReviewForm): Html {
  const names = review.environments.map(({ record }) => record.name).join(' and ');
  return html`<div class="title"><h1>Review deployments</h1>
<p class="muted">${source.workflow} · ${source.commit.branch} @ ${sha(source.commit.sha)} is waiting to deploy to ${names}</p></div>
<div class="review">
<form class="panel dialog" method="post" action="/review" aria-labelledby="decide">
<h2 id="decide" class="sr">Your decision</h2>
<input type="hidden" name="key" value="${form.key}">
${form.problem === undefined ? '' : html`<p class="note error" role="alert"><span class="level">error</span><span class="text">${form.problem}</span></p>`}
${candidateCard(review)}
<fieldset><legend>Environments</legend>${review.environments.map(environmentChoice)}</fieldset>
<label for="comment">Comment</label>
<textarea id="comment" name="comment" rows="3" maxlength="2000" placeholder="Leave a comment">${form.comment ?? ''}</textarea>
<div class="buttons">
<button class="button primary" name="state" value="approved">Approve and deploy</button>
<button class="button danger" name="state" value="rejected">Reject</button>
</div>
<p class="muted small">You review as <strong>${reviewers(source, review)}</strong>. If you approve, the waiting job starts and checks everything again before it deploys. If you reject, the job fails and nothing is deployed.</p>
</form>
<div class="brief">
${review.briefs.length === 0 ? html`<section class="panel"><p class="muted">No earlier job wrote a summary.</p></section>` : ''}
${review.briefs.map((brief, index) => briefPanel(source, brief, index === 0))}
${links(source)}
</div>
</div>`;
}

function reviewers(source: PageSource, { environments }: ReviewFacts): string {
  return [...new Set(environments.map(({ record }) => source.reviewer(record.name)))].join(' and ');
}

/** The question in short; everything else about it is in the brief beside. */
function candidateCard({ candidate, environments, reports, assets }: ReviewFacts): Html {
  if (candidate === undefined) return html``;
  const { version, candidate: whole } = candidate.payload;
  return html`<div class="candidate">
${environments.map(({ record, live }) => html`<p class="question">${record.name} <span class="version">${live?.payload.version ?? 'nothing'} → ${version}</span></p>`)}
<p class="tests">${reports.length === 0 ? html`<span class="muted">no test results</span>` : reports.map(reportLine)}</p>
<details><summary>${assets.length} files and the digest</summary>
<table class="files"><tbody>${assets.map(({ name, size, digest: value }) => html`<tr><td>${name}</td><td class="right">${fileSize(size)}</td><td>${digest(value)}</td></tr>`)}</tbody></table>
<p><code class="digest full">${whole}</code></p></details>
</div>`;
}

function reportLine(report: TestReport): Html {
  const icon = statusIcon(report.conclusion === 'passed' ? 'success' : 'failure');
  return html`<span class="suite" title="${shownBy(report)}">${icon} ${report.suite}</span> `;
}

function environmentChoice({ record, jobs }: ReviewFacts['environments'][number]): Html {
  return html`<label class="choice"><input type="checkbox" name="environment" value="${record.name}" checked>
<span><strong>${record.name}</strong><span class="muted">${jobs.join(', ')}</span></span></label>`;
}

function briefPanel(source: PageSource, brief: ReviewFacts['briefs'][number], isNearest: boolean): Html {
  const { job, markdown: text } = brief;
  const content = html`<div class="markdown">${markdown(text, localLinks(source))}</div>`;
  if (isNearest) return html`<section class="panel summary"><h2 class="kicker">${job} summary</h2>${content}</section>`;
  return html`<details class="panel summary"><summary><h2 class="kicker">${job} summary</h2></summary>${content}</details>`;
}

function links(source: PageSource): Html {
  const sites = Object.entries(source.sites);
  return html`<section class="panel" aria-label="Links"><ul class="links">
<li><a href="/">The run: jobs, steps and logs</a></li>
<li><a href="/environments">Environments</a></li>
${sites.map(([name, url]) => html`<li>${outside(url, `Visit ${name}`)} <span class="muted">${url}</span></li>`)}
</ul></section>`;
}

/** Shown where nothing waits any more, or yet. */
export function nothingToReview(source: PageSource): Html {
  const over = source.run.conclusion !== undefined;
  return html`<div class="title"><h1>Nothing is waiting</h1></div>
<section class="panel"><p>${over ? 'The run has finished.' : 'No job is waiting for a review right now.'}</p>
<p><a class="button" href="/">Back to the run</a></p></section>`;
}
