import { once } from 'node:events';
import { createInflateRaw, type InflateRaw } from 'node:zlib';
import type { Pieces } from './pieces.ts';

/**
 * Unpacks what is ahead, to where it ends by itself, and hands out what was packed. What follows is ahead then. If it is
 * broken, what was unpacked until there is handed out, and the last piece of it is still ahead.
 *
 * @param onBroken Called for what is broken, cut off, or only looked like something packed.
 */
export async function* inflated(pieces: Pieces, onBroken: () => void): AsyncGenerator<Buffer, void, undefined> {
  const inflater = createInflateRaw({ chunkSize: 256 * 1024 });
  const feeding = feed(pieces, inflater);
  try {
    yield* inflater as AsyncIterable<Buffer>;
  } catch {
    onBroken();
  } finally {
    inflater.destroy();
    await feeding;
  }
}

async function feed(pieces: Pieces, inflater: InflateRaw): Promise<void> {
  const ended = once(inflater, 'close').catch(() => undefined);
  let before = 0;
  for (;;) {
    const piece = await pieces.take();
    if (piece === undefined) {
      inflater.end();
      await ended;
      return;
    }
    // After the end of what is packed, zlib calls nobody back.
    await Promise.race([new Promise((resolve) => inflater.write(piece, resolve)), ended]);
    const used = inflater.bytesWritten - before;
    before = inflater.bytesWritten;
    if (used < piece.length || inflater.destroyed) {
      pieces.ahead = piece.subarray(Math.min(used, piece.length));
      await ended;
      return;
    }
  }
}
