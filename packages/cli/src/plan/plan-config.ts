import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ChangelogSection, normalizeVersion, type VersionedComponent, type VersionRules } from '@liftlock/core';

/** The part of a configuration that versions and notes depend on. */
export interface PlanConfig {
  readonly rules: VersionRules;
  readonly components: readonly VersionedComponent[];
  /** The sections that the team wants in its notes; `null` for the usual ones. */
  readonly sections: readonly ChangelogSection[] | null;
  /** Whether there is a configuration at all; without one the usual rules hold. */
  readonly isConfigured: boolean;
}

const CONFIG_FILE = '.github/liftlock.yml';

/**
 * Reads the configuration in the working tree. What parses it is loaded only if there is one.
 *
 * @throws LiftlockError if there is one and it is not correct.
 */
export async function readPlanConfig(repo: string): Promise<PlanConfig> {
  const text = await readFile(path.join(repo, CONFIG_FILE), 'utf8').catch(() => null);
  if (text === null) return { rules: normalizeVersion(undefined), components: [], sections: null, isConfigured: false };
  const { parsePlanConfig } = await import('./parse-plan-config.ts');
  return parsePlanConfig(text);
}
