import { isInstallation } from '../access/viewer.ts';
import { VERSIONS } from '../http/front-door.ts';
import { type Call, type Reply, repoRoute, route } from '../http/call.ts';
import { GitHubError } from '../http/errors.ts';
import { repositoryFields } from '../views/repository.ts';

/** What the API says about itself and its clients. */
export const metaRoutes = [
  route('GET /meta', () => ({ status: 200, body: { verifiable_password_authentication: false } })),
  route('GET /versions', () => ({ status: 200, body: VERSIONS })),
  route('GET /installation/repositories', listInstalled),
  repoRoute('GET /branches/{branch}/protection', getProtection),
];

/** An installation token of a job is for its repository alone. */
function listInstalled({ github, viewer }: Call): Reply {
  if (!isInstallation(viewer))
    throw new GitHubError(
      403,
      'You must authenticate with an installation access token in order to list repositories for an installation.',
    );
  return { status: 200, body: { total_count: 1, repositories: [repositoryFields(github)] } };
}

/** Branches are protected by rulesets here, and by nothing older. */
function getProtection(): Reply {
  throw new GitHubError(404, 'Branch not protected');
}
