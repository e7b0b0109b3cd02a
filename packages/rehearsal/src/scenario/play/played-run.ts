import { RunModel } from '../../kernel/run-model.ts';
import type { RunStart } from '../../rehearse/run-start.ts';
import type { Watch, World } from '../../rehearse/world.ts';
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

export interface RunWatch extends Pick<Watch, 'mayFollow'> {
  readonly signal: AbortSignal;
  onEvent(run: number, event: RunEvent): void;
}

/** Whom a run plays with. */
export interface Company {
  readonly world: World;
  /** The newest attempt of each run; the run with number 1 comes first. */
  readonly runs: PlayedRun[];
  readonly watch: RunWatch;
}

/** One attempt of a run, which may be left waiting for a review and go on in a later step. */
export class PlayedRun {
  /** From 1, in the order in which the runs of the scenario began. */
  readonly number: number;
  readonly start: RunStart;
  readonly model = new RunModel();
  readonly answers: Answers;
  readonly #company: Company;
  #plan: RunPlan = { answers: [], cancel: undefined };
  #cancel: CancelPlan | undefined;
  #result: RunResult | undefined;
  #failure: unknown;
  #ended: Promise<void> = Promise.resolve();
  /** Told whenever something happened that may have settled the run. */
  #look: () => void = () => {};

  private constructor(company: Company, number: number, start: RunStart) {
    this.#company = company;
    this.number = number;
    this.start = start;
    this.answers = new Answers(company.world.reviews);
  }

  /** Begins it, or its next attempt. It goes on by itself; `settled` tells when. */
  static begin(company: Company, start: RunStart): PlayedRun {
    const { world, runs, watch } = company;
    const known = runs.findIndex(({ id }) => id === start.begun?.id && id > 0);
    const index = known < 0 ? runs.length : known;
    const run = new PlayedRun(company, index + 1, start);
    runs[index] = run;
    const onEvent = (event: RunEvent) => {
      run.model.apply(event);
      watch.onEvent(run.number, event);
      run.#follow(event);
    };
    // What somebody asked GitHub for has not been looked into yet.
    const inspected = start.begun === undefined ? Promise.resolve() : world.inspect(start).then(() => {});
    run.#ended = inspected
      .then(() => world.start(start, { ...watch, onEvent }))
      .then(
        (result) => {
          run.#result = result;
        },
        (error: unknown) => {
          run.#failure = error ?? new Error('the run broke');
        },
      )
      .finally(() => run.#lookAll());
    return run;
  }

  /** On the local GitHub; 0 until it has begun. */
  get id(): number {
    return this.start.begun?.id ?? this.model.id;
  }

  get result(): RunResult | undefined {
    return this.#result;
  }

  /** Resolves when it has ended, however it did. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** Who reviews and who cancels it, from this step on. */
  follow(plan: RunPlan): void {
    this.#plan = plan;
    this.answers.expect(plan.answers);
    this.#cancel = plan.cancel;
    if (this.model.id > 0) this.#inTheBackground(this.answers.give(this.model.id));
  }

  /** For the runs that it starts: the same people review them. */
  get plan(): RunPlan {
    return { answers: this.#plan.answers, cancel: undefined };
  }

  /** Resolves when the run has ended, or waits for what nobody is going to do in this step. */
  async settled(): Promise<void> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#result !== undefined) return;
      const happened = new Promise<void>((resolve) => {
        this.#look = resolve;
      });
      if (this.model.waiting.length > 0 && this.model.isHeldUp) {
        await this.answers.give(this.model.id);
      }
      if (this.#isLeft) return;
      await happened;
    }
  }

  /** It waits for a review that nobody gives, or for another run that does. */
  get #isLeft(): boolean {
    if (this.#result !== undefined || !this.model.isHeldUp || !this.#isAsked) return false;
    const others = this.#company.runs.filter((run) => run !== this && !run.#isOver);
    return this.model.onlyWaits || others.every((run) => run.model.isHeldUp && run.#isAsked);
  }

  /** A review that was just given reaches the model a moment later than the local GitHub. */
  get #isAsked(): boolean {
    const asked = this.#company.world.reviews.waiting(this.model.id).map((name) => name.toLowerCase());
    return this.model.waiting.every(({ environment = '' }) => asked.includes(environment.toLowerCase()));
  }

  /** It waits for another run. */
  get isPending(): boolean {
    return !this.#isOver && this.model.isHeldUp && !this.model.onlyWaits;
  }

  get #isOver(): boolean {
    return this.#result !== undefined || this.#failure !== undefined;
  }

  #follow(event: RunEvent): void {
    if (event.type === 'job-waiting') this.#inTheBackground(this.answers.give(this.model.id));
    if (this.#isMoment(event)) this.#inTheBackground(this.#askToCancel());
    this.#lookAll();
  }

  /** What happens to one run can be what another one waited for. */
  #lookAll(): void {
    for (const run of this.#company.runs) run.#look();
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
    const refusal = await this.#company.world.people.ask(by, {
      method: 'POST',
      path: `/actions/runs/${this.model.id}/cancel`,
    });
    if (refusal !== undefined) this.answers.refused.push(refusal);
  }
}
