/** Codes that bash gives by itself; whoever meets one looks in vain for an `exit` in the commands. */
const MEANINGS: Readonly<Record<number, string>> = {
  126: 'the file is not executable',
  127: 'command not found',
  137: 'SIGKILL, often because memory ran out',
  141: 'SIGPIPE: a command such as `head -1` ended before the one that wrote to it, and the step runs with `pipefail`',
};

/** `exited with code 2`, and what that means where the commands themselves do not say it. */
export function exitedWith(code: number): string {
  const meaning = MEANINGS[code];
  return meaning === undefined ? `exited with code ${code}` : `exited with code ${code} (${meaning})`;
}
