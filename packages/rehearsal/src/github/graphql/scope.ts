import { may, type Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { ObjectTypes } from '../git/object-types.ts';
import { findUser } from '../records/users.ts';
import type { PullRequestRecord } from '../state.ts';
import { nodeId } from '../views/users.ts';
import { Refusal } from './refusal.ts';

/** What leads from one kind of thing to another; given from outside, since each kind leads to most others. */
export interface Nodes {
  readonly commit: (scope: Scope, oid: string) => object;
  readonly pullRequest: (scope: Scope, pull: PullRequestRecord) => object;
  readonly repository: (scope: Scope) => object;
}

/** What every field of an answer works with: the repository, who asks, and what the question costs. */
export class Scope {
  readonly github: GitHubContext;
  readonly viewer: Viewer;
  readonly objectTypes: ObjectTypes;
  readonly #nodes: Nodes;
  /** Connections that were looked into: GitHub's price is a point for each hundred of them. */
  connections = 0;

  constructor(github: GitHubContext, viewer: Viewer, nodes: Nodes) {
    this.github = github;
    this.viewer = viewer;
    this.#nodes = nodes;
    this.objectTypes = new ObjectTypes(github.git);
  }

  commit(oid: string): object {
    return this.#nodes.commit(this, oid);
  }

  pullRequest(pull: PullRequestRecord): object {
    return this.#nodes.pullRequest(this, pull);
  }

  repository(): object {
    return this.#nodes.repository(this);
  }

  /** What is public needs no permission: see the assumption `public-pull-requests`. */
  may(...permissions: readonly string[]): boolean {
    return !this.github.state.repository.private || permissions.some((each) => may(this.viewer, each, 'read'));
  }

  /** Any one of these permissions is needed to read further. */
  need(...permissions: readonly string[]): void {
    if (!this.may(...permissions)) throw forbidden();
  }

  /** GraphQL names a bot without the `[bot]` that REST and git put behind it. */
  actor(login: string | null): object | null {
    const user = login === null ? undefined : findUser(this.github.state, login);
    if (user === undefined) return null;
    const { server } = this.github.urls;
    const name = user.login.replace(/\[bot\]$/, '');
    return {
      __typename: user.type,
      id: nodeId('U', user.id),
      login: name,
      name: null,
      url: `${server}/${user.type === 'Bot' ? `apps/${name}` : name}`,
      avatarUrl: `${server}/avatars/u/${user.id}`,
    };
  }
}

export function forbidden(): Refusal {
  return new Refusal('Resource not accessible by integration', 'FORBIDDEN');
}
