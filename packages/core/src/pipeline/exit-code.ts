/** Codes that bash gives by itself; whoever meets one looks in vain for an `exit` in the commands. */
const MEANINGS: Readonly<Record<number, string>> = {
  126: 'what was called is no program',
  127: 'a program that was not found',
  137: 'SIGKILL: often too little memory',
  141: 'SIGPIPE: something like `… | head -1` ended before what wrote to it, and the step runs with `pipefail`',
};

/** `exited with code 2`, and what that means where the commands themselves do not say it. */
export function exitedWith(code: number): string {
  const meaning = MEANINGS[code];
  return meaning === undefined ? `exited with code ${code}` : `exited with code ${code} (${meaning})`;
}
