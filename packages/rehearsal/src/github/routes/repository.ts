import { GitHubError, notFound } from '../http/errors.ts';
import { type Call, type Reply, repoRoute, route } from '../http/call.ts';
import { rateLimitOf } from '../http/rate-limit.ts';
import { findUser } from '../records/users.ts';
import { collaborator, publicUser } from '../views/users.ts';
import { fullRepository } from '../views/repository.ts';

export const repositoryRoutes = [
  repoRoute('GET', getRepository),
  repoRoute('GET /collaborators/{username}/permission', getPermission),
  repoRoute('GET /immutable-releases', getImmutableReleases),
  route('GET /user', getUser),
  route('GET /rate_limit', getRateLimit),
];

function getRepository(call: Call): Reply {
  return { status: 200, body: fullRepository(call.github, call.viewer) };
}

/** The legacy base role; there are no custom roles here, so `role_name` is the same. */
function getPermission(call: Call): Reply {
  const user = findUser(call.github.state, call.param('username'));
  if (user === undefined) throw notFound();
  return {
    status: 200,
    body: { permission: user.role, role_name: user.role, user: collaborator(call.github, user) },
  };
}

/** "200 if immutable releases are enabled, 404 if they are not" (OpenAPI). */
function getImmutableReleases(call: Call): Reply {
  if (!call.github.state.repository.immutableReleases) throw notFound();
  return { status: 200, body: { enabled: true, enforced_by_owner: false } };
}

function getUser(call: Call): Reply {
  const user = call.viewer.user;
  if (user.type !== 'User') throw new GitHubError(403, 'Resource not accessible by integration');
  return { status: 200, body: publicUser(call.github, user) };
}

function getRateLimit(call: Call): Reply {
  const core = rateLimitOf(call.github, call.viewer, 'core');
  const graphql = rateLimitOf(call.github, call.viewer, 'graphql');
  return { status: 200, body: { resources: { core, search: core, graphql }, rate: core } };
}
