import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { USUAL_VERSION_RULES } from '@liftlock/core';
import type { PlanConfig } from './plan-config.ts';

const CONFIG_FILE = '.github/liftlock.yml';

/**
 * Reads the configuration in the working tree. What parses it is loaded only if there is one.
 *
 * @throws LiftlockError if there is one and it is not correct.
 */
export async function readPlanConfig(repo: string): Promise<PlanConfig> {
  const text = await readFile(path.join(repo, CONFIG_FILE), 'utf8').catch(() => null);
  if (text === null) {
    return { rules: USUAL_VERSION_RULES, components: [], sections: null, standards: null, isConfigured: false };
  }
  const { parsePlanConfig } = await import('./parse-plan-config.ts');
  return parsePlanConfig(text);
}
