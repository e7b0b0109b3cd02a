import type { Deployment } from '@liftlock/core';
import type { DeploymentRecord, EnvironmentRecord } from '../../github/index.ts';
import { type Html, html } from '../html.ts';
import { allLiveIn, ledgerRecord } from '../../kernel/ledger.ts';
import { staysIn } from '../../kernel/stays.ts';
import type { PageSource } from '../source.ts';
import { digest, outside, pill, sha, time } from './parts.ts';
import { timeline } from './timeline.ts';

/** The environments, and the records that say so. */
export function environmentsPage(source: PageSource): Html {
  const { state } = source.github;
  const records = [...state.deployments].sort((one, other) => other.id - one.id);
  return html`<div class="title"><h1>Environments</h1></div>
${state.environments.length === 0 ? html`<section class="panel"><p class="muted">The workflow names no environment.</p></section>` : ''}
<div class="ladder">${state.environments.map((environment) => environmentCard(source, environment))}</div>
${
  records.length === 0
    ? ''
    : html`<details class="panel"><summary><h2 class="kicker">Deployment records (${records.length})</h2></summary>
<div class="table" tabindex="0"><table class="records"><thead><tr><th>Record</th><th>Environment</th><th>Version</th><th>Statuses</th><th>Approved by</th><th>Created</th></tr></thead>
<tbody>${records.map(recordRow)}</tbody></table></div></details>`
}`;
}

function environmentCard(source: PageSource, environment: EnvironmentRecord): Html {
  const { name } = environment;
  const reviewers = [...environment.reviewers, ...environment.teams.map((team) => `the team ${team}`)];
  const live = allLiveIn(source.github.state, name);
  const site = source.sites[name];
  const waits = source.run.waiting.some((job) => job.environment === name);
  return html`<section class="panel environment${live.length === 0 ? ' empty' : ''}" aria-label="${name}">
<h2>${name}</h2>
${live.length === 0 ? html`<p class="version">—</p><p class="muted">Nothing is live here yet.</p>` : live.map(liveNow)}
<p class="muted small">${reviewers.length === 0 ? 'No required reviewers' : `Reviewers: ${reviewers.join(', ')}`}</p>
${waits ? html`<p><a class="button primary" href="/review">Review deployments</a></p>` : ''}
${site === undefined ? '' : html`<p class="small">${outside(site, site)}</p>`}
<h3 class="kicker">What was live when</h3>
${timeline(staysIn(source.github.state, name))}
</section>`;
}

function liveNow({ payload, sha: commit }: Deployment): Html {
  const { component, version, candidate } = payload;
  return html`<p class="version">${component === null ? '' : `${component} `}${version}</p>
<p>${digest(candidate)} <span class="muted">${sha(commit)}</span></p>`;
}

function recordRow(record: DeploymentRecord): Html {
  const ours = ledgerRecord(record);
  const approvals = (ours?.payload.approvals ?? []).map(({ user }) => user).join(', ');
  return html`<tr>
<td>#${record.id}<br><span class="muted small">${ours === undefined ? `task ${record.task}` : ours.payload.intent}</span></td>
<td>${record.environment}</td>
<td>${ours === undefined ? sha(record.sha) : html`${ours.payload.version}<br>${digest(ours.payload.candidate)}`}</td>
<td><ol class="statuses">${record.statuses.map(({ state, description }) => html`<li title="${description}">${pill(stateKind(state), state.replace('_', ' '))}</li>`)}</ol></td>
<td>${approvals === '' ? '—' : approvals}</td>
<td>${time(record.createdAt)}</td>
</tr>`;
}

function stateKind(state: DeploymentRecord['statuses'][number]['state']): string {
  if (state === 'success') return 'success';
  if (state === 'failure' || state === 'error') return 'failure';
  return state === 'waiting' ? 'attention' : '';
}
