import { encodingsOf } from './secret-encodings.ts';

/** Replaces secrets by `***` (actions/runner: SecretMasker.cs). One per job. */
export class SecretMasker {
  readonly #values = new Set<string>();
  #pattern: RegExp | undefined;
  #longest = 0;

  /** Adds a secret: whole, trimmed, each of its lines, and all of these encoded. There is no shortest length. */
  add(secret: string): void {
    const parts = new Set([secret, ...secret.split(/[\r\n]+/)].flatMap((part) => [part, part.trim()]));
    for (const part of parts) {
      if (part.trim() === '' || this.#values.has(part)) continue;
      for (const value of [part, ...encodingsOf(part)]) {
        if (value !== '') this.#values.add(value);
        this.#longest = Math.max(this.#longest, value.length);
      }
    }
    this.#pattern = undefined;
  }

  mask(text: string): string {
    if (!this.contains(text)) return text;
    let masked = '';
    let end = 0;
    for (const range of this.#rangesIn(text)) {
      masked += `${text.slice(end, range.start)}***`;
      end = range.end;
    }
    return masked + text.slice(end);
  }

  contains(text: string): boolean {
    return this.#values.size > 0 && this.#search().test(text);
  }

  /** Where text that goes on may be cut so that no secret is cut, not even one whose end has not been read yet. */
  cutAt(text: string): number {
    const at = text.length - this.#longest;
    if (at <= 0) return text.length;
    const across = this.#rangesIn(text).find((range) => range.start < at && at < range.end);
    return across === undefined ? at : across.start > 0 ? across.start : across.end;
  }

  #search(): RegExp {
    this.#pattern ??= new RegExp([...this.#values].map(escape).join('|'));
    return this.#pattern;
  }

  /** All occurrences of all values, those that overlap or touch merged. */
  #rangesIn(text: string): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push({ start: at, end: at + value.length });
      }
    }
    const merged: { start: number; end: number }[] = [];
    for (const range of found.sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
      else merged.push(range);
    }
    return merged;
  }
}

function escape(value: string): string {
  return value.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
