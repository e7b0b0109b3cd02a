import { duration } from '../../kernel/format.ts';
import { Html, html } from '../html.ts';
import type { JobModel, RunModel } from '../../kernel/run-model.ts';
import { statusIcon, statusWord } from './icons.ts';

const NODE = { width: 208, height: 60 } as const;
const GAP = { x: 44, y: 16 } as const;

interface Placed {
  readonly job: JobModel;
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** The jobs as GitHub draws them: columns by what they need, lines between. A phone has room for one column. */
export function jobGraph(run: RunModel): Html {
  const placed = place(run.jobs);
  const width = Math.max(0, ...placed.map(({ x }) => x + NODE.width));
  const height = Math.max(0, ...placed.map(({ y }) => y + NODE.height));
  return html`<div class="graph" id="graph" role="group" aria-label="Jobs" tabindex="0">
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g class="edges" aria-hidden="true">${edges(placed)}</g>
${placed.map(node)}
</svg>
<ol class="column">${placed.map(({ job, index }) => html`<li><a class="${job.status}" href="#job-${index}">${statusIcon(job.status)}<span class="name">${job.name}</span><span class="detail">${detail(job)}</span></a></li>`)}</ol>
</div>`;
}

function place(jobs: readonly JobModel[]): Placed[] {
  const columns = columnsOf(jobs);
  const rows = new Map<number, number>();
  return jobs.map((job, index) => {
    const column = columns.get(job.id) ?? 0;
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return { job, index, x: column * (NODE.width + GAP.x), y: row * (NODE.height + GAP.y) };
  });
}

/** A job stands one column to the right of the last one that it needs. */
function columnsOf(jobs: readonly JobModel[]): Map<string, number> {
  const columns = new Map<string, number>();
  const columnOf = (job: JobModel, seen: readonly string[]): number => {
    const known = columns.get(job.id);
    if (known !== undefined) return known;
    if (seen.includes(job.id)) return 0;
    const needed = neededBy(job, jobs).map((other) => columnOf(other, [...seen, job.id]) + 1);
    const column = Math.max(0, ...needed);
    columns.set(job.id, column);
    return column;
  };
  for (const job of jobs) columnOf(job, []);
  return columns;
}

function neededBy(job: JobModel, jobs: readonly JobModel[]): readonly JobModel[] {
  return jobs.filter((other) => job.needs.some((need) => other.id === need || other.id.startsWith(`${need} (`)));
}

/** Lines that another way says already are left out: build → stage where build → test → stage. */
function edges(placed: readonly Placed[]): Html[] {
  const jobs = placed.map(({ job }) => job);
  return placed.flatMap((to) => {
    const direct = neededBy(to.job, jobs);
    const shown = direct.filter((from) => !direct.some((between) => between !== from && reaches(from, between, jobs)));
    return placed.filter(({ job }) => shown.includes(job)).map((from) => edge(from, to));
  });
}

function reaches(from: JobModel, to: JobModel, jobs: readonly JobModel[]): boolean {
  return neededBy(to, jobs).some((needed) => needed === from || reaches(from, needed, jobs));
}

function edge(from: Placed, to: Placed): Html {
  const [x1, y1] = [from.x + NODE.width, from.y + NODE.height / 2];
  const [x2, y2] = [to.x, to.y + NODE.height / 2];
  const middle = (x1 + x2) / 2;
  const path = y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  const done = from.job.status === 'success' ? 'done' : 'open';
  return new Html(`<path class="${done}" d="${path}"/>`);
}

function node({ job, index, x, y }: Placed): Html {
  return html`<foreignObject x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}">
<a class="node ${job.status}" href="#job-${index}">${statusIcon(job.status)}<span class="name">${job.name}</span><span class="detail">${detail(job)}</span></a>
</foreignObject>`;
}

function detail({ status, startedAt, durationMs, environment, waitingSince, waitedMs }: JobModel): Html {
  // There is room for one of both.
  const waited = waitedMs < 1000 ? undefined : html` · waited ${duration(waitedMs)}`;
  const place = waited ?? (environment === undefined ? '' : html` · ${environment}`);
  if (status === 'in_progress') return html`<span data-since="${startedAt}">…</span>${place}`;
  if (status === 'waiting') return html`review ${environment} · <span data-since="${waitingSince}">…</span>`;
  return html`${durationMs > 0 ? duration(durationMs) : statusWord(status)}${place}`;
}
