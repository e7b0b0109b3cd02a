import type { RunEvent } from '../../runner/events.ts';
import type { Html } from '../html.ts';
import type { JobModel, RunModel, StepModel } from '../../kernel/run-model.ts';
import type { PageSource } from '../source.ts';
import { ending } from './ending.ts';
import { jobGraph } from './job-graph.ts';
import { ids } from './ids.ts';
import { annotationView, jobHead, stepHead, stepView } from './job-view.ts';
import { logLine, logView } from './log-view.ts';
import { about, gate, jobList, outcome, runState, summaries } from './run-page.ts';

/** What an open page does with a piece of markup. */
export type Message =
  | { readonly kind: 'replace'; readonly id: string; readonly html: string }
  | { readonly kind: 'append'; readonly id: string; readonly html: string }
  /** Opens or closes a step, unless somebody did so by hand. */
  | { readonly kind: 'fold'; readonly id: string; readonly open: boolean }
  /** The page is to be fetched again, if it shows what is not kept up to date piece by piece. */
  | { readonly kind: 'changed' };

/** What changes on the run's page after an event, which the model has taken already. */
export function messagesFor(source: PageSource, event: RunEvent): Message[] {
  const { run } = source;
  switch (event.type) {
    case 'run-started':
      return [...overview(run), replace('jobs', jobList(run))];
    case 'run-completed':
      return [
        ...overview(run),
        replace('outcome', outcome(source)),
        replace('ending', ending(source)),
        { kind: 'changed' },
      ];
    case 'run-pending':
    case 'job-pending':
      return overview(run);
    case 'job-waiting':
    case 'job-reviewed':
      return [...overview(run), replace('gate', gate(source)), ...head(run, run.job(event.job)), { kind: 'changed' }];
    case 'job-started':
    case 'job-completed':
      return [...overview(run), ...head(run, run.job(event.job)), { kind: 'changed' }];
    case 'summary':
      return [replace('summaries', summaries(source))];
    case 'step-started':
    case 'log':
    case 'group-started':
    case 'group-ended':
    case 'annotation':
    case 'step-completed':
      return stepMessages(run, run.job(event.job), event);
  }
}

/** Another run takes the place of the one that was shown. */
export function wholeRun(source: PageSource): Message[] {
  const { run } = source;
  return [
    replace('about', about(source)),
    ...overview(run),
    replace('outcome', outcome(source)),
    replace('gate', gate(source)),
    replace('summaries', summaries(source)),
    replace('jobs', jobList(run)),
    { kind: 'changed' },
  ];
}

/** Drawn for the few events that change it, and not for every line of a log. */
function overview(run: RunModel): Message[] {
  return [replace('state', runState(run)), replace('graph', jobGraph(run))];
}

type StepEvent = Extract<
  RunEvent,
  { readonly type: 'step-started' | 'log' | 'group-started' | 'group-ended' | 'annotation' | 'step-completed' }
>;

function stepMessages(run: RunModel, job: JobModel, event: StepEvent): Message[] {
  const at = ids.job(run, job);
  const index = job.steps.findLastIndex((step) => step.number === event.step);
  const step = job.steps[index];
  switch (event.type) {
    case 'step-started':
      return step === undefined ? [] : [append(ids.steps(at), stepView(ids.step(at, index), step))];
    case 'annotation': {
      const annotation = job.annotations.at(-1);
      return annotation === undefined ? [] : [append(ids.notes(at), annotationView(annotation))];
    }
    case 'group-ended':
      return [];
    case 'log':
    case 'group-started':
      return step === undefined ? [] : lineMessages(at, index, step);
    case 'step-completed':
      return step === undefined ? [] : completed(ids.step(at, index), step);
  }
}

function lineMessages(at: string, index: number, step: StepModel): Message[] {
  const line = step.lines.at(-1);
  if (line === undefined || step.dropped > 0) return [];
  const id = ids.step(at, index);
  // A step that nobody announced, like the job's own, comes with its first line.
  if (step.lines.length === 1 && step.number === 0) return [append(ids.steps(at), stepView(id, step))];
  return [append(ids.log(id), logLine(line))];
}

function completed(id: string, step: StepModel): Message[] {
  const fold: Message[] = step.status === 'failure' ? [] : [{ kind: 'fold', id, open: false }];
  return [replace(ids.stepHead(id), stepHead(id, step)), replace(ids.log(id), logView(id, step)), ...fold];
}

function head(run: RunModel, job: JobModel): Message[] {
  // It came after the page was drawn, and moved the others.
  if (!job.planned) return [replace('jobs', jobList(run))];
  const id = ids.job(run, job);
  const open = job.status === 'in_progress' || job.status === 'failure';
  return [replace(ids.head(id), jobHead(id, job)), { kind: 'fold', id, open }];
}

function replace(id: string, { text }: Html): Message {
  return { kind: 'replace', id, html: text };
}

function append(id: string, { text }: Html): Message {
  return { kind: 'append', id, html: text };
}
