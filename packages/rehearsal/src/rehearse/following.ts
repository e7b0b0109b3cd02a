import type { LocalGitHub, MayStart } from '../github/index.ts';
import type { RunEvent } from '../runner/index.ts';

type Moment = Parameters<LocalGitHub['followRun']>[1];

/** Starts the workflows that follow a run by `workflow_run`, at each of its moments once. */
export class Following {
  readonly #github: LocalGitHub;
  readonly #mayStart: MayStart;
  readonly #started = new Map<Moment, Promise<void>>();
  #runId = 0;

  constructor(github: LocalGitHub, mayStart: MayStart) {
    this.#github = github;
    this.#mayStart = mayStart;
  }

  hear(event: RunEvent): void {
    if (event.type === 'run-started') this.#runId = event.runId;
    if (event.type === 'run-started') this.#reach('requested');
    if (event.type === 'job-started') this.#reach('in_progress');
  }

  /** Resolves when all that follows has been started. */
  async ended(): Promise<void> {
    this.#reach('completed');
    await Promise.all(this.#started.values());
  }

  #reach(moment: Moment): void {
    if (this.#started.has(moment)) return;
    // One after the other, as the moments come.
    const before = [...this.#started.values()].at(-1) ?? Promise.resolve();
    const started = before.then(() => this.#github.followRun(this.#runId, moment, this.#mayStart));
    // Whoever waits for the end hears of it.
    started.catch(() => {});
    this.#started.set(moment, started);
  }
}
