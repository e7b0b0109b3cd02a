import type { Fixture } from './fixture.ts';

export interface Push {
  readonly owner: string;
  readonly repository: string;
  readonly defaultBranch: string;
  readonly branch: string;
  readonly before: string;
  readonly head: string;
  readonly subject: string;
  readonly author: string;
  readonly actor: string;
}

/** What GitHub sends a workflow about a push (docs: webhook events and payloads, `push`), as far as it is known here. */
export function pushEvent(push: Push): Fixture['event'] {
  const url = `https://github.com/${push.owner}/${push.repository}`;
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
      created: false,
      deleted: false,
      forced: false,
      compare: `${url}/compare/${push.before.slice(0, 12)}...${push.head.slice(0, 12)}`,
      commits: [commit],
      head_commit: commit,
      pusher: { name: push.actor },
      sender: { login: push.actor, id: 1, type: 'User' },
      repository: {
        id: 1,
        name: push.repository,
        full_name: `${push.owner}/${push.repository}`,
        owner: { login: push.owner, id: 1, type: 'Organization' },
        html_url: url,
        private: false,
        visibility: 'public',
        default_branch: push.defaultBranch,
      },
    },
  };
}
