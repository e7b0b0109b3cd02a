import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  CONFIG_FILE,
  LiftlockError,
  normalizeVersion,
  parseConfig,
  type VersionedComponent,
  type VersionRules,
} from '@liftlock/core';

/** The part of a configuration that versions and notes depend on. */
export interface PlanConfig {
  readonly rules: VersionRules;
  readonly components: readonly VersionedComponent[];
  /** Whether there is a configuration at all; without one the usual rules hold. */
  readonly isConfigured: boolean;
}

/** Reads the configuration in the working tree. @throws LiftlockError if there is one and it is not correct. */
export async function readPlanConfig(repo: string): Promise<PlanConfig> {
  const text = await readFile(path.join(repo, CONFIG_FILE), 'utf8').catch(() => null);
  if (text === null) return { rules: normalizeVersion(undefined), components: [], isConfigured: false };
  const parsed = parseConfig(text);
  if (!parsed.ok) throw new LiftlockError(parsed.problems);
  const { version, components } = parsed.config;
  return { rules: version, components, isConfigured: true };
}
