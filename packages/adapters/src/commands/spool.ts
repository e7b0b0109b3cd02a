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

const NEWLINE = 10;

/** Half of a line may hold half of a secret, which nobody would mask. */
function wholeLines(chunk: Buffer, most: number): Buffer {
  return chunk.subarray(0, most === 0 ? 0 : chunk.lastIndexOf(NEWLINE, most - 1) + 1);
}

/** Passes whole lines on, so many bytes at most, and says how many it dropped. */
class Bounded extends Transform {
  readonly #most: number;
  #passed = 0;
  #dropped = 0;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const room = this.#dropped > 0 ? 0 : this.#most - this.#passed;
    const passed = chunk.length <= room ? chunk : wholeLines(chunk, room);
    this.#passed += passed.length;
    this.#dropped += chunk.length - passed.length;
    done(null, passed);
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#dropped > 0 ? `… ${this.#dropped} more bytes of output were left out.\n` : undefined);
  }
}
