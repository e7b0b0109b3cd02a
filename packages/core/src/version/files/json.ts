/**
 * Replaces a string in JSON, also with comments (JSONC), by reading the text once up to the place.
 * `null` if the path is not there, or its value is no string.
 */
export function replaceInJson(content: string, path: readonly string[], version: string): string | null {
  const span = new JsonReader(content).find(path);
  return span === null ? null : content.slice(0, span.start) + JSON.stringify(version) + content.slice(span.end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const MAX_DEPTH = 200;

/** A key as it stands between its quotes. */
function asWritten(key: string | undefined): string {
  return JSON.stringify(key ?? '').slice(1, -1);
}

class JsonReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  find(path: readonly string[]): Span | null {
    this.blank();
    return this.value(path, 0);
  }

  /** Reads a value; returns the span of the string at `path` below it. `null` path means that nothing is looked for. */
  private value(path: readonly string[] | null, depth: number): Span | null {
    if (depth > MAX_DEPTH) return null;
    const start = this.at;
    const first = this.text[this.at];
    if (first === '{') return this.entries('}', path, depth);
    if (first === '[') return this.entries(']', path, depth);
    if (first === '"') {
      this.string();
      return path?.length === 0 ? { start, end: this.at } : null;
    }
    while (this.at < this.text.length && !/[,}\]\s]/.test(this.text[this.at] ?? '')) this.at += 1;
    return null;
  }

  private entries(close: string, path: readonly string[] | null, depth: number): Span | null {
    this.at += 1;
    for (let index = 0; ; index += 1) {
      this.blank();
      if (this.at >= this.text.length || this.text[this.at] === close) break;
      const key = close === '}' ? this.key() : String(index);
      const found = this.value(
        path !== null && path.length > 0 && asWritten(path[0]) === key ? path.slice(1) : null,
        depth + 1,
      );
      if (found !== null) return found;
      this.blank();
      if (this.text[this.at] !== ',') break;
      this.at += 1;
    }
    this.at += 1;
    return null;
  }

  private key(): string | null {
    const start = this.at;
    if (this.text[this.at] !== '"') return this.give();
    this.string();
    const key = this.text.slice(start + 1, this.at - 1);
    this.blank();
    if (this.text[this.at] !== ':') return this.give();
    this.at += 1;
    this.blank();
    return key;
  }

  /** This is no JSON: nothing more is read. */
  private give(): null {
    this.at = this.text.length;
    return null;
  }

  private string(): void {
    this.at += 1;
    while (this.at < this.text.length && this.text[this.at] !== '"') this.at += this.text[this.at] === '\\' ? 2 : 1;
    this.at += 1;
  }

  /** Skips blanks and comments. */
  private blank(): void {
    for (;;) {
      while (/\s|\ufeff/.test(this.text[this.at] ?? '')) this.at += 1;
      const pair = this.text.slice(this.at, this.at + 2);
      const end =
        pair === '//' ? this.text.indexOf('\n', this.at) : pair === '/*' ? this.text.indexOf('*/', this.at) : null;
      if (end === null) return;
      this.at = end === -1 ? this.text.length : end + (pair === '/*' ? 2 : 1);
    }
  }
}
