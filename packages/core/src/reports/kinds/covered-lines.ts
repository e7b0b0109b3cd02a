/** For each file the lines that can run, and whether they did. */
export type CoveredLines = Map<string, Map<number, boolean>>;

/** A line that ran once has run, whatever else is said of it. */
export function lineOf(lines: Map<number, boolean>, number: number, ran: boolean): void {
  lines.set(number, ran || lines.get(number) === true);
}

export function joined(reports: readonly CoveredLines[]): CoveredLines {
  const all: CoveredLines = new Map();
  for (const [file, lines] of reports.flatMap((report) => [...report])) {
    const own = all.get(file) ?? new Map<number, boolean>();
    all.set(file, own);
    for (const [number, ran] of lines) lineOf(own, number, ran);
  }
  return all;
}

/** How many lines can run, and how many of them did. */
export function sizeOf(covered: CoveredLines): { readonly total: number; readonly ran: number } {
  let [total, ran] = [0, 0];
  for (const lines of covered.values()) {
    total += lines.size;
    for (const did of lines.values()) if (did) ran += 1;
  }
  return { total, ran };
}
