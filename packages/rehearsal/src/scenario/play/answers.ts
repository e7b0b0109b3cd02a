import type { Reviews } from '../../rehearse/reviews.ts';
import type { Review } from '../form/review.ts';

export type Answer = Review & { readonly state: 'approved' | 'rejected' };

/** The reviews that a step gives, each as soon as its environment waits. */
export class Answers {
  readonly #reviews: Reviews;
  #left: Answer[] = [];
  #giving: Promise<void> = Promise.resolve();
  /** What GitHub said to those of this step that it did not take. */
  refused: string[] = [];

  constructor(reviews: Reviews) {
    this.#reviews = reviews;
  }

  /** Those of a new step. What an earlier one had for an environment that never waited is not given any more. */
  expect(answers: readonly Answer[]): void {
    this.#left = [...answers];
    this.refused = [];
  }

  /** Gives what is asked for now. One after the other, so that no review is given for what another one has decided. */
  give(runId: number): Promise<void> {
    this.#giving = this.#giving.then(() => this.#give(runId));
    return this.#giving;
  }

  async #give(runId: number): Promise<void> {
    for (;;) {
      const waiting = new Map(this.#reviews.waiting(runId).map((name) => [name.toLowerCase(), name]));
      const next = this.#left.find(({ environment }) => waiting.has(environment.toLowerCase()));
      if (next === undefined) return;
      this.#left = this.#left.filter((answer) => answer !== next);
      const environments = [waiting.get(next.environment.toLowerCase()) ?? next.environment];
      const { state, comment, user } = next;
      const refusal = await this.#reviews.decide(runId, { environments, state, comment, user });
      if (refusal !== undefined) this.refused.push(refusal);
    }
  }
}
