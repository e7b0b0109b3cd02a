/** So far before a place is the start of its word looked for: a longer word is most likely no secret. */
const LONGEST_WORD = 4096;

const BETWEEN_WORDS = /[\s"'`]/;

/**
 * The start of a text, without a part of a word at its end. GitHub masks secrets that it sees whole, and would show half of
 * one as it is.
 *
 * @param most Characters of the longest start.
 * @param secrets Secrets that may have spaces in them, which are not divided either.
 */
export function startOf(text: string, most: number, secrets: readonly string[] = []): string {
  if (text.length <= most) return text;
  let place = beforeWord(text, most);
  for (;;) {
    const before = beforeSecrets(text, place, secrets);
    if (before === place) return text.slice(0, place);
    place = before;
  }
}

/** The end of a text, in the same way. */
export function endOf(text: string, most: number, secrets: readonly string[] = []): string {
  return text.length <= most ? text : reversed(startOf(reversed(text), most, secrets.map(reversed)));
}

/** A message of others, for people. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${startOf(text, most - 1)}…`;
}

function beforeWord(text: string, place: number): number {
  const first = Math.max(0, place - LONGEST_WORD);
  let at = place;
  while (at > first && !isBetween(text, at - 1) && !isBetween(text, at)) at -= 1;
  return at;
}

function isBetween(text: string, at: number): boolean {
  return BETWEEN_WORDS.test(text.charAt(at));
}

function beforeSecrets(text: string, place: number, secrets: readonly string[]): number {
  return secrets.reduce((before, secret) => {
    const at = secret === '' ? -1 : text.lastIndexOf(secret, before - 1);
    return at !== -1 && at + secret.length > before ? at : before;
  }, place);
}

/** By UTF-16 units: it is put back before anybody reads it. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
