import { type Header, readHeader } from './header.ts';

/** What a commit says that it takes back. Whether it does is decided by looking for it in history. */
export interface RevertClaim {
  /** Title of what is taken back, quotes removed: `feat: x (#12)`. */
  readonly title: string;
  /** Commits named in the text, 7 to 64 hex digits each. */
  readonly shas: readonly string[];
  /** Pull request named by GitHub's revert button (`Reverts owner/repository#12`). */
  readonly pull: number | null;
  /**
   * The change that comes back when a revert is itself reverted (`Revert "Revert "feat: x""`, `Reapply "feat: x"`),
   * `null` for a plain revert.
   */
  readonly restores: Header | null;
}

const SHAS = /\b[0-9a-f]{7,64}\b/gi;
const REVERTS_PULL = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/;
const MAX_NESTING = 16;

/**
 * Recognises `git revert`, `git revert` of a revert, `revert: …` with `Refs:`, and GitHub's revert button with its
 * merge and its squash form. `null` if the title claims nothing: text in a body alone takes nothing back.
 */
export function readRevert(
  title: string,
  header: Header | null,
  body: readonly string[],
  refs: readonly string[],
): RevertClaim | null {
  const quoted = quotedTitle(title) ?? (header?.type.toLowerCase() === 'revert' ? unquoted(header.subject) : null);
  if (quoted === null) return null;
  return {
    title: quoted,
    shas: [...shasIn(body), ...refs.flatMap((value) => value.match(SHAS) ?? [])].map((sha) => sha.toLowerCase()),
    pull: revertedPull(body),
    restores: restoredHeader(title),
  };
}

function quotedTitle(title: string): string | null {
  for (const opening of ['Revert "', 'Reapply "']) {
    const end = title.lastIndexOf('"');
    if (!title.startsWith(opening) || end < opening.length) continue;
    const inner = title.slice(opening.length, end);
    // A reapplied change was taken back by a commit with this title, and that commit is what is reverted now.
    return opening === 'Reapply "' ? `Revert "${inner}"` : inner;
  }
  return null;
}

function unquoted(subject: string): string {
  return subject.length > 1 && subject.startsWith('"') && subject.endsWith('"') ? subject.slice(1, -1) : subject;
}

function shasIn(body: readonly string[]): string[] {
  return body
    .filter((line) => line.startsWith('This reverts commit'))
    .flatMap((line) => line.split(', reversing')[0]?.match(SHAS) ?? []);
}

function revertedPull(body: readonly string[]): number | null {
  for (const line of body) {
    const digits = REVERTS_PULL.exec(line.trim())?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

/** Unwraps reverts of reverts; an even number of them means that the change is back. */
function restoredHeader(title: string): Header | null {
  let inner = title;
  let wrappers = 0;
  while (wrappers < MAX_NESTING) {
    const next = quotedTitle(inner);
    if (next === null) break;
    inner = next;
    wrappers += 1;
  }
  return wrappers > 0 && wrappers % 2 === 0 ? readHeader(inner).header : null;
}
