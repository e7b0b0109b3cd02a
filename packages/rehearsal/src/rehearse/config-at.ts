import { CONFIG_FILE, type Config, parseConfig } from '@liftlock/core';
import type { Fixture } from './fixture.ts';
import { fileAt } from './file-at.ts';

/** The configuration at the commit that is rehearsed; undefined where there is none that can be read. */
export function configAt({ gitDir, head }: Fixture): Config | undefined {
  const text = fileAt(gitDir, head, CONFIG_FILE);
  const parsed = text === undefined ? undefined : parseConfig(text);
  return parsed?.ok === true ? parsed.config : undefined;
}
