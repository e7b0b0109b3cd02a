import { span } from '../../kernel/format.ts';
import type { Stay, StayEnd } from '../../kernel/stays.ts';
import { type Html, html } from '../html.ts';
import { digest, pill, sha, time, timeAfter } from './parts.ts';

/** What was live in an environment, the newest first: versions, times, runs, approvals, and what was rolled back. */
export function timeline(stays: readonly Stay[]): Html {
  if (stays.length === 0) return html`<p class="muted">Nothing was deployed here yet.</p>`;
  return html`<ol class="timeline">${stays.map(entry)}</ol>`;
}

const KINDS: Readonly<Record<StayEnd, string>> = {
  live: 'success',
  replaced: '',
  deploying: 'attention',
  waiting: 'attention',
  failed: 'failure',
  'rolled back': 'failure',
};

function entry(stay: Stay): Html {
  const { record, version, candidate, intent, end, run, failure, reason } = stay;
  const what = version === undefined ? sha(record.sha) : html`<strong>${version}</strong>`;
  const said = failure || reason || '';
  return html`<li class="${KINDS[end] || 'past'}">
<p class="what">${what} ${pill(KINDS[end], end)}${intent === undefined || intent === 'promote' ? '' : pill('', intent)}</p>
<p class="when">${when(stay)}</p>
<p class="muted small">${candidate === undefined ? html`task ${record.task}` : digest(candidate)} · ${run === undefined ? 'before this rehearsal' : html`<a href="/runs/${run.id}">${run.path.split('/').at(-1)} #${run.number}</a>`}${approvedBy(stay)}</p>
${said === '' ? '' : html`<p class="small said">${said}</p>`}
</li>`;
}

function when({ record, from, to, end }: Stay): Html {
  if (from === undefined)
    return html`${end === 'waiting' || end === 'deploying' ? 'since' : 'tried'} ${time(record.createdAt)}`;
  if (to === undefined) return html`since ${time(from)}`;
  return html`${time(from)} to ${timeAfter(from, to)} <span class="muted">(${span(Date.parse(to) - Date.parse(from))})</span>`;
}

function approvedBy({ approvals }: Stay): Html | '' {
  if (approvals.length === 0) return '';
  return html` · approved by ${approvals.map(({ user, comment }, index) => html`${index > 0 ? ', ' : ''}<span title="${comment}">${user}</span>`)}`;
}
