import type { Reference, RegistryAnswer, RegistryLogin } from '@liftlock/core';
import { answerOfStatus, askSecurely, schemeOf } from './secure.ts';

type Image = Extract<Reference, { kind: 'oci' }>;

/** Images for one machine and for several, in both forms that are in use. */
const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  '*/*',
].join(', ');

/** The host of Docker Hub is another one than its name. */
const HOSTS: Readonly<Record<string, string>> = { 'docker.io': 'registry-1.docker.io' };

/** Whether a registry has an image with this digest (OCI distribution specification 1.1, "Checking if content exists"). */
export async function askImageRegistry(
  { name, digest }: Image,
  login: RegistryLogin,
  fetch: typeof globalThis.fetch,
): Promise<RegistryAnswer> {
  const slash = name.indexOf('/');
  const named = name.slice(0, slash);
  const host = HOSTS[named] ?? named;
  const url = `${schemeOf(host)}://${host}/v2/${name.slice(slash + 1)}/manifests/${digest}`;
  const head = (headers: Record<string, string>) =>
    askSecurely(url, { method: 'HEAD', headers: { accept: ACCEPT, ...headers } }, fetch);
  const first = await head({});
  if (first.status !== 401) return answerOf(first, digest);
  const authorization = await authorizationFor(first.headers.get('www-authenticate') ?? '', login, fetch);
  return authorization === undefined ? answerOf(first, digest) : answerOf(await head({ authorization }), digest);
}

function answerOf({ status, headers }: Response, digest: string): RegistryAnswer {
  if (status !== 200) return answerOfStatus(status);
  const itsDigest = headers.get('docker-content-digest') ?? digest;
  return itsDigest === digest ? { found: 'same' } : { found: 'other', digest: itsDigest };
}

/**
 * What the registry wants to see: the user and the token themselves, or a token of its own that anybody gets who may read
 * (distribution.github.io, "Token Authentication Specification"). Undefined if there is nothing to show.
 */
async function authorizationFor(
  challenge: string,
  { username = 'liftlock', token = '' }: RegistryLogin,
  fetch: typeof globalThis.fetch,
): Promise<string | undefined> {
  const basic = token === '' ? undefined : `Basic ${Buffer.from(`${username}:${token}`).toString('base64')}`;
  if (/^basic\b/i.test(challenge)) return basic;
  const { realm, ...parameters } = parametersOf(challenge);
  if (realm === undefined || !URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  for (const name of ['service', 'scope']) {
    const value = parameters[name];
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const headers = basic === undefined ? {} : { authorization: basic };
  const response = await askSecurely(url.href, { headers }, fetch);
  if (response.status >= 500) throw new Error(`${url.host}, which gives its tokens, answered ${response.status}`);
  if (response.status !== 200) return undefined;
  const answer = (await response.json()) as { readonly token?: string; readonly access_token?: string };
  const given = answer.token ?? answer.access_token;
  return given === undefined ? undefined : `Bearer ${given}`;
}

/** `Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/api:pull"` */
function parametersOf(challenge: string): Partial<Record<string, string>> {
  if (!/^bearer\b/i.test(challenge)) return {};
  return Object.fromEntries(
    [...challenge.matchAll(/([a-z_]+)="([^"]*)"/gi)].map(([, name = '', value]) => [name, value]),
  );
}
