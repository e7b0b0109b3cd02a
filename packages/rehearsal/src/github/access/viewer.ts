import type { GitHubContext } from '../context.ts';
import { GitHubError } from '../http/errors.ts';
import type { TokenRecord, UserRecord } from '../state.ts';

/** Who makes a call, and with which token. */
export interface Viewer {
  readonly token: TokenRecord;
  readonly user: UserRecord;
}

export type Level = 'read' | 'write';

/** Whether the token's permissions, or the person's role, allow this. */
export function may(viewer: Viewer, permission: string, level: Level): boolean {
  const { token, user } = viewer;
  if (token.kind === 'anonymous') return false;
  if (token.kind === 'user') return personMay(user, permission, level);
  const granted = token.permissions[permission] ?? (permission === 'metadata' ? 'read' : undefined);
  return granted === 'write' || granted === level;
}

function personMay(user: UserRecord, permission: string, level: Level): boolean {
  switch (user.role) {
    case 'admin':
      return true;
    case 'write':
      return permission !== 'administration';
    case 'read':
      return permission !== 'administration' && level === 'read';
    case 'none':
      return false;
  }
}

/** The `performed_via_github_app` of what this viewer makes: records of job tokens are made by GitHub Actions. */
export function actsForActions(viewer: Viewer): boolean {
  return viewer.token.kind === 'job';
}

/** Whoever sends no token. What is public can be read without one. */
const ANONYMOUS: Viewer = {
  token: { value: '', kind: 'anonymous', login: '', jobId: null, permissions: {}, expired: false },
  user: { id: 0, login: '', type: 'User', role: 'none', createdAt: '' },
};

export function isAnonymous({ token }: Viewer): boolean {
  return token.kind === 'anonymous';
}

/** The token of an installation: a job's, or another app's. They share what people have for themselves. */
export function isInstallation({ token }: Viewer): boolean {
  return token.kind === 'job' || token.kind === 'app';
}

/** Reads the Authorization header of the REST API, or the basic form that git sends. */
export function authenticate(github: GitHubContext, headers: Headers): Viewer {
  const value = tokenValue(headers.get('authorization'));
  if (value === undefined) return ANONYMOUS;
  const token = github.state.tokens.find((candidate) => candidate.value === value) ?? handedOver(github, value);
  if (token === undefined || token.expired || token.kind === 'runtime') throw new GitHubError(401, 'Bad credentials');
  const user = github.state.users.find((candidate) => candidate.login === token.login);
  if (user === undefined) throw new GitHubError(401, 'Bad credentials');
  return { token, user };
}

/**
 * A secret that somebody handed over, and that a program sends. On GitHub it would be a token of a person or of an app;
 * here it is one of whoever may do most, and what it may really do is not known. Programs trim what ends with a line.
 */
function handedOver({ state }: GitHubContext, value: string): TokenRecord | undefined {
  const secrets = [state.secrets, ...state.environments.map((environment) => environment.secrets)];
  const secret = secrets
    .flatMap((each) => Object.entries(each))
    .find(([, known]) => known.trim() === value.trim())?.[0];
  const owner = (['admin', 'write'] as const).flatMap((role) => state.users.filter((user) => user.role === role))[0];
  if (value === '' || secret === undefined || owner === undefined) return undefined;
  const { login } = owner;
  const token: TokenRecord = { value, kind: 'user', login, jobId: null, permissions: {}, expired: false, secret };
  state.tokens.push(token);
  return token;
}

export function tokenValue(header: string | null): string | undefined {
  // A secret that was made up may hold spaces.
  const [, scheme = '', credentials = ''] = /^(\S+)\s+(.*)$/.exec((header ?? '').trim()) ?? [];
  if (/^(bearer|token)$/i.test(scheme)) return credentials;
  if (!/^basic$/i.test(scheme)) return undefined;
  const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return isPlaceholder(password) ? user : password;
}

/** The token may be the user name, with nothing or with this word behind it (GitHub's blog, 2012-09-21, Git over HTTPS). */
function isPlaceholder(password: string): boolean {
  return password === '' || password === 'x-oauth-basic';
}
