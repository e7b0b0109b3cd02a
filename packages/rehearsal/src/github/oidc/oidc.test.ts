import { getIDToken } from '@actions/core';
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { type CheckedGitHub, checkedGitHub, NOW, shop } from '../../../../../test/support/openapi/local-github.ts';
import type { RunRequest } from '../../runner/host.ts';
import { serve } from '../serve.ts';
import type { LocalGitHubOptions } from '../settings.ts';

let checked: CheckedGitHub;
afterEach(() => checked.remove());

type Json = Record<string, any>;

async function read(url: string, token?: string): Promise<{ status: number; body: Json }> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await checked.github.fetch(url, { headers });
  return { status: response.status, body: (await response.json()) as Json };
}

interface Setting {
  readonly options?: Partial<LocalGitHubOptions>;
  readonly run?: Partial<RunRequest>;
  readonly environment?: string;
  readonly permissions?: Record<string, 'read' | 'write'>;
  readonly workflow?: string;
}

/** A job that has begun, with what it is given. */
function begin({ options, run, environment, permissions = { 'id-token': 'write' }, workflow }: Setting = {}) {
  checked = checkedGitHub(options);
  const { id: runId } = checked.github.createRun({
    workflow: { path: '.github/workflows/release.yml', name: 'release' },
    event: { name: 'push', payload: {} },
    ref: 'refs/heads/main',
    sha: checked.firstCommit,
    actor: 'bob',
    ...run,
  });
  const { id } = checked.github.createJob({
    runId,
    key: 'deploy',
    name: 'deploy',
    permissions,
    ...(environment !== undefined && { environment: { name: environment, deployment: true } }),
    ...(workflow !== undefined && { workflow }),
  });
  return { id, runId, access: checked.github.startJob(id) };
}

/** The claims of a token whose signature is that of the published key. */
async function claimsOf(token: string): Promise<Json> {
  const [head = '', claims = '', signature = ''] = token.split('.');
  const decode = (part: string): Json => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json;
  const issuer = decode(claims)['iss'] as string;
  const { body: configuration } = await read(`${issuer}/.well-known/openid-configuration`);
  expect(configuration['issuer']).toBe(issuer);
  const { body: jwks } = await read(configuration['jwks_uri']);
  const jwk = (jwks['keys'] as (JsonWebKey & { kid: string })[]).find(({ kid }) => kid === decode(head)['kid']);
  if (jwk === undefined) throw new Error('no such key');
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  expect(verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
  const changed = Buffer.from(`${head}.${claims.slice(0, -1)}A`);
  expect(verify('RSA-SHA256', changed, key, Buffer.from(signature, 'base64url'))).toBe(false);
  expect(configuration['claims_supported']).toEqual(expect.arrayContaining(Object.keys(decode(claims))));
  return decode(claims);
}

async function tokenOf(setting: Setting = {}, query = ''): Promise<Json> {
  const { access } = begin(setting);
  const { body } = await read(`${access.idTokenUrl}${query}`, access.runtimeToken);
  return claimsOf(body['value']);
}

test('a token says which job of which run it is for', async () => {
  const { access, id, runId } = begin();
  const { body } = await read(access.idTokenUrl ?? '', access.runtimeToken);
  const claims = await claimsOf(body['value']);
  const at = Date.parse(NOW) / 1000;
  expect(claims).toMatchObject({
    sub: 'repo:acme/shop:ref:refs/heads/main',
    iss: `${checked.github.origin}/_oidc`,
    aud: 'http://github.localhost/acme',
    repository: 'acme/shop',
    repository_owner: 'acme',
    repository_visibility: 'public',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    sha: checked.firstCommit,
    actor: 'bob',
    event_name: 'push',
    run_id: String(runId),
    run_number: '1',
    run_attempt: '1',
    check_run_id: String(id),
    workflow: 'release',
    workflow_ref: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
    job_workflow_ref: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
    runner_environment: 'github-hosted',
    iat: at,
    exp: at + 300,
  });
  expect(claims).not.toHaveProperty('environment');
});

test('the client of GitHub’s toolkit gets one over a socket', async () => {
  const { access: before, id } = begin();
  const served = await serve(checked.github);
  const saved = { ...process.env };
  const write = process.stdout.write.bind(process.stdout);
  try {
    // The library masks the token in the log of a job.
    process.stdout.write = () => true;
    process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${served.origin}/_oidc/jobs/${id}/idtoken?api-version=2.0`;
    process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = before.runtimeToken;
    const claims = await claimsOf(await getIDToken('npm:registry.npmjs.org'));
    expect(claims).toMatchObject({ aud: 'npm:registry.npmjs.org', iss: `${served.origin}/_oidc` });
  } finally {
    process.stdout.write = write;
    for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
    await served.close();
  }
});

test('the audience is the one that is asked for', async () => {
  expect(await tokenOf({}, '&audience=sts.amazonaws.com')).toMatchObject({ aud: 'sts.amazonaws.com' });
});

test('a job of a reusable workflow names that workflow, and its run the one that called', async () => {
  expect(await tokenOf({ workflow: '.github/workflows/deploy.yml' })).toMatchObject({
    workflow_ref: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
    job_workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
  });
});

describe('the subject', () => {
  const pull = { head: { ref: 'topic' }, base: { ref: 'main' } };
  test.each<[string, Setting, Json]>([
    [
      'an environment',
      { environment: 'staging' },
      { sub: 'repo:acme/shop:environment:staging', environment: 'staging' },
    ],
    ['an environment with a colon', { environment: 'eu:1' }, { sub: 'repo:acme/shop:environment:eu%3A1' }],
    ['a tag', { run: { ref: 'refs/tags/v1' } }, { sub: 'repo:acme/shop:ref:refs/tags/v1', ref_type: 'tag' }],
    [
      'a pull request',
      { run: { ref: 'refs/pull/1/merge', event: { name: 'pull_request', payload: { pull_request: pull } } } },
      { sub: 'repo:acme/shop:pull_request', head_ref: 'topic', base_ref: 'main' },
    ],
  ])('names %s', async (_, setting, expected) => {
    expect(await tokenOf(setting)).toMatchObject(expected);
  });

  test('of a new repository holds ids, and the API tells how it begins', async () => {
    const claims = await tokenOf({ options: { immutableSubject: true }, environment: 'staging' });
    const prefix = `repo:acme@${claims['repository_owner_id']}/shop@${claims['repository_id']}`;
    expect(claims['sub']).toBe(`${prefix}:environment:staging`);
    const octokit = checked.octokit({ actions: 'read' });
    const { data } = await octokit.rest.actions.getCustomOidcSubClaimForRepo(shop);
    expect(data).toEqual({ use_default: true, use_immutable_subject: true, sub_claim_prefix: prefix });
  });
});

describe('no token is given', () => {
  test('to a job without the permission, which is not told where to ask either', async () => {
    const { id, access } = begin({ permissions: { contents: 'write' } });
    expect(access.idTokenUrl).toBeUndefined();
    const url = `${checked.github.origin}/_oidc/jobs/${id}/idtoken?api-version=2.0`;
    expect(await read(url, access.runtimeToken)).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('id-token: write') },
    });
  });

  test('for another token than that of the job, nor once the job has ended', async () => {
    const { id, access } = begin();
    const url = access.idTokenUrl ?? '';
    expect((await read(url)).status).toBe(401);
    expect((await read(url, access.token)).status).toBe(401);
    checked.github.completeJob(id, 'success', {});
    expect((await read(url, access.runtimeToken)).status).toBe(401);
  });
});
