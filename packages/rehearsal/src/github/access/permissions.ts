import { GitHubError } from '../http/errors.ts';
import { type Level, may, type Viewer } from './viewer.ts';

/** What an endpoint needs: a permission, a person (no installation token can), or nothing but a valid token. */
type Requirement = `${string}: ${Level}` | 'person' | 'nothing';

/**
 * Endpoint → permission, for paths below `/repos/{owner}/{repo}` and for the others in full. From github/docs
 * `src/github-apps/data/fpt-2026-03-10/server-to-server-permissions.json`. Every route must be here.
 */
const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  'GET /rate_limit': 'nothing',
  // Each field has a permission of its own, and a refusal is part of the answer.
  'POST /graphql': 'nothing',
  'GET /user': 'person',

  'GET ': 'metadata: read',
  'GET /collaborators/{username}/permission': 'metadata: read',
  'GET /immutable-releases': 'administration: read',

  'GET /branches': 'contents: read',
  'GET /branches/{branch}': 'contents: read',
  'GET /tags': 'contents: read',
  'GET /commits/{ref}': 'contents: read',
  'GET /commits/{commit_sha}/branches-where-head': 'contents: read',
  'GET /compare/{basehead}': 'contents: read',
  'GET /git/ref/{ref}': 'contents: read',
  'GET /git/matching-refs/{ref}': 'contents: read',
  'POST /git/refs': 'contents: write',
  'PATCH /git/refs/{ref}': 'contents: write',
  'DELETE /git/refs/{ref}': 'contents: write',
  'GET /git/tags/{tag_sha}': 'contents: read',
  'POST /git/tags': 'contents: write',
  'GET /git/commits/{commit_sha}': 'contents: read',

  'GET /releases': 'contents: read',
  'POST /releases': 'contents: write',
  'GET /releases/latest': 'contents: read',
  'GET /releases/tags/{tag}': 'contents: read',
  'GET /releases/{release_id}': 'contents: read',
  'PATCH /releases/{release_id}': 'contents: write',
  'DELETE /releases/{release_id}': 'contents: write',
  'GET /releases/{release_id}/assets': 'contents: read',
  'POST /releases/{release_id}/assets': 'contents: write',
  'GET /releases/assets/{asset_id}': 'contents: read',
  'PATCH /releases/assets/{asset_id}': 'contents: write',
  'DELETE /releases/assets/{asset_id}': 'contents: write',

  'GET /deployments': 'deployments: read',
  'POST /deployments': 'deployments: write',
  'GET /deployments/{deployment_id}': 'deployments: read',
  'DELETE /deployments/{deployment_id}': 'deployments: write',
  'GET /deployments/{deployment_id}/statuses': 'deployments: read',
  'POST /deployments/{deployment_id}/statuses': 'deployments: write',
  'GET /deployments/{deployment_id}/statuses/{status_id}': 'deployments: read',

  'GET /environments': 'actions: read',
  'GET /environments/{environment_name}': 'actions: read',
  'GET /environments/{environment_name}/deployment-branch-policies': 'actions: read',

  'GET /actions/runs': 'actions: read',
  'GET /actions/runs/{run_id}': 'actions: read',
  'GET /actions/runs/{run_id}/attempts/{attempt_number}': 'actions: read',
  'GET /actions/runs/{run_id}/jobs': 'actions: read',
  'GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs': 'actions: read',
  'GET /actions/runs/{run_id}/approvals': 'actions: read',
  'GET /actions/runs/{run_id}/pending_deployments': 'actions: read',
  // The permission list says deployments: write, but reviewers are people and teams, so no installation can be one.
  'POST /actions/runs/{run_id}/pending_deployments': 'person',
  'POST /actions/runs/{run_id}/cancel': 'actions: write',
  'GET /actions/runs/{run_id}/artifacts': 'actions: read',
  'GET /actions/artifacts/{artifact_id}': 'actions: read',
  'GET /actions/artifacts/{artifact_id}/{archive_format}': 'actions: read',
  'GET /actions/jobs/{job_id}': 'actions: read',
  'GET /check-runs/{check_run_id}': 'checks: read',
};

/** The requirement of a route; throws for a route that the table forgot. */
export function requirementOf(method: string, template: string): Requirement {
  const key = `${method} ${template.replace(/^(\/_uploads)?\/repos\/\{owner\}\/\{repo\}/, '')}`;
  const requirement = REQUIREMENTS[key];
  if (requirement === undefined) throw new Error(`no permission is recorded for ${method} ${template}`);
  return requirement;
}

/** Throws GitHub's 403 when the viewer may not make this call. */
export function authorize(viewer: Viewer, requirement: Requirement): void {
  if (requirement === 'nothing') return;
  if (requirement === 'person') {
    if (viewer.token.kind !== 'user') throw new GitHubError(403, 'Resource not accessible by integration');
    return;
  }
  const [permission = '', level] = requirement.split(': ');
  if (!may(viewer, permission, level as Level)) throw refusal(viewer, permission, level as Level);
}

function refusal(viewer: Viewer, permission: string, level: Level): GitHubError {
  if (viewer.token.kind === 'user') {
    if (viewer.user.role === 'none') return new GitHubError(404, 'Not Found');
    return new GitHubError(
      403,
      `Must have ${permission === 'administration' ? 'admin' : 'push'} access to Repository.`,
    );
  }
  const headers = { 'x-accepted-github-permissions': `${permission}=${level}` };
  return new GitHubError(403, 'Resource not accessible by integration', { headers });
}
