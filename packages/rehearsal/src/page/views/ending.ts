import { renderProblems } from '@liftlock/core';
import { apiCalls, refusedText } from '../../kernel/api-calls.ts';
import { shortPins } from '../../kernel/format.ts';
import {
  type JobPermissions,
  permissionBlock,
  permissionText,
  permissionsUsed,
} from '../../kernel/permissions-used.ts';
import { type Html, html } from '../html.ts';
import { markdown } from '../markdown/index.ts';
import type { PageSource } from '../source.ts';

/** What this run found out and what it does not cover. Shown when it is over, since the lists grow until then. */
export function ending(source: PageSource): Html {
  if (source.run.conclusion === undefined) return html`<div id="ending"></div>`;
  return html`<div id="ending">${problems(source)}${contacts(source)}${permissions(source)}${notRehearsed(source)}</div>`;
}

function problems(source: PageSource): Html {
  const found = source.problems();
  if (found.length === 0) return html``;
  return html`<section class="panel" aria-labelledby="problems">
<h2 id="problems">A release was due and did not happen</h2>
<pre class="plain">${renderProblems(found)}</pre>
</section>
`;
}

function contacts(source: PageSource): Html {
  const { contacts: hosts } = source.deploys();
  const list = html`<ul class="plain">${hosts.map((host) => html`<li><code>${host}</code></li>`)}</ul>`;
  return html`<section class="panel" aria-labelledby="contacts">
<h2 id="contacts">Would have contacted</h2>
${hosts.length === 0 ? html`<p class="muted">${nobody(source)}</p>` : list}
</section>
`;
}

/** Why the list is empty. Only a sandbox sees whom a step tries to reach. */
function nobody(source: PageSource): string {
  const { isSample, mode } = source.deploys();
  if (isSample) return 'Nobody: the sample deploys to processes on this machine.';
  if (mode === 'sandbox') return 'Nobody: no step in the sandbox tried to reach another host.';
  if (mode === 'print') return 'Not known: steps that could reach another host were printed, and not run.';
  return 'Not known: the steps ran with your network, outside of the sandbox.';
}

function permissions({ github, run, isScenario }: PageSource): Html {
  const { requests } = github.state;
  const jobs = permissionsUsed({
    requests,
    jobs: isScenario === true ? github.state.jobs.filter(({ runId }) => runId === run.id) : github.state.jobs,
  });
  const pasted = jobs.filter(({ missing, unused }) => Object.keys({ ...missing, ...unused }).length > 0);
  const table = html`<div class="table" tabindex="0"><table class="permissions"><thead><tr><th>Job</th><th>Declared</th><th>Used by calls of the API</th><th>Missing</th><th>Not needed</th></tr></thead>
<tbody>${jobs.map(permissionRow)}</tbody></table></div>`;
  return html`<section class="panel" aria-labelledby="permissions">
<h2 id="permissions">Permissions</h2>
${jobs.length === 0 ? html`<p class="muted">No job called the API with its token.</p>` : table}
${jobs.length > 0 && pasted.length === 0 ? html`<p class="muted">Each job declares what its calls needed, and no more.</p>` : ''}
${pasted.map((job) => html`<p class="paste">Enough for this run of <strong>${job.job}</strong>:</p><pre class="block">${permissionBlock(job).join('\n')}</pre>`)}
</section>
`;
}

function permissionRow({ job, declared, used, missing, unused }: JobPermissions): Html {
  const cell = (levels: JobPermissions['used'], kind = '') =>
    html`<td class="${kind}">${permissionText(levels) || html`<span class="muted">—</span>`}</td>`;
  return html`<tr><th scope="row">${job}</th>${cell(declared)}${cell(used)}${cell(missing, 'bad')}${cell(unused, 'doubtful')}</tr>`;
}

function notRehearsed(source: PageSource): Html {
  const { assumptions } = source;
  return html`<section class="panel" aria-labelledby="limits">
<h2 id="limits">Not rehearsed</h2>
<ul class="plain">${source.notRehearsed().map((what) => html`<li>${shortPins(what)}</li>`)}</ul>
${refusedCalls(source)}<details><summary>Assumptions about GitHub, not confirmed (${assumptions.length})</summary>
<ul class="plain">${assumptions.map(
    ({ text, ifOtherwise }) =>
      html`<li><div class="markdown inline">${markdown(text)}</div><div class="muted">If this is wrong: ${ifOtherwise}</div></li>`,
  )}</ul></details>
</section>`;
}

function refusedCalls({ github }: PageSource): Html {
  const { refused } = apiCalls(github.state);
  if (refused.length === 0) return html``;
  return html`<h3>Refused API calls</h3>
<ul class="plain">${refused.map((call) => html`<li>${refusedText(call)}</li>`)}</ul>
`;
}
