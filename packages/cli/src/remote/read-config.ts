import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE, type Config, LiftlockError, missingConfig, parseConfig } from '@liftlock/core';

/**
 * The configuration of the clone: it says which environments there are, and in which order.
 *
 * @throws LiftlockError if there is none, or if it is not correct.
 */
export async function readConfig(folder: string): Promise<Config> {
  const text = await readFile(join(folder, CONFIG_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) throw new LiftlockError(missingConfig(CONFIG_FILE));
  const parsed = parseConfig(text);
  if (!parsed.ok) throw new LiftlockError(parsed.problems);
  return parsed.config;
}
