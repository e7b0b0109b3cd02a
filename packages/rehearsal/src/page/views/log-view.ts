import type { LogLine, StepModel } from '../../kernel/run-model.ts';
import { type Html, html } from '../html.ts';
import { ids } from './ids.ts';

/** What the runner and the artifact service say around the work. It is there for whoever looks for it. */
const PROTOCOL = /^(?:Run |GITHUB_TOKEN Permissions$|(?:up|down)load liftlock-)/;

/** Commands that an action shows before it runs them, what Node warns of, and what the artifact service counts. */
const QUIET = /^(?:\[command\]|\(node:\d+\) |\(Use `node --trace-|Found \d+ artifact\(s\)$)/;

/** The log of a step. While it runs, its lines come one by one; once it has ended, its groups can be folded. */
export function logView(id: string, step: StepModel): Html {
  const lines = step.status === 'in_progress' ? step.lines.map(logLine) : folded(step.lines);
  return html`<ol class="log" id="${ids.log(id)}">${lines}${step.dropped > 0 ? droppedLine(step) : ''}</ol>`;
}

export function logLine({ kind, depth, text }: LogLine): Html {
  // Deep groups are indented no further: there are three classes for it.
  const level = Math.min(depth, 3);
  const quiet = QUIET.test(text) ? ' command' : '';
  return html`<li class="${kind} d${level}${quiet}">${text === '' ? ' ' : text}</li>`;
}

/** Groups with their lines inside. What is about the work is open, the protocol is closed. */
function folded(lines: readonly LogLine[]): Html[] {
  const shown: Html[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const end = line.kind === 'group' ? endOfGroup(lines, index) : index + 1;
    const inside = lines.slice(index + 1, end);
    shown.push(inside.length === 0 ? logLine(line) : group(line, inside));
    index = end;
  }
  return shown;
}

/** Behind the last line that is deeper than the title. */
function endOfGroup(lines: readonly LogLine[], start: number): number {
  const depth = lines[start]?.depth ?? 0;
  const end = lines.findIndex((line, index) => index > start && line.depth <= depth);
  return end < 0 ? lines.length : end;
}

function group(title: LogLine, inside: readonly LogLine[]): Html {
  const open = PROTOCOL.test(title.text) ? '' : html` open`;
  return html`<li class="fold d${Math.min(title.depth, 3)}"><details${open}><summary>${title.text}</summary><ol>${folded(inside)}</ol></details></li>`;
}

/** Where a log was cut. */
function droppedLine(step: StepModel): Html {
  return html`<li class="cut">… and ${step.dropped} more lines, which are not kept here</li>`;
}
