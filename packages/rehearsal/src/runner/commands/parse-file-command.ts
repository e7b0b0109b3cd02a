/** A file command that breaks the format. The pairs before the fault have been handed over. */
export class FileCommandError extends Error {}

/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE: `NAME=VALUE`, or `NAME<<DELIMITER`, lines, `DELIMITER`
 * (actions/runner: EnvFileKeyValuePairs in FileCommandManager.cs). On Linux and macOS a `\r` belongs to the line.
 */
export function* parseFileCommand(text: string): Generator<readonly [name: string, value: string]> {
  let rest = text.startsWith('\uFEFF') ? text.slice(1) : text;
  while (rest !== '') {
    const { line, after } = takeLine(rest);
    rest = after;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.slice(0, equals), line.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new FileCommandError(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const taken = takeUntil(rest, delimiter);
      rest = taken.after;
      yield [name, taken.value];
    } else {
      throw new FileCommandError(`Invalid format '${line}'`);
    }
  }
}

interface Line {
  readonly line: string;
  readonly ended: boolean;
  readonly after: string;
}

function takeLine(text: string): Line {
  const end = text.indexOf('\n');
  if (end < 0) return { line: text, ended: false, after: '' };
  return { line: text.slice(0, end), ended: true, after: text.slice(end + 1) };
}

function takeUntil(text: string, delimiter: string): { readonly value: string; readonly after: string } {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    const taken = takeLine(rest);
    rest = taken.after;
    if (taken.line === delimiter) return { value: lines.join('\n'), after: rest };
    if (!taken.ended) throw new FileCommandError('Invalid value. EOF marker missing new line.');
    lines.push(taken.line);
  }
  throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
}
