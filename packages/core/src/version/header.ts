/** The first line of a commit, read as Conventional Commits 1.0.0 wants it: `type(scope)!: description`. */
export interface Header {
  readonly type: string;
  readonly scope: string | null;
  /** The `!` before the colon. */
  readonly breaking: boolean;
  readonly subject: string;
}

export type HeaderReading = { readonly header: Header } | { readonly header: null; readonly why: string };

const TYPE = /^[A-Za-z][A-Za-z0-9_-]{0,63}/;

/**
 * Reads one line in one pass, so that its cost is linear in its length whatever it holds.
 * Scopes may hold balanced parentheses (`feat(parse(x)): …`), which several tools drop without a word.
 */
export function readHeader(line: string): HeaderReading {
  const type = TYPE.exec(line)?.[0];
  if (type === undefined) return none('it does not begin with a type, like `feat: …`');
  let at = type.length;
  let scope: string | null = null;
  if (line[at] === '(') {
    const end = closingParenthesis(line, at);
    if (end === -1) return none('the parenthesis of its scope is never closed');
    scope = line.slice(at + 1, end).trim();
    if (scope === '') return none('its scope is empty');
    at = end + 1;
  }
  const breaking = line[at] === '!';
  if (breaking) at += 1;
  if (line[at] !== ':') return none('no colon follows its type');
  if (line[at + 1] !== ' ') return none('no space follows the colon after its type');
  const subject = line.slice(at + 1).trim();
  if (subject === '') return none('nothing follows its type');
  return { header: { type, scope, breaking, subject } };
}

function closingParenthesis(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    if (line[at] === '(') depth += 1;
    if (line[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function none(why: string): HeaderReading {
  return { header: null, why };
}
