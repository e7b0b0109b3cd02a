import { may, type Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { ObjectTypes } from '../git/object-types.ts';
import { findEnvironment } from '../records/environments.ts';
import { pullRequestsOf } from '../records/pull-requests.ts';
import { findUser } from '../records/users.ts';
import type { PullRequestRecord } from '../state.ts';
import { deploymentsOf, type DeploymentsQuestion } from './deployments.ts';
import { pageSize } from './pages.ts';
import { notModelledHere, Refusal } from './refusal.ts';
import { searchPullRequests } from './search.ts';

interface Page {
  readonly first?: number | null;
}

/** What the fields of GitHub's `Query` answer to one viewer. */
export class Query {
  readonly #github: GitHubContext;
  readonly #viewer: Viewer;
  readonly #objectTypes: ObjectTypes;
  /** Connections that were looked into: GitHub's price is a point for each hundred of them. */
  connections = 0;

  constructor(github: GitHubContext, viewer: Viewer) {
    this.#github = github;
    this.#viewer = viewer;
    this.#objectTypes = new ObjectTypes(github.git);
  }

  repository({ owner, name }: { readonly owner: string; readonly name: string }): object {
    const asked = `${owner}/${name}`;
    if (asked.toLowerCase() !== this.#nameWithOwner.toLowerCase())
      throw notModelledHere(`Another repository, ${asked},`);
    if (!this.#may('metadata')) {
      throw new Refusal(`Could not resolve to a Repository with the name '${asked}'.`, 'NOT_FOUND');
    }
    return this.#repository();
  }

  search({ query, type, first }: Page & { readonly query: string; readonly type: string }): object {
    pageSize('search', first);
    if (type !== 'ISSUE') throw notModelledHere(`A search for ${type}`);
    this.connections += 1;
    const found = searchPullRequests(this.#github, query);
    return { issueCount: this.#may('pull-requests') ? found.length : 0 };
  }

  get #nameWithOwner(): string {
    const { owner, name } = this.#github.state.repository;
    return `${owner}/${name}`;
  }

  #repository(): object {
    const { name } = this.#github.state.repository;
    return {
      name,
      nameWithOwner: this.#nameWithOwner,
      object: (args: { oid?: string | null }) => this.#object(args),
      environment: (args: { name: string }) => this.#environment(args),
      deployments: (args: DeploymentsQuestion) => this.#deployments(args),
    };
  }

  #environment({ name }: { readonly name: string }): object | null {
    if (!this.#may('actions')) throw forbidden();
    const environment = findEnvironment(this.#github.state, name);
    return environment === undefined ? null : { databaseId: environment.id, name: environment.name };
  }

  #deployments(question: DeploymentsQuestion): object {
    if (!this.#may('deployments')) throw forbidden();
    const deployments = deploymentsOf(this.#github.state, question, (login) => this.#actor(login));
    this.connections += 1 + (question.first ?? 0);
    return deployments;
  }

  async #object({ oid }: { readonly oid?: string | null }): Promise<object | null> {
    if (oid === undefined || oid === null) throw notModelledHere('`object` without `oid`');
    if (!this.#may('contents')) throw forbidden();
    const type = await this.#objectTypes.of(oid);
    if (type === null) return null;
    if (type !== 'commit') throw notModelledHere(`An object that is a ${type}`);
    return { __typename: 'Commit', oid, associatedPullRequests: (page: Page) => this.#pullRequestsOf(oid, page) };
  }

  async #pullRequestsOf(sha: string, { first }: Page): Promise<object> {
    const size = pageSize('associatedPullRequests', first);
    if (!this.#may('pull-requests')) throw forbidden();
    this.connections += 1;
    const pulls = await pullRequestsOf(this.#github.state, sha, () => this.#isOnDefaultBranch(sha));
    return { totalCount: pulls.length, nodes: pulls.slice(0, size).map((pull) => this.#pullRequest(pull)) };
  }

  async #isOnDefaultBranch(sha: string): Promise<boolean> {
    const { git, state } = this.#github;
    const head = await git.commit(`refs/heads/${state.repository.defaultBranch}`);
    return head !== null && git.isAncestor(sha, head);
  }

  #pullRequest({ number, title, mergedAt, author }: PullRequestRecord): object {
    const repository = this.#repository();
    return { number, title, merged: mergedAt !== null, mergedAt, author: this.#actor(author), repository };
  }

  /** GraphQL names a bot without the `[bot]` that REST and git put behind it. */
  #actor(login: string | null): object | null {
    const user = login === null ? undefined : findUser(this.#github.state, login);
    return user === undefined ? null : { __typename: user.type, login: user.login.replace(/\[bot\]$/, '') };
  }

  /** What is public needs no permission: see the assumption `public-pull-requests`. */
  #may(permission: string): boolean {
    return !this.#github.state.repository.private || may(this.#viewer, permission, 'read');
  }
}

function forbidden(): Refusal {
  return new Refusal('Resource not accessible by integration', 'FORBIDDEN');
}
