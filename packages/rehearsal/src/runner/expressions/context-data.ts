import { data } from '@actions/expressions';

type Data = data.ExpressionData;

/**
 * A context as expressions see it. The library's own dictionary keeps its keys in a plain object, so a secret called
 * `constructor` would vanish, and it is blind to case, which `env` is not on Linux and macOS
 * (actions/runner: CaseSensitiveDictionaryContextData).
 */
export class ContextDictionary extends data.Dictionary {
  readonly #caseSensitive: boolean;
  readonly #pairs = new Map<string, { key: string; value: Data }>();

  constructor(options: { readonly caseSensitive?: boolean } = {}) {
    super();
    this.#caseSensitive = options.caseSensitive ?? false;
  }

  override add(key: string, value: Data): void {
    const id = this.#id(key);
    if (!this.#pairs.has(id)) this.#pairs.set(id, { key, value });
  }

  override get(key: string): Data | undefined {
    return this.#pairs.get(this.#id(key))?.value;
  }

  override values(): Data[] {
    return [...this.#pairs.values()].map((pair) => pair.value);
  }

  override pairs(): { key: string; value: Data }[] {
    return [...this.#pairs.values()];
  }

  #id(key: string): string {
    return this.#caseSensitive ? key : key.toLowerCase();
  }
}

const kinds = [data.Array, data.BooleanData, data.Dictionary, data.Null, data.NumberData, data.StringData] as const;

function isData(value: unknown): value is Data {
  return kinds.some((kind) => value instanceof kind);
}

/** Plain JSON, or data that was converted before, as data for expressions. */
export function toData(value: unknown, options: { readonly caseSensitive?: boolean } = {}): Data {
  if (isData(value)) return value;
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) {
    const array = new data.Array();
    for (const item of value) array.add(toData(item));
    return array;
  }
  if (typeof value === 'object' && value !== null) {
    const dictionary = new ContextDictionary(options);
    for (const [key, item] of Object.entries(value)) dictionary.add(key, toData(item));
    return dictionary;
  }
  return new data.Null();
}
