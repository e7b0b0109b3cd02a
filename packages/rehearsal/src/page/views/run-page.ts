import { duration } from '../../kernel/format.ts';
import type { ReleaseRecord } from '../../github/index.ts';
import { ledgerOf } from '../../kernel/ledger.ts';
import { type Html, html } from '../html.ts';
import { localLinks } from '../local-links.ts';
import { markdown } from '../markdown/index.ts';
import type { RunModel } from '../../kernel/run-model.ts';
import type { PageSource } from '../source.ts';
import { ending } from './ending.ts';
import { statusIcon, statusWord } from './icons.ts';
import { jobGraph } from './job-graph.ts';
import { jobView } from './job-view.ts';
import { sha } from './parts.ts';

export function runPage(source: PageSource): Html {
  const { run, commit } = source;
  return html`<div class="title">
<h1>${commit.subject}</h1>
${about(source)}
${runState(run)}
</div>
${outcome(source)}${gate(source)}
<section aria-label="Jobs" class="panel graph-panel">${jobGraph(run)}</section>
${summaries(source)}
${jobList(run)}
${ending(source)}`;
}

/** Which run it is. */
export function about({ run, workflow, commit }: PageSource): Html {
  return html`<p class="muted" id="about">${run.workflow === commit.subject ? workflow : run.workflow || workflow} · ${commit.branch} @ ${sha(commit.sha)} by ${commit.author}</p>`;
}

export function runState(run: RunModel): Html {
  const status = run.conclusion ?? (run.waiting.length > 0 ? 'waiting' : run.id === 0 ? 'queued' : 'in_progress');
  return html`<p class="state ${status}" id="state" role="status">${statusIcon(status)}<strong>${statusWord(status)}</strong> <span class="muted">${runTime(run)}</span></p>`;
}

/** People decide at their own pace; that is not how long a release takes. */
function runTime({ conclusion, workedMs, waitedMs, waiting, startedAt }: RunModel): Html | '' {
  const [first] = waiting;
  if (conclusion === undefined) {
    const since = first?.waitingSince ?? startedAt;
    return since > 0 ? html`for <span data-since="${since}">…</span>` : '';
  }
  if (waitedMs < 1000) return html`in ${duration(workedMs)}`;
  return html`${duration(workedMs)} of work, ${duration(waitedMs)} of waiting for reviews`;
}

/** What the run led to, once it is over: the release, or that there is none. */
export function outcome(source: PageSource): Html {
  const { run } = source;
  const published = publishedBy(source);
  if (run.conclusion === undefined || published.length === 0) return html`<div id="outcome"></div>`;
  const names = published.map(({ name, tagName }) => name ?? tagName).join(', ');
  return html`<div id="outcome"><section class="banner approved" aria-label="Outcome">
<div><h2>${names} ${published.length === 1 ? 'is' : 'are'} released</h2></div>
<span class="buttons"><a class="button primary" href="/releases">See the release</a><a class="button" href="/environments">Environments</a></span>
</section></div>`;
}

/** Of several runs, each has published what it promoted. */
function publishedBy({ run, github: { state }, isScenario }: PageSource): ReleaseRecord[] {
  const promoted = ledgerOf(state)
    .filter(({ payload }) => payload.run.id === run.id && ['promote', 'hotfix'].includes(payload.intent))
    .map(({ payload }) => payload.release_id);
  return state.releases
    .filter(({ id, draft, publishedAt }) => id > state.sceneId && !draft && publishedAt !== null)
    .filter(({ id }) => isScenario !== true || promoted.includes(id));
}

export function jobList(run: RunModel): Html {
  return html`<div id="jobs">${run.jobs.map((job) => jobView(run, job))}</div>`;
}

/** What a person has to do, or what one did. */
export function gate(source: PageSource): Html {
  const { run } = source;
  const names = run.waiting.map(({ environment }) => environment ?? '');
  const reviews = run.jobs.flatMap(({ review }) => (review === undefined ? [] : [review]));
  const waiting =
    names.length === 0
      ? ''
      : html`<section class="banner attention" aria-label="Review">
<div><h2>${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} waiting for ${source.isScenario === true ? 'a' : 'your'} review</h2>
<p>${source.isScenario === true ? 'The file of the scenario says who reviews.' : html`You review as ${[...new Set(names.map((name) => source.reviewer(name)))].join(' and ')}.`}</p></div>
${source.isScenario === true ? '' : html`<a class="button primary" href="/review">Review deployments</a>`}
</section>`;
  return html`<div id="gate" aria-live="polite">${waiting}${reviews.map(
    ({ environment, state, user, comment }) =>
      html`<section class="banner review-given ${state}" aria-label="${environment}"><div><p>${statusIcon(state === 'approved' ? 'success' : 'failure')} <strong>${user}</strong> ${state} <strong>${environment}</strong></p>${comment === '' ? '' : html`<blockquote tabindex="0">${comment}</blockquote>`}</div></section>`,
  )}</div>`;
}

/** Each job that wrote one has a box of its own. The newest comes first: it is what the next decision is about. */
export function summaries(source: PageSource): Html {
  const { run } = source;
  const written = run.jobs.filter((job) => job.summaries.length > 0).reverse();
  return html`<div id="summaries">${written.map(
    (job, index) => html`<details class="panel summary"${index === 0 ? html` open` : ''}>
<summary><h2 class="kicker">${job.name} summary</h2></summary>
<div class="markdown">${markdown(job.summaries.join('\n\n'), localLinks(source))}</div>
</details>`,
  )}</div>`;
}
