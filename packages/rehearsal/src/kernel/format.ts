/** Lengths of time as people read them: `0.3s`, `12s`, `2m 05s`. */
export function duration(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}s`;
  return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, '0')}s`;
}

/** How long something lasted that may last for weeks: `40s`, `12m`, `3h 05m`, `74d 13h`. */
export function span(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return `${Math.max(0, Math.round(ms / 1000))}s`;
  if (minutes < 60) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours}h ${String(minutes % 60).padStart(2, '0')}m`;
  return `${Math.floor(hours / 24)}d ${hours % 24}h`;
}

/** Sizes as GitHub's release page writes them. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} Bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toPrecision(3)} KB`;
  return `${(bytes / 1_000_000).toPrecision(3)} MB`;
}

const SHORT_DIGEST = 12;

/** Enough of a digest to tell it from others at a glance. */
export function shortDigest(digest: string): string {
  const [algorithm, hex] = digest.split(':');
  return hex === undefined ? digest.slice(0, SHORT_DIGEST) : `${algorithm}:${hex.slice(0, SHORT_DIGEST)}`;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

/** Pins in names of steps: the whole SHA is for the workflow, a short one for people. */
export function shortPins(text: string): string {
  return text.replace(/@([0-9a-f]{7})[0-9a-f]{33}\b/g, '@$1');
}
