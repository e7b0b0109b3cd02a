/**
 * Whether a branch is among those that the patterns name, by GitHub's rules for `branches:` in a workflow: patterns are
 * read in order, and the last one that matches decides; `!` in front excludes.
 * Source: docs.github.com, "Workflow syntax", "Filter pattern cheat sheet".
 */
export function matchesBranch(branch: string, patterns: readonly string[]): boolean {
  let included = false;
  for (const pattern of patterns) {
    const excludes = pattern.startsWith('!');
    if (matches(branch, excludes ? pattern.slice(1) : pattern)) included = !excludes;
  }
  return included;
}

/** One character of a pattern, and how often it may stand there. */
interface Token {
  readonly accepts: (character: string) => boolean;
  readonly times: 'once' | 'at most once' | 'any number';
}

/**
 * Follows all readings of the pattern at once, so that the time grows with the lengths alone: patterns and branch names
 * are other people's text. A name always matches itself, even where its characters mean something in a pattern.
 */
function matches(name: string, pattern: string): boolean {
  if (name === pattern) return true;
  const tokens = tokensOf(pattern);
  let at = skipOptional(new Set([0]), tokens);
  for (const character of name) {
    const next = new Set<number>();
    for (const index of at) {
      const token = tokens[index];
      if (token?.accepts(character) === true) next.add(token.times === 'any number' ? index : index + 1);
    }
    at = skipOptional(next, tokens);
  }
  return at.has(tokens.length);
}

/** Sets iterate over what is added meanwhile, so that a row of optional tokens is skipped as a whole. */
function skipOptional(at: Set<number>, tokens: readonly Token[]): Set<number> {
  for (const index of at) {
    const token = tokens[index];
    if (token !== undefined && token.times !== 'once') at.add(index + 1);
  }
  return at;
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (const [part] of pattern.matchAll(/\\.|\*\*|\*|\[[^\]]+\]|./gsu)) {
    const before = tokens.at(-1);
    if (part === '*') tokens.push({ accepts: (character) => character !== '/', times: 'any number' });
    else if (part === '**') tokens.push({ accepts: () => true, times: 'any number' });
    else if (part === '?' && before?.times === 'once') tokens.splice(-1, 1, { ...before, times: 'at most once' });
    else if (part === '+' && before?.times === 'once') tokens.push({ ...before, times: 'any number' });
    else tokens.push({ accepts: oneOf(part), times: 'once' });
  }
  return tokens;
}

function oneOf(part: string): Token['accepts'] {
  if (!part.startsWith('[') || part.length === 1) {
    const literal = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
    return (character) => character === literal;
  }
  const ranges = [...part.slice(1, -1).matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, only]) => [from ?? only ?? '', to ?? only ?? ''] as const,
  );
  return (character) => ranges.some(([from, to]) => from <= character && character <= to);
}
