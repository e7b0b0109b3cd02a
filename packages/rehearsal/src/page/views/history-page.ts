import { duration } from '../../kernel/format.ts';
import type { JobStatus } from '../../kernel/run-model.ts';
import { currentAttempt, type RunAttempt, type RunRecord, shortRef } from '../../github/index.ts';
import { runGit } from '../../github/git/run.ts';
import { type Html, html } from '../html.ts';
import type { PageSource } from '../source.ts';
import { statusIcon, statusWord } from './icons.ts';
import { sha, time } from './parts.ts';

/** Every run that the local GitHub knows, the newest first. */
export async function historyPage(source: PageSource): Promise<Html> {
  const runs = [...source.github.state.runs].reverse();
  const subjects = await subjectsOf(source, runs);
  return html`<div class="title"><h1>Runs</h1></div>
${runs.length === 0 ? html`<section class="panel"><p class="muted">No run has begun yet.</p></section>` : html`<ol class="panel runs">${runs.map((run) => runRow(source, run, subjects.get(run.sha)))}</ol>`}`;
}

async function subjectsOf({ gitDir }: PageSource, runs: readonly RunRecord[]): Promise<Map<string, string>> {
  const commits = [...new Set(runs.map(({ sha: commit }) => commit))];
  if (commits.length === 0) return new Map();
  const { stdout } = await runGit(gitDir, ['log', '--no-walk=unsorted', '--format=%H %s', ...commits, '--']);
  return new Map(stdout.split('\n').map((line) => [line.slice(0, 40), line.slice(41)] as const));
}

/** GitHub names a run by its `run-name`, else by the commit that was pushed, else by its workflow. */
export function titleOf(run: RunRecord, subject: string | undefined): string {
  return run.title ?? (run.event === 'push' ? subject : undefined) ?? run.name;
}

function runRow(source: PageSource, run: RunRecord, subject: string | undefined): Html {
  const attempt = currentAttempt(run);
  const status = statusOf(attempt);
  return html`<li>${statusIcon(status)}
<div class="about"><a class="name" href="/runs/${run.id}">${titleOf(run, subject)}</a>
<p class="muted small">${run.path.split('/').at(-1)} #${run.number}${attempt.number > 1 ? `, attempt ${attempt.number}` : ''} · ${trigger(run)} by ${attempt.triggeringActor}</p>
<p class="muted small">${sha(run.sha)} on ${shortRef(run.ref)}${inputsOf(run)}</p></div>
<div class="times small"><p>${statusWord(status)}</p><p class="muted">${took(source, run, attempt)}</p><p class="muted">${time(attempt.startedAt)}</p></div></li>`;
}

export function statusOf({ status, conclusion }: Pick<RunAttempt, 'status' | 'conclusion'>): JobStatus {
  if (status === 'completed') return conclusion ?? 'success';
  // A run whose turn in its concurrency group has not come.
  return status === 'pending' ? 'queued' : status;
}

/** `push`, `re-run of failed jobs`: why there is this attempt. */
export function trigger({ event, attempts }: RunRecord): string {
  const last = attempts.at(-1);
  if (last === undefined || last.number === 1) return event.replaceAll('_', ' ');
  if (typeof last.jobs === 'object') return `re-run of ${last.jobs.job}`;
  return last.jobs === 'failed' ? 're-run of failed jobs' : 're-run of all jobs';
}

/** What somebody who started it by hand asked for. */
function inputsOf({ payload }: RunRecord): string {
  const inputs = Object.entries((payload['inputs'] ?? {}) as Record<string, unknown>);
  const said = inputs.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${String(value)}`);
  return said.length === 0 ? '' : ` · ${said.join(', ')}`;
}

function took(source: PageSource, run: RunRecord, attempt: RunAttempt): Html | string {
  const model = source.model(run.id);
  if (attempt.status !== 'completed') {
    return model === undefined
      ? ''
      : html`<span data-since="${model.waiting[0]?.waitingSince ?? model.startedAt}">…</span>`;
  }
  if (model === undefined) return duration(Date.parse(attempt.updatedAt) - Date.parse(attempt.startedAt));
  const waited = model.waitedMs < 1000 ? '' : `, waited ${duration(model.waitedMs)}`;
  return `${duration(model.workedMs)}${waited}`;
}
