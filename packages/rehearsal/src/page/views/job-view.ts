import { duration, shortPins } from '../../kernel/format.ts';
import { type Html, html } from '../html.ts';
import type { AnnotationModel, JobModel, RunModel, StepModel } from '../../kernel/run-model.ts';
import { statusIcon, statusWord } from './icons.ts';
import { ids } from './ids.ts';
import { logView } from './log-view.ts';

export function jobView(run: RunModel, job: JobModel): Html {
  const id = ids.job(run, job);
  const open = job.status === 'in_progress' || job.status === 'failure';
  return html`<details class="job panel" id="${id}"${open ? html` open` : ''}>
${jobHead(id, job)}
<div class="notes" id="${ids.notes(id)}">${job.annotations.map(annotationView)}</div>
<ol class="steps" id="${ids.steps(id)}">${job.steps.map((step, index) => stepView(ids.step(id, index), step))}</ol>
</details>`;
}

export function jobHead(id: string, job: JobModel): Html {
  const environment = job.environment === undefined ? '' : html`<span class="pill">${job.environment}</span>`;
  return html`<summary id="${ids.head(id)}" class="job-head">${statusIcon(job.status)}<h2 class="name">${job.name}</h2>${environment}<span class="status">${statusWord(job.status)}</span><span class="took">${jobTime(job)}</span></summary>`;
}

/** How long it worked, and apart from that how long it waited for people. */
export function jobTime({ status, startedAt, durationMs, waitingSince, waitedMs }: JobModel): Html {
  if (status === 'waiting') return html`waiting <span data-since="${waitingSince}">…</span>`;
  const waited = waitedMs < 1000 ? [] : [html`<span class="waited">waited ${duration(waitedMs)}</span>`];
  const worked = durationMs > 0 ? [html`${duration(durationMs)}`] : [];
  const parts =
    status === 'in_progress' ? [...waited, html`<span data-since="${startedAt}">…</span>`] : [...waited, ...worked];
  return html`${parts.map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`)}`;
}

export function annotationView({ level, title, message, place }: AnnotationModel): Html {
  const head = title === '' ? '' : html`<strong>${title}</strong> `;
  const where = place === '' ? '' : html`<code class="place">${place}</code>`;
  return html`<p class="note ${level}"><span class="level">${level}</span><span class="text">${head}${message}</span>${where}</p>`;
}

export function stepView(id: string, step: StepModel): Html {
  const open = step.status === 'in_progress' || step.status === 'failure';
  return html`<li><details id="${id}"${open ? html` open` : ''}>
${stepHead(id, step)}
${logView(id, step)}
</details></li>`;
}

export function stepHead(id: string, step: StepModel): Html {
  const running = step.status === 'in_progress';
  const time = running ? html`<span data-since="${step.startedAt}">…</span>` : duration(step.durationMs);
  const note = step.forgiven ? html`<span class="status">failed, and the job went on</span>` : '';
  return html`<summary id="${ids.stepHead(id)}">${statusIcon(step.forgiven ? 'failure' : step.status)}<span class="name">${shortPins(step.name)}</span>${note}<span class="took">${time}</span></summary>`;
}
