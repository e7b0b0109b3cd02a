import { isAnonymous, may, type Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { nodeId, rolePermissions, simpleUser } from './users.ts';

type Json = Record<string, unknown>;

/** Name of the field → what follows the repository's URL. */
const LINKS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** `minimal-repository`, as runs carry it. */
export function minimalRepository(github: GitHubContext): Json {
  const { repository } = github.state;
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: github.urls.repository,
    private: repository.private,
    owner: simpleUser(github, repository.owner),
    html_url: github.urls.html(),
    description: null,
    fork: false,
    url: github.urls.repo(),
    ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, github.urls.repo(path)])),
  };
}

/** `full-repository`, with the permissions of the viewer. */
export function fullRepository(github: GitHubContext, viewer: Viewer): Json {
  return {
    ...repositoryFields(github),
    subscribers_count: 0,
    network_count: 0,
    ...(isAnonymous(viewer) ? {} : { permissions: permissionsOf(viewer) }),
  };
}

/** `repository`, as pull requests carry it. */
export function repositoryFields(github: GitHubContext): Json {
  const { repository } = github.state;
  const { host } = new URL(github.urls.server);
  return {
    ...minimalRepository(github),
    git_url: `git://${host}/${github.urls.repository}.git`,
    ssh_url: `git@${host}:${github.urls.repository}.git`,
    clone_url: github.urls.html('.git'),
    svn_url: github.urls.html(),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    ...counts(),
    default_branch: repository.defaultBranch,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_downloads: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  };
}

/** Nothing here has stars or issues. */
function counts(): Json {
  const fields = ['forks', 'stargazers', 'watchers', 'open_issues'];
  const zeros = Object.fromEntries(fields.map((field) => [`${field}_count`, 0]));
  return { ...zeros, size: 0, forks: 0, open_issues: 0, watchers: 0 };
}

function permissionsOf(viewer: Viewer): Json {
  if (viewer.token.kind === 'user') return rolePermissions(viewer.user.role);
  const push = may(viewer, 'contents', 'write');
  return { admin: false, maintain: false, push, triage: false, pull: may(viewer, 'contents', 'read') };
}
