import { type LocalGitHub, pendingReviews, reviewersOf } from '../github/index.ts';
import type { People } from './people.ts';

export interface ReviewDecision {
  readonly environments: readonly string[];
  readonly state: 'approved' | 'rejected';
  readonly comment: string;
  /** Login of the person who decides; if left out, the reviewer whose turn it is. */
  readonly user?: string | undefined;
}

/** Gives reviews to the local GitHub as a person would, by the call of the review dialog. */
export class Reviews {
  readonly #github: LocalGitHub;
  readonly #people: People;

  constructor(github: LocalGitHub, people: People) {
    this.#github = github;
    this.#people = people;
  }

  /** Environments of the run that wait for somebody. */
  waiting(runId: number): string[] {
    const run = this.#github.state.runs.find(({ id }) => id === runId);
    return run === undefined ? [] : pendingReviews(this.#github.state, run).map(({ environment }) => environment.name);
  }

  /** The reviewer whose turn it is: one who has not approved this environment in this run yet, if there is one. */
  reviewer(runId: number, environment: string): string {
    const { environments, reviews } = this.#github.state;
    const record = environments.find(({ name }) => name === environment);
    const reviewers = record === undefined ? [] : reviewersOf(this.#github.state, record);
    const approved = reviews.filter((review) => review.runId === runId && review.environments.includes(environment));
    const done = new Set(approved.map(({ user }) => user));
    return reviewers.find((login) => !done.has(login)) ?? reviewers[0] ?? '';
  }

  /** A text says why GitHub did not take the review. */
  async decide(runId: number, { environments, state, comment, user }: ReviewDecision): Promise<string | undefined> {
    const groups = user === undefined ? this.#byReviewer(runId, environments) : new Map([[user, environments]]);
    for (const [reviewer, names] of groups) {
      const problem = await this.#people.ask(reviewer, {
        method: 'POST',
        path: `/actions/runs/${runId}/pending_deployments`,
        body: { environment_ids: this.#ids(names), state, comment },
      });
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  #byReviewer(runId: number, environments: readonly string[]): Map<string, readonly string[]> {
    const groups = new Map<string, string[]>();
    for (const name of environments) {
      const reviewer = this.reviewer(runId, name);
      groups.set(reviewer, [...(groups.get(reviewer) ?? []), name]);
    }
    return groups;
  }

  #ids(names: readonly string[]): number[] {
    return this.#github.state.environments.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  }
}
