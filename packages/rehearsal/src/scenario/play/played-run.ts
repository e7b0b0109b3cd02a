import { RunModel } from '../../kernel/run-model.ts';
import type { RunStart } from '../../rehearse/run-start.ts';
import type { World } from '../../rehearse/world.ts';
import type { RunEvent, RunResult } from '../../runner/index.ts';
import { type Answer, Answers } from './answers.ts';

/** When a run is to be cancelled, and by whom. */
export interface CancelPlan {
  readonly job: string | undefined;
  readonly atStep: string | undefined;
  readonly by: string;
}

export interface RunPlan {
  readonly answers: readonly Answer[];
  readonly cancel: CancelPlan | undefined;
}

export interface RunWatch {
  readonly signal: AbortSignal;
  onEvent(run: number, event: RunEvent): void;
}

/** One attempt of a run, which may be left waiting for a review and go on in a later step. */
export class PlayedRun {
  /** From 1, in the order in which the runs of the scenario began. */
  readonly number: number;
  readonly start: RunStart;
  readonly model = new RunModel();
  readonly answers: Answers;
  readonly #world: World;
  #cancel: CancelPlan | undefined;
  #result: RunResult | undefined;
  #failure: unknown;
  #ended: Promise<void> = Promise.resolve();
  /** Told whenever something happened that may have settled the run. */
  #look: () => void = () => {};

  private constructor(world: World, number: number, start: RunStart) {
    this.#world = world;
    this.number = number;
    this.start = start;
    this.answers = new Answers(world.reviews);
  }

  /** Begins it. It goes on by itself; `settled` tells when. */
  static begin(world: World, number: number, start: RunStart, watch: RunWatch): PlayedRun {
    const run = new PlayedRun(world, number, start);
    const onEvent = (event: RunEvent) => {
      run.model.apply(event);
      watch.onEvent(number, event);
      run.#follow(event);
    };
    run.#ended = world
      .start(start, { signal: watch.signal, onEvent })
      .then(
        (result) => {
          run.#result = result;
        },
        (error: unknown) => {
          run.#failure = error ?? new Error('the run broke');
        },
      )
      .finally(() => run.#look());
    return run;
  }

  get result(): RunResult | undefined {
    return this.#result;
  }

  /** Resolves when it has ended, however it did. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** Who reviews and who cancels it, from this step on. */
  follow({ answers, cancel }: RunPlan): void {
    this.answers.expect(answers);
    this.#cancel = cancel;
    if (this.model.id > 0) this.#inTheBackground(this.answers.give(this.model.id));
  }

  /** Resolves when the run has ended, or waits for a review that nobody is going to give in this step. */
  async settled(): Promise<void> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#result !== undefined) return;
      const happened = new Promise<void>((resolve) => {
        this.#look = resolve;
      });
      if (this.model.onlyWaits) {
        await this.answers.give(this.model.id);
        if (this.#isLeftWaiting) return;
      }
      await happened;
    }
  }

  /** A review that was just given reaches the model a moment later than the local GitHub. */
  get #isLeftWaiting(): boolean {
    const asked = this.#world.reviews.waiting(this.model.id).map((name) => name.toLowerCase());
    const stillWaits = this.model.waiting.every(({ environment = '' }) => asked.includes(environment.toLowerCase()));
    return this.#result === undefined && this.model.onlyWaits && stillWaits;
  }

  #follow(event: RunEvent): void {
    if (event.type === 'job-waiting') this.#inTheBackground(this.answers.give(this.model.id));
    if (this.#isMoment(event)) this.#inTheBackground(this.#askToCancel());
    this.#look();
  }

  /** Nobody waits for it, and if it breaks, the step does. */
  #inTheBackground(doing: Promise<void>): void {
    doing.catch((error: unknown) => {
      this.#failure ??= error;
      this.#look();
    });
  }

  #isMoment(event: RunEvent): boolean {
    const { job, atStep } = this.#cancel ?? { job: undefined };
    if (job === undefined || !('job' in event) || event.job !== job) return false;
    if (atStep === undefined) return event.type === 'job-started';
    if (event.type === 'step-started') return event.name === atStep;
    return event.type === 'group-started' && event.title === atStep;
  }

  async #askToCancel(): Promise<void> {
    const by = this.#cancel?.by ?? '';
    this.#cancel = undefined;
    const refusal = await this.#world.people.ask(by, { method: 'POST', path: `/actions/runs/${this.model.id}/cancel` });
    if (refusal !== undefined) this.answers.refused.push(refusal);
  }
}
