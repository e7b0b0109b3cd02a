import { GitHubError, unprocessable } from './errors.ts';

/** The JSON object that a request carries, read field by field with the errors that GitHub gives. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;

  /** The whole body where it is a list, as few endpoints take it. */
  readonly list: readonly unknown[] | undefined;

  constructor(values: Readonly<Record<string, unknown>>, list?: readonly unknown[]) {
    this.#values = values;
    this.list = list;
  }

  static parse(text: string, takesList = false): Fields {
    if (text === '') return new Fields({});
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      throw new GitHubError(400, 'Problems parsing JSON');
    }
    if (takesList && Array.isArray(parsed)) return new Fields({}, parsed);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
      throw new GitHubError(400, 'Body should be a JSON object');
    }
    return new Fields(parsed as Record<string, unknown>);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  value(name: string): unknown {
    return this.has(name) ? this.#values[name] : undefined;
  }

  requiredString(name: string): string {
    const value = this.string(name);
    if (value === undefined) throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
    return value;
  }

  /** The string, or undefined when it is missing or null. */
  string(name: string): string | undefined {
    const value = this.value(name) ?? undefined;
    if (value !== undefined && typeof value !== 'string') throw wrongType(name, value, 'a string');
    return value;
  }

  boolean(name: string): boolean | undefined {
    const value = this.value(name) ?? undefined;
    if (value !== undefined && typeof value !== 'boolean') throw wrongType(name, value, 'a boolean');
    return value;
  }

  record(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.value(name) ?? undefined;
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) throw wrongType(name, value, 'an object');
    return value as Readonly<Record<string, unknown>>;
  }

  strings(name: string): readonly string[] | undefined {
    const value = this.value(name) ?? undefined;
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw wrongType(name, value, 'an array');
    return value.map((item: unknown) => {
      if (typeof item !== 'string') throw wrongType(name, item, 'a string');
      return item;
    });
  }

  requiredIntegers(name: string): readonly number[] {
    const value = this.value(name);
    if (value === undefined) throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
    if (!Array.isArray(value)) throw wrongType(name, value, 'an array');
    return value.map((item: unknown) => {
      if (typeof item !== 'number' || !Number.isInteger(item)) throw wrongType(name, item, 'an integer');
      return item;
    });
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.string(name);
    if (value === undefined) return undefined;
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
      throw unprocessable(`Invalid request.\n\n${value} is not a member of ${JSON.stringify(choices)}.`);
    }
    return choice;
  }
}

function wrongType(name: string, value: unknown, expected: string): GitHubError {
  return unprocessable(`Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${expected}.`);
}
