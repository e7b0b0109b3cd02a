const SHA = /^[0-9a-f]{40}$/;

export function isSha(text: string): boolean {
  return SHA.test(text);
}

/** Seven digits are what GitHub shows of a SHA. */
export function isShortSha(text: string): boolean {
  return /^[0-9a-f]{7,39}$/.test(text);
}

/** Control characters, space and what git's revision syntax uses: none may be in the name of a ref. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|\/$|^\/|^@$/;

/** The rules of git-check-ref-format(1), for a full name (`refs/heads/main`) or a part of one. */
export function isRefName(name: string): boolean {
  if (name === '' || FORBIDDEN.test(name)) return false;
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
