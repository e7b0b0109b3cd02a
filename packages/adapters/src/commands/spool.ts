import { createReadStream, createWriteStream } from 'node:fs';
import { Transform, type TransformCallback, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Output of one script that is kept; what follows is counted and left out, since disks are small. */
const MOST = 64 * 1024 * 1024;

/** Keeps the output of a script that runs beside others, so that it can be shown in one piece. */
export interface Spool {
  readonly log: Writable;
  /** Writes all of it, once; nothing is kept after that. */
  replay(to: Writable): Promise<void>;
}

export function spool(file: string, most = MOST): Spool {
  const log = new Bounded(most);
  const written = pipeline(log, createWriteStream(file));
  return {
    log,
    async replay(to) {
      log.end();
      await written;
      await pipeline(createReadStream(file), to, { end: false });
    },
  };
}

/** Passes so many bytes on, and says how many it dropped. */
class Bounded extends Transform {
  readonly #most: number;
  #seen = 0;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const room = Math.max(0, this.#most - this.#seen);
    this.#seen += chunk.length;
    done(null, chunk.length <= room ? chunk : chunk.subarray(0, room));
  }

  override _flush(done: TransformCallback): void {
    const dropped = this.#seen - this.#most;
    done(null, dropped > 0 ? `\n… ${dropped} more bytes of output were left out.\n` : undefined);
  }
}
