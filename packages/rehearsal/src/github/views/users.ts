import type { GitHubContext } from '../context.ts';
import { findAccount, findUser } from '../records/users.ts';
import type { Role, UserRecord } from '../state.ts';

type Json = Record<string, unknown>;

/** `simple-user` of the API; null for an account that is not there. */
export function simpleUser(github: GitHubContext, login: string): Json | null {
  const user = findUser(github.state, login);
  return user === undefined ? null : userFields(github, user);
}

/** The account whose address a commit names; null where nobody has it. */
export function accountOf(github: GitHubContext, email: string): Json | null {
  const user = findAccount(github.state, email);
  return user === undefined ? null : userFields(github, user);
}

function userFields(github: GitHubContext, user: UserRecord): Json {
  const url = github.urls.user(user.login);
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    avatar_url: `${github.urls.server}/avatars/u/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${github.urls.server}/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

/** `public-user`: what `GET /user` gives. */
export function publicUser(github: GitHubContext, user: UserRecord): Json {
  return {
    ...userFields(github, user),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: user.createdAt,
    updated_at: user.createdAt,
  };
}

export function collaborator(github: GitHubContext, user: UserRecord): Json {
  return { ...userFields(github, user), permissions: rolePermissions(user.role), role_name: user.role };
}

export function rolePermissions(role: Role): Json {
  const admin = role === 'admin';
  const push = admin || role === 'write';
  return { admin, maintain: admin, push, triage: push, pull: push || role === 'read' };
}

export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** The app that GITHUB_TOKEN belongs to; 15368 on github.com. */
export function actionsApp(github: GitHubContext): Json {
  const createdAt = '2018-07-30T09:30:17Z';
  return {
    id: 15_368,
    slug: 'github-actions',
    node_id: nodeId('A', 15_368),
    owner: userFields(github, { id: 9919, login: 'github', type: 'Organization', role: 'none', createdAt }),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${github.urls.server}/apps/github-actions`,
    created_at: createdAt,
    updated_at: createdAt,
    permissions: { actions: 'write', checks: 'write', contents: 'write', deployments: 'write', metadata: 'read' },
    events: ['check_run', 'deployment', 'deployment_status', 'workflow_run'],
  };
}
