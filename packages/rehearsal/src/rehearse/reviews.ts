import { REVIEW_CLIENT } from '../kernel/api-calls.ts';
import { type LocalGitHub, pendingReviews } from '../github/index.ts';

export interface ReviewDecision {
  readonly environments: readonly string[];
  readonly state: 'approved' | 'rejected';
  readonly comment: string;
}

/** Gives reviews to the local GitHub as a person would: with a reviewer's own token, by the call of the review dialog. */
export class Reviews {
  readonly #github: LocalGitHub;
  readonly #tokens = new Map<string, string>();

  constructor(github: LocalGitHub) {
    this.#github = github;
  }

  /** Environments of the run that wait for somebody. */
  waiting(runId: number): string[] {
    const run = this.#github.state.runs.find(({ id }) => id === runId);
    return run === undefined ? [] : pendingReviews(this.#github.state, run).map(({ environment }) => environment.name);
  }

  /** The reviewer whose turn it is: one who has not approved this environment in this run yet, if there is one. */
  reviewer(runId: number, environment: string): string {
    const { environments, reviews } = this.#github.state;
    const reviewers = environments.find(({ name }) => name === environment)?.reviewers ?? [];
    const approved = reviews.filter((review) => review.runId === runId && review.environments.includes(environment));
    const done = new Set(approved.map(({ user }) => user));
    return reviewers.find((login) => !done.has(login)) ?? reviewers[0] ?? '';
  }

  /** A text says why GitHub did not take the review. */
  async decide(runId: number, { environments, state, comment }: ReviewDecision): Promise<string | undefined> {
    for (const [reviewer, names] of this.#byReviewer(runId, environments)) {
      const problem = await this.#post(runId, reviewer, { environment_ids: this.#ids(names), state, comment });
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  #byReviewer(runId: number, environments: readonly string[]): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const name of environments) {
      const reviewer = this.reviewer(runId, name);
      groups.set(reviewer, [...(groups.get(reviewer) ?? []), name]);
    }
    return groups;
  }

  async #post(runId: number, reviewer: string, body: unknown): Promise<string | undefined> {
    const { owner, name } = this.#github.state.repository;
    const url = `${this.#github.origin}/repos/${owner}/${name}/actions/runs/${runId}/pending_deployments`;
    const response = await this.#github.fetch(url, {
      method: 'POST',
      headers: {
        authorization: `token ${this.#token(reviewer)}`,
        'content-type': 'application/json',
        'user-agent': REVIEW_CLIENT,
      },
      body: JSON.stringify(body),
    });
    if (response.ok) return undefined;
    const answer = (await response.json()) as { readonly message?: string; readonly errors?: readonly unknown[] };
    const errors = (answer.errors ?? []).filter((error) => typeof error === 'string');
    return [`GitHub answered ${response.status}: ${answer.message ?? ''}`, ...errors].join(' ');
  }

  #token(login: string): string {
    const token = this.#tokens.get(login) ?? this.#github.issueToken({ login });
    this.#tokens.set(login, token);
    return token;
  }

  #ids(names: readonly string[]): number[] {
    return this.#github.state.environments.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  }
}
