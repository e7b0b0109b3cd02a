import { tokenValue } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import type { JobRecord } from '../state.ts';
import { claimsOf, issuerOf } from './claims.ts';
import type { SigningKey } from './signing-key.ts';

export const OIDC = '/_oidc/';

/** Where a job asks for its token, if it may. Clients append `&audience=…`, so the address has a query already. */
export function idTokenUrl(github: GitHubContext, job: JobRecord): string | undefined {
  if (!mayAsk(job)) return undefined;
  return `${github.urls.api}${OIDC}jobs/${job.id}/idtoken?api-version=2.0`;
}

function mayAsk({ permissions }: JobRecord): boolean {
  return permissions['id-token'] === 'write';
}

/** The token service of GitHub Actions, and what whoever checks its tokens reads (OpenID Connect Discovery 1.0). */
export async function answerOidc(github: GitHubContext, key: SigningKey, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.slice(OIDC.length);
  if (path === '.well-known/openid-configuration') return json(200, configuration(github));
  if (path === '.well-known/jwks') return json(200, { keys: [await key.publicKey()] });
  const [, id] = /^jobs\/(\d+)\/idtoken$/.exec(path) ?? [];
  if (id === undefined || request.method !== 'GET') return json(404, { message: 'Not Found' });
  const job = authorizedJob(github, request.headers, Number(id));
  if (job === undefined) return json(401, { message: 'The token of this job is needed, and the job must be running.' });
  if (!mayAsk(job)) return json(403, { message: 'The job has no permission `id-token: write`.' });
  const claims = await claimsOf(github, job, searchParams.get('audience') ?? undefined);
  return json(200, { value: await key.sign(claims) });
}

/** ACTIONS_ID_TOKEN_REQUEST_TOKEN is the token of the job's services (actions/runner: NodeScriptActionHandler.cs). */
function authorizedJob({ state }: GitHubContext, headers: Headers, id: number): JobRecord | undefined {
  const value = tokenValue(headers.get('authorization'));
  const token = state.tokens.find((candidate) => candidate.value === value);
  if (token?.kind !== 'runtime' || token.expired || token.jobId !== id) return undefined;
  return state.jobs.find((job) => job.id === id);
}

function configuration(github: GitHubContext): object {
  const issuer = issuerOf(github);
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: CLAIMS,
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

const CLAIMS: readonly string[] = [
  'sub',
  'aud',
  'exp',
  'iat',
  'iss',
  'jti',
  'nbf',
  'ref',
  'sha',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'run_id',
  'run_number',
  'run_attempt',
  'check_run_id',
  'actor',
  'actor_id',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'head_ref',
  'base_ref',
  'event_name',
  'ref_type',
  'ref_protected',
  'environment',
  'environment_node_id',
  'job_workflow_ref',
  'job_workflow_sha',
  'runner_environment',
];

function json(status: number, body: object): Response {
  return Response.json(body, { status });
}
