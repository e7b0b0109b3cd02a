export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Record<string, unknown>;
}

/** The repository as events name it. */
export interface Place {
  readonly owner: string;
  readonly repository: string;
  readonly defaultBranch: string;
}

export interface Push {
  readonly branch: string;
  /** Zeros for a branch that the push makes. */
  readonly before: string;
  readonly head: string;
  readonly subject: string;
  readonly author: string;
  readonly actor: string;
}

export const NO_COMMIT = '0'.repeat(40);

/** What GitHub sends a workflow about a push (docs: webhook events and payloads, `push`), as far as it is known here. */
export function pushEvent(place: Place, push: Push): WorkflowEvent {
  const url = addressOf(place);
  const commit = {
    id: push.head,
    message: push.subject,
    url: `${url}/commit/${push.head}`,
    author: { name: push.author },
    committer: { name: push.author },
  };
  return {
    name: 'push',
    payload: {
      ref: `refs/heads/${push.branch}`,
      before: push.before,
      after: push.head,
      created: push.before === NO_COMMIT,
      deleted: false,
      forced: false,
      compare: `${url}/compare/${push.before.slice(0, 12)}...${push.head.slice(0, 12)}`,
      commits: [commit],
      head_commit: commit,
      pusher: { name: push.actor },
      ...common(place, push.actor),
    },
  };
}

export interface Dispatch {
  readonly branch: string;
  /** Path of the workflow. */
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly actor: string;
}

/** What GitHub sends a workflow that somebody starts by hand (docs: webhook events and payloads, `workflow_dispatch`). */
export function dispatchEvent(place: Place, { branch, workflow, inputs, actor }: Dispatch): WorkflowEvent {
  return {
    name: 'workflow_dispatch',
    payload: { ref: `refs/heads/${branch}`, inputs: { ...inputs }, workflow, ...common(place, actor) },
  };
}

function common(place: Place, actor: string): Record<string, unknown> {
  return {
    sender: { login: actor, id: 1, type: 'User' },
    repository: {
      id: 1,
      name: place.repository,
      full_name: `${place.owner}/${place.repository}`,
      owner: { login: place.owner, id: 1, type: 'Organization' },
      html_url: addressOf(place),
      private: false,
      visibility: 'public',
      default_branch: place.defaultBranch,
    },
  };
}

function addressOf({ owner, repository }: Place): string {
  return `https://github.com/${owner}/${repository}`;
}
