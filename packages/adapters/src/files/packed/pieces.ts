/** Bytes of a stream of which the next ones can be looked at before they are taken. */
export class Pieces {
  readonly #source: AsyncIterator<Buffer>;
  /** Bytes that have come and were not taken. */
  ahead: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Waits for more bytes ahead; false at the end. */
  async more(): Promise<boolean> {
    const { done, value } = await this.#source.next();
    if (done === true) return false;
    this.ahead = this.ahead.length === 0 ? value : Buffer.concat([this.ahead, value]);
    return true;
  }

  /** Waits until so many bytes are ahead; false if the stream has fewer. */
  async has(count: number): Promise<boolean> {
    while (this.ahead.length < count) if (!(await this.more())) return false;
    return true;
  }

  skip(count: number): void {
    this.ahead = this.ahead.subarray(count);
  }

  /** All bytes ahead, or those that come next; undefined at the end. */
  async take(): Promise<Buffer | undefined> {
    if (this.ahead.length === 0 && !(await this.more())) return undefined;
    const taken = this.ahead;
    this.ahead = taken.subarray(taken.length);
    return taken;
  }

  /** Reads the stream to nobody's use: what makes it can end then. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
