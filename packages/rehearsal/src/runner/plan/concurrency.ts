import { data } from '@actions/expressions';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Scope } from '../expressions/evaluate.ts';
import { asText, evaluateToken } from '../expressions/evaluate-token.ts';

/** `concurrency:` of a job, evaluated. */
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

interface Running {
  readonly cancel: AbortController;
  readonly ended: Promise<unknown>;
}

interface Waiting {
  readonly start: (goesOn: boolean) => void;
}

/** What a job gets whose place in line a newer one took. */
export const REPLACED = Symbol('replaced');

/**
 * Groups of jobs of which one runs at a time: one more waits, and a newer one takes its place, or cancels the one that
 * runs (docs: control the concurrency of workflows and jobs). Names are blind to case.
 */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, { running: Running | undefined; readonly waiting: Waiting[] }>();

  async run<T>(group: Group, task: (cancel: AbortSignal) => Promise<T>): Promise<T | typeof REPLACED> {
    const key = group.name.toLowerCase();
    const line = this.#groups.get(key) ?? { running: undefined, waiting: [] };
    this.#groups.set(key, line);
    if (line.running !== undefined) {
      if (group.cancelInProgress) line.running.cancel.abort();
      if (group.queue === 'single') for (const older of line.waiting.splice(0)) older.start(false);
      const goesOn = await new Promise<boolean>((start) => line.waiting.push({ start }));
      if (!goesOn) return REPLACED;
    }
    const cancel = new AbortController();
    const ended = task(cancel.signal);
    line.running = { cancel, ended };
    try {
      return await ended;
    } finally {
      line.running = undefined;
      line.waiting.shift()?.start(true);
    }
  }
}

export function replacedMessage({ name }: Group): string {
  return `Canceling since a higher priority waiting request for '${name}' exists`;
}
