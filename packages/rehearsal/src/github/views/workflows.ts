import type { GitHubContext } from '../context.ts';
import type { Workflow } from '../records/workflows.ts';
import { nodeId } from './users.ts';

/** `workflow` */
export function workflowView(
  { urls, state }: GitHubContext,
  { id, path, name, disabled }: Workflow,
): Record<string, unknown> {
  const { createdAt, defaultBranch } = state.repository;
  return {
    id,
    node_id: nodeId('W', id),
    name,
    path,
    state: disabled ? 'disabled_manually' : 'active',
    created_at: createdAt,
    updated_at: createdAt,
    url: urls.repo(`/actions/workflows/${id}`),
    html_url: urls.html(`/blob/${defaultBranch}/${path}`),
    badge_url: urls.html(`/workflows/${encodeURIComponent(name)}/badge.svg`),
  };
}
