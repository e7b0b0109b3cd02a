import type { GitHubContext } from '../context.ts';
import type { CommitStatusRecord } from '../state.ts';
import { nodeId, simpleUser } from './users.ts';

type Json = Record<string, unknown>;

/** `simple-commit-status`, as the combined status lists them. */
export function simpleStatusView(github: GitHubContext, status: CommitStatusRecord): Json {
  return {
    url: github.urls.repo(`/statuses/${status.sha}`),
    avatar_url: simpleUser(github, status.creator)?.['avatar_url'] ?? null,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

export function statusView(github: GitHubContext, status: CommitStatusRecord): Json {
  return { ...simpleStatusView(github, status), creator: simpleUser(github, status.creator) };
}
