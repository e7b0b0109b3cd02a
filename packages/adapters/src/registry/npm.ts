import type { Reference, RegistryAnswer, RegistryLogin } from '@liftlock/core';
import { answerOfStatus, askSecurely } from './secure.ts';

type Package = Extract<Reference, { kind: 'npm' }>;

/** The document of a package with only what installing needs; registries that do not know it send the whole. */
const ACCEPT = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';

interface Packument {
  readonly versions?: Readonly<Record<string, { readonly dist?: { readonly integrity?: string } }>>;
}

/** Whether a registry has a package in this version, with these bytes (npm/registry: docs/responses/package-metadata.md). */
export async function askPackageRegistry(
  { name, version, registry, digest }: Package,
  { token }: RegistryLogin,
  fetch: typeof globalThis.fetch,
): Promise<RegistryAnswer> {
  const url = `${registry.replace(/\/+$/, '')}/${name.replace('/', '%2f')}`;
  const authorization = token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` };
  const response = await askSecurely(url, { headers: { accept: ACCEPT, ...authorization } }, fetch);
  if (response.status !== 200) return answerOfStatus(response.status);
  const { versions } = (await response.json()) as Packument;
  const published = versions !== undefined && Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (published === undefined) return { found: 'missing' };
  const { integrity = 'without integrity' } = published.dist ?? {};
  return integrity.split(/\s+/).includes(digest) ? { found: 'same' } : { found: 'other', digest: integrity };
}
