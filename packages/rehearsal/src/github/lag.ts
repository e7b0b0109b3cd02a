import type { GitHubState } from './state.ts';

/** What lists show. */
export type Listed = Pick<GitHubState, 'deployments' | 'releases'>;

/**
 * Lists of GitHub can be a little behind its answers to writes (runs-on/runs-on#429). Remembers how things were, so that
 * a list can be told from there.
 */
export class Lag {
  readonly #past: Listed[] = [];

  /** To be asked as a call begins: what a list shows that has not heard of the latest calls, as many as these. */
  before({ deployments, releases }: GitHubState, calls: number): Listed {
    if (calls === 0) {
      this.#past.length = 0;
      return { deployments, releases };
    }
    const now = structuredClone({ deployments, releases });
    this.#past.push(now);
    this.#past.splice(0, this.#past.length - calls - 1);
    return this.#past[0] ?? now;
  }
}
