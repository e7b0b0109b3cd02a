import { LiftlockError, type Problem } from '@liftlock/core';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import type { Files } from './files.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What a JSON file says; undefined if there is none. @throws LiftlockError `manifest-invalid`. */
export function readJson(files: Files, path: string): Json | undefined {
  const text = files.text(path);
  return text === undefined ? undefined : parsed(path, text, JSON.parse as (text: string) => unknown);
}

/** What a YAML or JSON file says; undefined if there is none. @throws LiftlockError `manifest-invalid`. */
export function readYamlFile(files: Files, path: string): Json | undefined {
  const text = files.text(path);
  return text === undefined ? undefined : parsed(path, text, (content) => parse(content) as unknown);
}

/** What a TOML file says; undefined if there is none. @throws LiftlockError `manifest-invalid`. */
export function readToml(files: Files, path: string): Json | undefined {
  const text = files.text(path);
  return text === undefined ? undefined : parsed(path, text, parseToml);
}

function parsed(path: string, text: string, read: (text: string) => unknown): Json {
  try {
    const value = read(text.replace(/^\uFEFF/, ''));
    if (isObject(value)) return value;
  } catch (error) {
    throw new LiftlockError(manifestInvalid(path, (error as Error).message.split('\n')[0] ?? ''), { cause: error });
  }
  throw new LiftlockError(manifestInvalid(path, 'It does not contain an object.'));
}

export function manifestInvalid(path: string, why: string): Problem {
  return {
    code: 'manifest-invalid',
    outcome: 'errored',
    where: path,
    found: `\`${path}\` cannot be read: ${why.replace(/[.:]?$/, '.')}`,
    next: 'Correct the file, then run `liftlock init` again. Nothing was written.',
  };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is an object; an empty one where it is anything else. */
export function objectAt(value: unknown, key: string): Json {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
}

export function textAt(value: unknown, key: string): string | undefined {
  const member = isObject(value) ? value[key] : undefined;
  return typeof member === 'string' && member !== '' ? member : undefined;
}

/** A member that is a list; one that is a single value counts as a list of it. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const member = isObject(value) ? value[key] : undefined;
  if (member === undefined || member === null) return [];
  return Array.isArray(member) ? (member as unknown[]) : [member];
}
