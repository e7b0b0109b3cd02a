import { duration } from '../../kernel/format.ts';
import { jobsOfAttempt, type JobRecord, type RunAttempt, type RunRecord, shortRef } from '../../github/index.ts';
import { type Html, html } from '../html.ts';
import type { PageSource } from '../source.ts';
import { statusOf, trigger } from './history-page.ts';
import { statusIcon, statusWord } from './icons.ts';
import { sha, time } from './parts.ts';
import { runPage } from './run-page.ts';

/** A run that is not the newest: as it was seen, or as far as the local GitHub knows it. */
export function pastRunPage(source: PageSource, id: number): { title: string; body: Html } | undefined {
  const run = source.github.state.runs.find((each) => each.id === id);
  if (run === undefined) return undefined;
  const title = run.title ?? run.name;
  const model = source.model(id);
  if (model === undefined) return { title, body: recordPage(source, run) };
  const commit = { branch: shortRef(run.ref), sha: run.sha, subject: title, author: run.actor };
  return { title, body: runPage({ ...source, run: model, commit, workflow: run.path }) };
}

function recordPage(source: PageSource, run: RunRecord): Html {
  const reviews = source.github.state.reviews.filter(({ runId }) => runId === run.id);
  return html`<div class="title"><h1>${run.title ?? run.name}</h1>
<p class="muted">${run.path} #${run.number} · ${shortRef(run.ref)} @ ${sha(run.sha)} · ${trigger(run)} by ${run.actor}</p></div>
${reviews.map(
  ({ state, user, environments, comment }) =>
    html`<section class="banner review-given ${state}" aria-label="${environments.join(', ')}"><div><p>${statusIcon(state === 'approved' ? 'success' : 'failure')} <strong>${user}</strong> ${state} <strong>${environments.join(', ')}</strong></p>${comment === '' ? '' : html`<blockquote tabindex="0">${comment}</blockquote>`}</div></section>`,
)}
${[...run.attempts].reverse().map((attempt) => attemptPanel(source, run, attempt))}
<p><a class="button" href="/runs">All runs</a></p>`;
}

function attemptPanel({ github }: PageSource, run: RunRecord, attempt: RunAttempt): Html {
  const jobs = jobsOfAttempt(github.state, run, attempt.number);
  const status = statusOf(attempt);
  return html`<section class="panel" aria-label="Attempt ${attempt.number}">
<h2>Attempt ${attempt.number}</h2>
<p class="state ${status}">${statusIcon(status)}<strong>${statusWord(status)}</strong> <span class="muted">started by ${attempt.triggeringActor}, ${time(attempt.startedAt)}</span></p>
<div class="table" tabindex="0"><table class="records"><thead><tr><th>Job</th><th>Status</th><th>Environment</th><th class="right">Worked</th></tr></thead>
<tbody>${jobs.map(jobRow)}</tbody></table></div>
</section>`;
}

function jobRow({ name, environment, startedAt, completedAt, ...job }: JobRecord): Html {
  const status = statusOf(job);
  const worked =
    startedAt === null || completedAt === null ? '—' : duration(Date.parse(completedAt) - Date.parse(startedAt));
  return html`<tr><td>${name}</td><td>${statusIcon(status)} ${statusWord(status)}</td><td>${environment ?? '—'}</td><td class="right">${worked}</td></tr>`;
}
