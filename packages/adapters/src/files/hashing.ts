import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { Digest } from '@liftlock/core';

export interface Hashing {
  /** Passes bytes on unchanged. */
  readonly through: Transform;
  digest(): Digest;
  size(): number;
}

/** Hashes what flows through it. Digest and size are known when the stream has ended. */
export function hashing(): Hashing {
  const hash = createHash('sha256');
  let size = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  return { through, digest: () => `sha256:${hash.digest('hex')}` as Digest, size: () => size };
}
