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

export function addressOf({ owner, repository }: Place): string {
  return `https://github.com/${owner}/${repository}`;
}

/** What every event says: in which repository, and who caused it (docs: webhook events and payloads). */
export function common(place: Place, actor: string): Record<string, unknown> {
  return {
    repository: repositoryPayload(place),
    organization: organizationPayload(place.owner),
    sender: userPayload(actor),
  };
}

const USER_ADDRESSES = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
} as const;

export function userPayload(login: string, type: 'User' | 'Organization' = 'User'): Record<string, unknown> {
  const url = `https://api.github.com/users/${login}`;
  return {
    login,
    id: 1,
    node_id: 'MDQ6VXNlcjE=',
    avatar_url: `https://github.com/${login}.png`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    ...addresses(url, USER_ADDRESSES),
    type,
    site_admin: false,
  };
}

const ORGANIZATION_ADDRESSES = {
  repos_url: '/repos',
  events_url: '/events',
  hooks_url: '/hooks',
  issues_url: '/issues',
  members_url: '/members{/member}',
  public_members_url: '/public_members{/member}',
} as const;

function organizationPayload(login: string): Record<string, unknown> {
  const url = `https://api.github.com/orgs/${login}`;
  return {
    login,
    id: 1,
    node_id: 'MDEyOk9yZ2FuaXphdGlvbjE=',
    url,
    ...addresses(url, ORGANIZATION_ADDRESSES),
    avatar_url: `https://github.com/${login}.png`,
    description: '',
  };
}

const REPOSITORY_ADDRESSES = {
  forks_url: '/forks',
  keys_url: '/keys{/key_id}',
  collaborators_url: '/collaborators{/collaborator}',
  teams_url: '/teams',
  hooks_url: '/hooks',
  issue_events_url: '/issues/events{/number}',
  events_url: '/events',
  assignees_url: '/assignees{/user}',
  branches_url: '/branches{/branch}',
  tags_url: '/tags',
  blobs_url: '/git/blobs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  git_refs_url: '/git/refs{/sha}',
  trees_url: '/git/trees{/sha}',
  statuses_url: '/statuses/{sha}',
  languages_url: '/languages',
  stargazers_url: '/stargazers',
  contributors_url: '/contributors',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  commits_url: '/commits{/sha}',
  git_commits_url: '/git/commits{/sha}',
  comments_url: '/comments{/number}',
  issue_comment_url: '/issues/comments{/number}',
  contents_url: '/contents/{+path}',
  compare_url: '/compare/{base}...{head}',
  merges_url: '/merges',
  archive_url: '/{archive_format}{/ref}',
  downloads_url: '/downloads',
  issues_url: '/issues{/number}',
  pulls_url: '/pulls{/number}',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  labels_url: '/labels{/name}',
  releases_url: '/releases{/id}',
  deployments_url: '/deployments',
} as const;

/** Nobody has starred, forked or described a repository that is rehearsed. */
const BLANK = {
  description: null,
  homepage: null,
  language: null,
  license: null,
  mirror_url: null,
  fork: false,
  private: false,
  archived: false,
  disabled: false,
  is_template: false,
  allow_forking: true,
  web_commit_signoff_required: false,
  has_issues: true,
  has_projects: true,
  has_downloads: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
  size: 0,
  stargazers_count: 0,
  watchers_count: 0,
  forks_count: 0,
  open_issues_count: 0,
  forks: 0,
  open_issues: 0,
  watchers: 0,
  topics: [],
  visibility: 'public',
} as const;

export function repositoryPayload(place: Place): Record<string, unknown> {
  const name = `${place.owner}/${place.repository}`;
  const url = `https://api.github.com/repos/${name}`;
  const then = new Date(0).toISOString();
  return {
    id: 1,
    node_id: 'MDEwOlJlcG9zaXRvcnkx',
    name: place.repository,
    full_name: name,
    owner: { ...userPayload(place.owner, 'Organization'), name: place.owner, email: null },
    html_url: addressOf(place),
    url,
    ...addresses(url, REPOSITORY_ADDRESSES),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `https://github.com/${name}.git`,
    svn_url: addressOf(place),
    created_at: then,
    updated_at: then,
    pushed_at: then,
    ...BLANK,
    default_branch: place.defaultBranch,
  };
}

function addresses(url: string, paths: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).map(([key, path]) => [key, url + path]));
}
