import { randomBytes } from 'node:crypto';
import type { GitHubContext } from '../context.ts';
import type { JobRecord, TokenRecord } from '../state.ts';

/** The account that acts for GITHUB_TOKEN. */
export const ACTIONS_BOT = 'github-actions[bot]';

export type TokenRequest =
  /** A person's token, as the review page uses it. */
  | { readonly login: string }
  /** An installation token with these permissions, as a GITHUB_TOKEN has them. */
  | { readonly permissions: Readonly<Record<string, 'read' | 'write'>> };

export function issueToken(github: GitHubContext, request: TokenRequest): string {
  if ('login' in request) {
    const known = github.state.users.some((user) => user.login === request.login);
    if (!known) throw new Error(`no user ${request.login}`);
    return add(github, { value: secret('ghp_'), kind: 'user', login: request.login, jobId: null, permissions: {} });
  }
  const { permissions } = request;
  return add(github, { value: secret('ghs_'), kind: 'app', login: ACTIONS_BOT, jobId: null, permissions });
}

/** The two tokens of a job: GITHUB_TOKEN, and the one for the artifact service. Both end with the job. */
export function issueJobTokens(github: GitHubContext, job: JobRecord): { token: string; runtimeToken: string } {
  const { id: jobId, permissions } = job;
  const token = add(github, { value: secret('ghs_'), kind: 'job', login: ACTIONS_BOT, jobId, permissions });
  const runtime = runtimeTokenValue(job);
  const runtimeToken = add(github, { value: runtime, kind: 'runtime', login: ACTIONS_BOT, jobId, permissions: {} });
  return { token, runtimeToken };
}

export function expireJobTokens(github: GitHubContext, jobId: number): void {
  for (const token of github.state.tokens) {
    if (token.jobId === jobId) token.expired = true;
  }
}

/** Ids of the results service: it knows runs and jobs by UUIDs, which clients take from the token. */
export function backendId(id: number): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}

/** A JWT whose signature nobody checks, as @actions/artifact wants it; the random part makes it unguessable. */
function runtimeTokenValue(job: JobRecord): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.Results:${backendId(job.runId)}:${backendId(job.id)}`;
  return [part({ alg: 'none', typ: 'JWT' }), part({ scp }), randomBytes(24).toString('hex')].join('.');
}

function secret(prefix: string): string {
  return `${prefix}${randomBytes(18).toString('hex')}`;
}

function add(github: GitHubContext, token: Omit<TokenRecord, 'expired'>): string {
  github.state.tokens.push({ ...token, expired: false });
  return token.value;
}
