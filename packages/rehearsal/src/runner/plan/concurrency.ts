import { data } from '@actions/expressions';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Scope } from '../expressions/evaluate.ts';
import { asText, evaluateToken } from '../expressions/evaluate-token.ts';

/** `concurrency:` of a workflow or a job, evaluated. */
export interface Group {
  readonly name: string;
  readonly cancelInProgress: boolean;
  /** `max` lets all wait in line; otherwise only the newest waits. */
  readonly queue: 'single' | 'max';
}

/** A text is the name of the group (docs: workflow syntax, `concurrency`). An empty name is no group. */
export async function groupOf(token: TemplateToken | undefined, scope: Scope): Promise<Group | undefined> {
  if (token === undefined) return undefined;
  const value = await evaluateToken(token, scope);
  const written = value instanceof data.Dictionary ? value : undefined;
  const name = asText(written?.get('group') ?? value, 'concurrency');
  if (name === '') return undefined;
  return {
    name,
    cancelInProgress: written?.get('cancel-in-progress')?.coerceString() === 'true',
    queue: written?.get('queue')?.coerceString() === 'max' ? 'max' : 'single',
  };
}

/** Whoever has the turn of a group. */
interface Turn {
  readonly cancel: AbortController;
}

interface Waiting {
  readonly turn: Turn;
  readonly answer: (what: 'begin' | 'replaced' | 'left') => void;
}

interface Line {
  running: Turn | undefined;
  waiting: Waiting[];
}

/** What a job or a run gets whose place in line a newer one took. */
export const REPLACED = Symbol('replaced');

export interface Waits {
  /** Whoever is cancelled leaves the line. */
  readonly signal?: AbortSignal;
  /** Told if it does not begin at once. */
  readonly onWait?: () => void;
}

/**
 * Groups of jobs and runs of which one runs at a time: one more waits, and a newer one takes its place, or cancels the one
 * that runs (docs: control the concurrency of workflows and jobs). Names are blind to case.
 */
export class ConcurrencyGroups {
  readonly #lines = new Map<string, Line>();

  async run<T>(
    group: Group,
    task: (cancel: AbortSignal) => Promise<T>,
    { signal, onWait }: Waits = {},
  ): Promise<T | typeof REPLACED> {
    const line = this.#lineOf(group);
    const turn: Turn = { cancel: new AbortController() };
    if (line.running === undefined) line.running = turn;
    else {
      makeRoom(line, group);
      onWait?.();
      const answer = await inLine(line, turn, signal);
      if (answer === 'replaced') return REPLACED;
      if (answer === 'left') return task(AbortSignal.abort());
    }
    try {
      return await task(turn.cancel.signal);
    } finally {
      // Handed over at once, so that nobody who comes now gets in between.
      const next = line.waiting.shift();
      line.running = next?.turn;
      next?.answer('begin');
    }
  }

  #lineOf({ name }: Group): Line {
    const key = name.toLowerCase();
    const line = this.#lines.get(key) ?? { running: undefined, waiting: [] };
    this.#lines.set(key, line);
    return line;
  }
}

function makeRoom(line: Line, { cancelInProgress, queue }: Group): void {
  if (cancelInProgress) line.running?.cancel.abort();
  if (queue === 'single') for (const older of line.waiting.splice(0)) older.answer('replaced');
}

function inLine(line: Line, turn: Turn, signal: AbortSignal | undefined): Promise<'begin' | 'replaced' | 'left'> {
  return new Promise((resolve) => {
    const leave = () => {
      line.waiting = line.waiting.filter((each) => each.turn !== turn);
      resolve('left');
    };
    const answer = (what: 'begin' | 'replaced' | 'left') => {
      signal?.removeEventListener('abort', leave);
      resolve(what);
    };
    line.waiting.push({ turn, answer });
    if (signal?.aborted === true) leave();
    else signal?.addEventListener('abort', leave, { once: true });
  });
}

export function replacedMessage({ name }: Group): string {
  return `Canceling since a higher priority waiting request for '${name}' exists`;
}

/** GitHub's words for a job that would wait for the group that its own run has. */
export function deadlockMessage({ name }: Group, job: string): string {
  return `Canceling since a deadlock for concurrency group '${name}' was detected between 'top level workflow' and '${job}'`;
}
