import { UnreadableReport } from '../report-kind.ts';

/** Lines that are kept together: most files have lines that follow each other. */
const BLOCK = 64;
/** About 200 bytes each; a report of a gigabyte has as many where it is honest. */
const MOST_BLOCKS = 1_000_000;
const LAST_LINE = 100_000_000;

/** For each file the lines that can run, and whether they did. */
export class CoveredLines {
  /** Of each file, for each block one byte per line: whether it can run (1) and has run (2). */
  readonly #files = new Map<string, Map<number, Uint8Array>>();
  #blocks = 0;

  /** @throws UnreadableReport if there are more lines than any program has. */
  mark(file: string, line: number, ran: boolean): void {
    const block = this.#block(file, Math.floor(line / BLOCK));
    const at = line % BLOCK;
    // A line that ran once has run, whatever else is said of it.
    block[at] = (block[at] ?? 0) | (ran ? 3 : 1);
  }

  /** How many lines can run, and how many of them did. */
  get size(): { readonly total: number; readonly ran: number } {
    let [total, ran] = [0, 0];
    for (const blocks of this.#files.values()) {
      for (const block of blocks.values()) {
        for (const line of block) {
          if (line > 0) total += 1;
          if (line > 1) ran += 1;
        }
      }
    }
    return { total, ran };
  }

  /** Adds what another report says. */
  join(other: CoveredLines): void {
    for (const [file, blocks] of other.#files) {
      for (const [index, theirs] of blocks) {
        const own = this.#block(file, index);
        for (const [at, line] of theirs.entries()) own[at] = (own[at] ?? 0) | line;
      }
    }
  }

  #block(file: string, index: number): Uint8Array {
    const blocks = this.#files.get(file) ?? new Map<number, Uint8Array>();
    this.#files.set(file, blocks);
    const known = blocks.get(index);
    if (known !== undefined) return known;
    this.#blocks += 1;
    if (this.#blocks > MOST_BLOCKS || index > LAST_LINE / BLOCK) throw new UnreadableReport('it has too many lines');
    const made = new Uint8Array(BLOCK);
    blocks.set(index, made);
    return made;
  }
}

export function joined(reports: readonly CoveredLines[]): CoveredLines {
  const all = new CoveredLines();
  for (const report of reports) all.join(report);
  return all;
}
