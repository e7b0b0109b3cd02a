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

/** Reads the Authorization header of the REST API, or the basic form that git sends. */
export function authenticate(github: GitHubContext, headers: Headers): Viewer {
  const value = tokenValue(headers.get('authorization'));
  if (value === undefined) throw new GitHubError(401, 'Requires authentication');
  const token = github.state.tokens.find((candidate) => candidate.value === value);
  if (token === undefined || token.expired || token.kind === 'runtime') throw new GitHubError(401, 'Bad credentials');
  const user = github.state.users.find((candidate) => candidate.login === token.login);
  if (user === undefined) throw new GitHubError(401, 'Bad credentials');
  return { token, user };
}

export function tokenValue(header: string | null): string | undefined {
  const [scheme = '', credentials = ''] = (header ?? '').trim().split(/\s+/);
  if (/^(bearer|token)$/i.test(scheme)) return credentials;
  if (!/^basic$/i.test(scheme)) return undefined;
  const [, password] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return password;
}
