import { CHECKS } from './check-requirements.ts';
import { COLLABORATION } from './collaboration-requirements.ts';
import { CONTENT } from './content-requirements.ts';
import { ENVIRONMENTS } from './environment-requirements.ts';
import { GitHubError, notFound, requiresAuthentication } from '../http/errors.ts';
import type { Requirement } from './requirement.ts';
import { VARIABLES } from './variable-requirements.ts';
import { isAnonymous, type Level, may, type Viewer } from './viewer.ts';

/**
 * Endpoint → permission, for paths below `/repos/{owner}/{repo}` and for the others in full. From github/docs
 * `src/github-apps/data/fpt-2026-03-10/server-to-server-permissions.json`. Every route must be here.
 */
const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  'GET /rate_limit': 'nothing',
  // Each field has a permission of its own, and a refusal is part of the answer.
  'POST /graphql': 'token',
  'GET /user': 'person',
  'GET /users/{username}': 'nothing',
  'GET /meta': 'nothing',
  'GET /versions': 'nothing',
  'GET /installation/repositories': 'token',

  'GET ': 'metadata: read',
  'GET /collaborators': 'metadata: read',
  'GET /collaborators/{username}': 'metadata: read',
  'GET /collaborators/{username}/permission': 'metadata: read',
  'GET /branches/{branch}/protection': 'administration: read',
  'GET /immutable-releases': 'administration: read',
  'GET /actions/permissions': 'administration: read',
  'GET /actions/permissions/workflow': 'administration: read',
  'GET /rulesets': 'metadata: read',
  'GET /rulesets/{ruleset_id}': 'metadata: read',

  'GET /branches': 'contents: read',
  'GET /branches/{branch}': 'contents: read',
  'GET /tags': 'contents: read',
  'GET /commits/{ref}': 'contents: read',
  'GET /commits/{commit_sha}/branches-where-head': 'contents: read',
  'GET /compare/{basehead}': 'contents: read',
  'GET /dependency-graph/compare/{basehead}': 'contents: read',
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
  'POST /releases/generate-notes': 'contents: write',
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

  'GET /environments/{environment_name}/secrets': 'environments: read',
  'GET /actions/secrets': 'secrets: read',
  'GET /actions/organization-secrets': 'secrets: read',

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

  'GET /actions/oidc/customization/sub': 'actions: read',

  ...VARIABLES,
  ...ENVIRONMENTS,
  ...CHECKS,
  ...COLLABORATION,
  ...CONTENT,
};

/** Reads that need their permission in a public repository too; of every other the reference has the sentence of `isPublic`. */
const NEVER_PUBLIC: ReadonlySet<string> = new Set([
  'GET /collaborators',
  'GET /collaborators/{username}',
  'GET /collaborators/{username}/permission',
  'GET /branches/{branch}/protection',
  'GET /immutable-releases',
  'GET /actions/permissions',
  'GET /actions/permissions/workflow',
  'GET /environments/{environment_name}/secrets',
  'GET /environments/{environment_name}/variables',
  'GET /environments/{environment_name}/variables/{name}',
  'GET /actions/variables/{name}',
  'GET /actions/secrets',
  'GET /actions/organization-secrets',
  'GET /actions/variables',
  'GET /actions/organization-variables',
  'GET /actions/artifacts/{artifact_id}/{archive_format}',
]);

/** Writes that put a commit in its place are told with both ways to be allowed them (cli/cli#9514 and many logs). */
const MAY_NEED_WORKFLOWS: ReadonlySet<string> = new Set([
  'POST /releases',
  'PATCH /releases/{release_id}',
  'POST /git/refs',
  'PUT /contents/{path}',
  'DELETE /contents/{path}',
]);

export const ACCEPTED_FOR_WORKFLOWS = {
  'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write',
};

/** The requirement of a route; throws for a route that the table forgot. */
export function requirementOf(method: string, template: string): Requirement {
  const requirement = REQUIREMENTS[keyOf(method, template)];
  if (requirement === undefined) throw new Error(`no permission is recorded for ${method} ${template}`);
  return requirement;
}

/** Throws the answer that GitHub gives to a viewer who may not make this call. */
export function authorize(viewer: Viewer, method: string, template: string, repository: Visibility): void {
  const requirement = requirementOf(method, template);
  if (requirement === 'nothing') return;
  if (requirement === 'token' || requirement === 'person') {
    if (isAnonymous(viewer)) throw requiresAuthentication();
    if (requirement === 'person' && viewer.token.kind !== 'user') throw notForIntegrations();
    return;
  }
  const options = optionsOf(requirement);
  if (options.some(({ permission, level }) => may(viewer, permission, level))) return;
  if (isPublic(method, template, repository)) return;
  if (isAnonymous(viewer)) throw repository.private ? notFound() : requiresAuthentication();
  throw refusal(viewer, { options, key: keyOf(method, template) });
}

/** The permission that lets the viewer make a call, or one that would; null where none is needed. */
export function permissionFor(viewer: Viewer | undefined, method: string, template: string): string | null {
  const options = optionsOf(requirementOf(method, template));
  const held = options.find(({ permission, level }) => viewer !== undefined && may(viewer, permission, level));
  const named = held ?? options[0];
  return named === undefined ? null : `${named.permission}: ${named.level}`;
}

interface Option {
  readonly permission: string;
  readonly level: Level;
}

function optionsOf(requirement: Requirement): readonly Option[] {
  return requirement.split(' | ').flatMap((option) => {
    const [permission = '', level] = option.split(': ');
    return level === 'read' || level === 'write' ? [{ permission, level }] : [];
  });
}

interface Visibility {
  readonly private: boolean;
}

/** "This endpoint can be used without authentication or the aforementioned permissions if only public resources are requested." */
function isPublic(method: string, template: string, repository: Visibility): boolean {
  return method === 'GET' && !repository.private && !NEVER_PUBLIC.has(keyOf(method, template));
}

function keyOf(method: string, template: string): string {
  return `${method} ${template.replace(/^(\/_uploads)?\/repos\/\{owner\}\/\{repo\}/, '')}`;
}

export function notForIntegrations(headers: Readonly<Record<string, string>> = {}): GitHubError {
  return new GitHubError(403, 'Resource not accessible by integration', { headers });
}

interface Lacking {
  readonly options: readonly Option[];
  readonly key: string;
}

function refusal(viewer: Viewer, { options, key }: Lacking): GitHubError {
  if (viewer.token.kind === 'user') {
    if (viewer.user.role === 'none') return new GitHubError(404, 'Not Found');
    return new GitHubError(
      403,
      `Must have ${options[0]?.permission === 'administration' ? 'admin' : 'push'} access to Repository.`,
    );
  }
  if (MAY_NEED_WORKFLOWS.has(key)) return notForIntegrations(ACCEPTED_FOR_WORKFLOWS);
  const accepted = options.map(({ permission, level }) => `${permission.replaceAll('-', '_')}=${level}`);
  return notForIntegrations({ 'x-accepted-github-permissions': accepted.join('; ') });
}
