import { parse } from 'smol-toml';
import { parseDocument } from 'yaml';

/** A lock file that cannot be read. */
export class BrokenLockFile extends Error {
  /** Counted from 1. */
  readonly line: number | undefined;

  constructor(what: string, line?: number) {
    super(what);
    this.line = line;
  }
}

const CONFLICT = /^(?:<{7}|>{7})(?: |$)/m;

/** A merge that was never finished: half of the file is another branch's. */
export function refuseConflicts(text: string): void {
  const found = CONFLICT.exec(text);
  if (found !== null) throw new BrokenLockFile('it has conflict markers of a merge', lineAt(text, found.index));
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

type Mapping = Readonly<Record<string, unknown>>;

export function readJson(text: string): Mapping {
  try {
    return mappingOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof BrokenLockFile) throw error;
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    throw new BrokenLockFile('it is no JSON, or ends too early', lineAt(text, Number(position ?? text.length)));
  }
}

export function readToml(text: string): Mapping {
  try {
    return parse(text);
  } catch (error) {
    throw new BrokenLockFile('it is no TOML, or ends too early', (error as { line?: number }).line);
  }
}

/** Also what is JSON but for commas at the end of lists. Aliases are no part of any lock file, and can grow without bound. */
export function readYaml(text: string): Mapping {
  const document = parseDocument(text, { schema: 'core', logLevel: 'silent', uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw new BrokenLockFile('it is no YAML, or ends too early', error.linePos?.[0].line);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new BrokenLockFile('it has YAML aliases, which no lock file has');
  }
  return mappingOf(value);
}

function mappingOf(value: unknown): Mapping {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BrokenLockFile('it holds no mapping', 1);
  return value as Mapping;
}

/** The members of something that should be a mapping; none if it is not there. */
export function members(value: unknown): [string, Mapping][] {
  return entries(value).filter(
    (entry): entry is [string, Mapping] => typeof entry[1] === 'object' && entry[1] !== null,
  );
}

export function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

export function names(value: unknown): string[] {
  return entries(value).map(([name]) => name);
}

/** The mappings in something that should be a list. */
export function listed(value: unknown): Mapping[] {
  return Array.isArray(value) ? value.filter((one): one is Mapping => typeof one === 'object' && one !== null) : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
