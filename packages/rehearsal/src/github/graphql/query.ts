import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { type CommitOnBranch, createCommitOnBranch } from './commit-on-branch.ts';
import { commitNode } from './commits.ts';
import { mutationFields } from './mutation.ts';
import { type Page, pageSize } from './pages.ts';
import { pullRequestNode } from './pull-requests.ts';
import { notModelledHere, Refusal } from './refusal.ts';
import { repositoryNode } from './repository.ts';
import { forbidden, Scope } from './scope.ts';
import { searchPullRequests } from './search.ts';

/** What the fields of GitHub's `Query` and `Mutation` answer to one viewer. */
export class Query {
  readonly #scope: Scope;

  constructor(github: GitHubContext, viewer: Viewer) {
    const nodes = { commit: commitNode, pullRequest: pullRequestNode, repository: repositoryNode };
    this.#scope = new Scope(github, viewer, nodes);
    Object.assign(this, mutationFields(this.#scope));
  }

  /** What the question cost so far. */
  get connections(): number {
    return this.#scope.connections;
  }

  repository({ owner, name }: { readonly owner: string; readonly name: string }): object {
    const asked = `${owner}/${name}`;
    const { repository } = this.#scope.github.state;
    if (asked.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase())
      throw notModelledHere(`Another repository, ${asked},`);
    if (!this.#scope.may('metadata')) {
      throw new Refusal(`Could not resolve to a Repository with the name '${asked}'.`, 'NOT_FOUND');
    }
    return repositoryNode(this.#scope);
  }

  /** Here a bot has its whole name. */
  viewer(): object {
    const { login } = this.#scope.viewer.user;
    const viewer = this.#scope.actor(login);
    if (viewer === null) throw forbidden();
    return { ...viewer, login };
  }

  search({ query, type, first }: Page & { readonly query: string; readonly type: string }): object {
    pageSize('search', first);
    if (type !== 'ISSUE') throw notModelledHere(`A search for ${type}`);
    this.#scope.connections += 1;
    const found = searchPullRequests(this.#scope.github, query);
    return { issueCount: this.#scope.may('pull-requests') ? found.length : 0 };
  }

  async createCommitOnBranch({ input }: { readonly input: CommitOnBranch }): Promise<object> {
    return createCommitOnBranch(this.#scope, input);
  }
}
