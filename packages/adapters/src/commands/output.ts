import { StringDecoder } from 'node:string_decoder';
import type { Readable, Writable } from 'node:stream';
import { endOf, startOf } from '@liftlock/core/credentials';

/** A longer line is cut: nobody reads it, and it must not fill the memory. */
const LONGEST_LINE = 16 * 1024;
/** So much behind it must have come before it is cut: a secret that begins before the cut is seen whole. */
const BEHIND = 4 * 1024;
const SHORTEST_SECRET = 4;
const TAIL_LINES = 12;
const TAIL_CHARACTERS = 2_000;

/**
 * Passes a command's output on line by line, as fast as the log takes it, and remembers the end of it. Any bytes are
 * text here: what is no UTF-8 becomes replacement characters.
 */
export class Output {
  readonly #log: Writable;
  readonly #tail: string[] = [];

  readonly #secrets: readonly string[];

  /** @param environment What the command gets: lines are not cut inside of one of its values, which may be a secret. */
  constructor(log: Writable, environment: Readonly<Record<string, string | undefined>> = {}) {
    this.#log = log;
    // What has no spaces is one word, and words are never cut.
    this.#secrets = Object.values(environment)
      .flatMap((value) => value?.split(/\r?\n/) ?? [])
      .filter((line) => line.length > BEHIND || (line.length >= SHORTEST_SECRET && /[\s"'`]/.test(line)));
  }

  /** The last lines, for the error of a step that failed. */
  get tail(): string {
    const text = this.#tail.join('\n').trim();
    return text.length > TAIL_CHARACTERS ? `…${endOf(text, TAIL_CHARACTERS, this.#secrets)}` : text;
  }

  /** Resolves when the stream has ended or was destroyed. */
  async take(stream: Readable): Promise<void> {
    const decoder = new StringDecoder('utf8');
    let rest = '';
    let dropping = false;
    try {
      for await (const chunk of stream) {
        const lines = (rest + decoder.write(chunk as Buffer)).split(/\r?\n/);
        rest = lines.pop() ?? '';
        const first = dropping ? 1 : 0;
        if (lines.length > 0) dropping = false;
        await this.#writeAll(lines.slice(first));
        if (rest.length > LONGEST_LINE + BEHIND) {
          if (!dropping) await this.#write(rest);
          dropping = true;
          rest = '';
        }
      }
    } catch {
      // Destroyed after the process had ended: what it left running held the pipe.
    }
    const last = rest + decoder.end();
    if (last !== '' && !dropping) await this.#write(last);
  }

  #write(line: string): Promise<void> {
    return this.#writeAll([line]);
  }

  /** One write for all lines of a chunk: a call for each would be most of the time of a long log. */
  async #writeAll(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const shown = lines.map((line) =>
      line.length > LONGEST_LINE ? `${startOf(line, LONGEST_LINE, this.#secrets)}… (line cut)` : line,
    );
    for (const line of shown.slice(-TAIL_LINES)) this.#tail.push(startOf(line, TAIL_CHARACTERS, this.#secrets));
    this.#tail.splice(0, Math.max(0, this.#tail.length - TAIL_LINES));
    if (!this.#log.write(`${shown.join('\n')}\n`)) await new Promise((resolve) => this.#log.once('drain', resolve));
  }
}
