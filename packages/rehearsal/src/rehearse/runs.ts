import { LiftlockError, type Problem } from '@liftlock/core';
import type { Startable } from '../github/index.ts';
import { RunModel } from '../kernel/run-model.ts';
import type { JobConclusion, RunEvent, RunResult } from '../runner/index.ts';
import type { RunStart } from './run-start.ts';
import type { Watch, World } from './world.ts';

/** One attempt of a run of a rehearsal. */
export interface RehearsedRun {
  /** From 1, in the order in which they began. */
  readonly number: number;
  readonly start: RunStart;
  readonly model: RunModel;
  /** The number of the run whose job asked for it, or whose end started it; null where the rehearsal itself did. */
  readonly startedBy: number | null;
  /** Undefined until it has ended. */
  result: RunResult | undefined;
  /** Why it could not be rehearsed. */
  refused: readonly Problem[];
}

export interface RunsWatch extends Pick<Watch, 'signal'> {
  onEvent(event: RunEvent, run: RehearsedRun): void;
}

/** All runs of a rehearsal: those that it begins, and those that they start. */
export class Runs {
  readonly all: RehearsedRun[] = [];
  /** What would have followed a run, and could not be rehearsed. */
  readonly notFollowed: string[] = [];
  readonly #world: World;
  readonly #playing: Promise<void>[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  /** Plays these, and everything that they start, to the end. */
  async play(starts: readonly RunStart[], watch: RunsWatch): Promise<void> {
    const forget = this.#world.onRequested((start) => this.#begin(start, watch));
    try {
      for (const start of starts) this.#begin(start, watch);
      for (let next = this.#playing.shift(); next !== undefined; next = this.#playing.shift()) await next;
    } finally {
      forget();
      // Whatever goes on ends with the signal, before the world does.
      await Promise.allSettled(this.#playing);
    }
  }

  /** `release`, and of a later attempt `release (attempt 2)`. */
  nameOf({ start, model }: RehearsedRun): string {
    const record = this.#world.github.state.runs.find(({ id }) => id === (start.begun?.id ?? model.id));
    const attempt = start.begun?.attempt ?? 1;
    return `${record?.name ?? start.workflow.path}${attempt === 1 ? '' : ` (attempt ${attempt})`}`;
  }

  #begin(start: RunStart, watch: RunsWatch): void {
    const number = this.all.length + 1;
    const startedBy = this.#starterOf(start);
    const run: RehearsedRun = { number, start, model: new RunModel(), startedBy, result: undefined, refused: [] };
    this.all.push(run);
    const playing = this.#play(run, watch);
    playing.catch(() => {});
    this.#playing.push(playing);
  }

  async #play(run: RehearsedRun, watch: RunsWatch): Promise<void> {
    const { start, model } = run;
    if (start.begun !== undefined && !(await this.#mayBegin(run))) return;
    const onEvent = (event: RunEvent) => {
      model.apply(event);
      watch.onEvent(event, run);
    };
    const mayFollow = (next: Startable) => this.#mayFollow(next);
    run.result = await this.#world.start(start, { signal: watch.signal, onEvent, mayFollow });
  }

  /** What a job asked GitHub for has been looked into by nobody. A run that cannot be rehearsed fails, as one with a faulty file does. */
  async #mayBegin(run: RehearsedRun): Promise<boolean> {
    try {
      await this.#world.inspect(run.start);
      return true;
    } catch (error) {
      if (!(error instanceof LiftlockError)) throw error;
      run.refused = error.problems;
      this.#world.github.completeRun(run.start.begun?.id ?? 0, 'failure');
      return false;
    }
  }

  /** Nobody has asked for what follows a run by `workflow_run`: if it cannot be rehearsed, it is said and left out. */
  async #mayFollow(next: Startable): Promise<boolean> {
    try {
      await this.#world.inspect(next);
      return true;
    } catch (error) {
      if (!(error instanceof LiftlockError)) throw error;
      const why = error.problems.map(({ found, next: remedy }) => `${found} ${remedy}`).join(' ');
      const note = `${next.workflow.path}: it would have followed by \`workflow_run\`, and cannot be rehearsed. ${why}`;
      if (!this.notFollowed.includes(note)) this.notFollowed.push(note);
      return false;
    }
  }

  #starterOf({ begun }: RunStart): number | null {
    const { runs } = this.#world.github.state;
    const starter = runs.find(({ id }) => id === begun?.id)?.attempts.at(-1)?.startedBy ?? null;
    return this.all.findLast(({ model }) => model.id === starter)?.number ?? null;
  }
}

const BY_WEIGHT: readonly JobConclusion[] = ['failure', 'cancelled', 'success'];

/** How they ended, all together; of a run that was repeated, its last attempt counts. */
export function conclusionOf(runs: readonly RehearsedRun[]): JobConclusion {
  const last = new Map(runs.map((run) => [run.start.begun?.id ?? run.model.id, run]));
  const all = [...last.values()].map(({ result }) => result?.conclusion ?? 'failure');
  return BY_WEIGHT.find((conclusion) => all.includes(conclusion)) ?? 'skipped';
}
