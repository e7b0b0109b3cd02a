import type { ReviewOutcome } from '../runner/host.ts';
import type { GitHubContext } from './context.ts';
import { findJob } from './records/jobs.ts';
import { outcomeOf } from './records/reviews.ts';

/** Who waits for which gate. Kept outside of the state: after a resume, whoever still needs an answer asks again. */
export class Gatekeeper {
  readonly #github: GitHubContext;
  readonly #waiting = new Map<number, Set<() => void>>();

  constructor(github: GitHubContext) {
    this.#github = github;
  }

  /** Resolves when the gate has an answer; rejects with the signal's reason when nobody waits for it any more. */
  wait(jobId: number, signal: AbortSignal): Promise<ReviewOutcome> {
    return new Promise((resolve, reject) => {
      const waiters = this.#waiting.get(jobId) ?? new Set();
      const giveUp = (): void => {
        waiters.delete(look);
        reject(signal.reason);
      };
      const look = (): void => {
        const outcome = outcomeOf(this.#github.state, findJob(this.#github.state, jobId));
        if (outcome === undefined) return;
        waiters.delete(look);
        signal.removeEventListener('abort', giveUp);
        resolve(outcome);
      };
      if (signal.aborted) {
        giveUp();
        return;
      }
      this.#waiting.set(jobId, waiters.add(look));
      signal.addEventListener('abort', giveUp, { once: true });
      look();
    });
  }

  /** To be called when a review was given. */
  lookAgain(): void {
    const looks = Array.from(this.#waiting.values(), (waiters) => Array.from(waiters)).flat();
    for (const look of looks) look();
  }
}
