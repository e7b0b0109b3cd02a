/** The name that somebody most likely meant, or undefined when nothing is near enough. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((name) => ({ name, distance: editDistance(normalized(written), normalized(name)) }))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'));
  const best = scored[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** `failureLimit`, `failure_limit` and `Failure-Limit` are all `failure-limit`. */
function normalized(name: string): string {
  return name
    .replaceAll(/[-_\s]/g, '')
    .toLowerCase()
    .slice(0, 64);
}

/** Levenshtein distance with neighbours that changed places as one step, a row at a time. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution, swap));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
