import { readFileSync } from 'node:fs';
import { LiftlockError } from '@liftlock/core';
import { fileUnreadable } from '@liftlock/rehearsal';

/** A JSON object in a file that an option names. */
export function readJsonObject(path: string, option: string): Record<string, unknown> {
  const fail = (why: string) => new LiftlockError(fileUnreadable(option, why, 'a JSON object'));
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw fail(code === 'ENOENT' ? 'The file does not exist' : `The file is not JSON: ${message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw fail('The file holds JSON, but not an object');
}
