// oxlint-disable-next-line no-restricted-imports -- hashing is arithmetic
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** `sha256:` and 64 hex digits, as GitHub writes digests of assets. */
export const Digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')
  .brand('Digest');
export type Digest = z.infer<typeof Digest>;

/** The digest of a text's UTF-8 bytes, or of bytes. Hashing is arithmetic: it is the one thing of Node that core uses. */
export function digestOf(content: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}` as Digest;
}

/** Twelve hex digits: enough for people to tell candidates apart, never used to compare them. */
export function shortDigest(digest: Digest): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}
