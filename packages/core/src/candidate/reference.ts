import { z } from 'zod';
import { referenceVariable } from '../config/components/references.ts';
import { Digest } from './digest.ts';

/** `sha512-` and the digest in Base64, as npm writes it (Subresource Integrity). */
export const Integrity = z.string().regex(/^sha512-[A-Za-z0-9+/]{86}==$/, 'sha512- and 88 characters of Base64');

/** What a registry keeps, by its digest: the same bytes, although Liftlock never had them. */
export const Reference = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('oci'),
    component: z.string(),
    /** Registry and repository: `ghcr.io/acme/api` */
    name: z.string(),
    digest: Digest,
  }),
  z.strictObject({
    kind: z.literal('npm'),
    component: z.string(),
    /** `@acme/api` */
    name: z.string(),
    version: z.string(),
    registry: z.string(),
    digest: Integrity,
  }),
]);
export type Reference = z.infer<typeof Reference>;

/** As its tools take it: `ghcr.io/acme/api@sha256:…`, `@acme/api@1.4.0`. */
export function referenceText(reference: Reference): string {
  return `${reference.name}@${reference.kind === 'oci' ? reference.digest : reference.version}`;
}

/** What steps get of a candidate's references. */
export function referenceVariables(references: readonly Reference[] = []): Record<string, string> {
  return Object.fromEntries(references.map((one) => [referenceVariable(one), referenceText(one)]));
}

/** What a registry says about one reference. `why` is a clause for people. */
export type RegistryAnswer =
  | { readonly found: 'same' }
  | { readonly found: 'missing' }
  /** The name has other bytes now. */
  | { readonly found: 'other'; readonly digest: string }
  | { readonly found: 'refused'; readonly why: string }
  | { readonly found: 'unreachable'; readonly why: string };
