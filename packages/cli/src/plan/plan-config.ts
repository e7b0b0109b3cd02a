import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type ChangelogSection,
  normalizeVersion,
  type Planning,
  type Problem,
  type VersionedComponent,
  type VersionRules,
} from '@liftlock/core';

/** The team's standards as a question about a plan. What answers it is loaded with the configuration. */
export interface AskedStandards {
  /** Whether the answer depends on the paths that commits change. */
  readonly needFiles: boolean;
  problems(planning: Planning): readonly Problem[];
}

/** The part of a configuration that versions and notes depend on. */
export interface PlanConfig {
  readonly rules: VersionRules;
  readonly components: readonly VersionedComponent[];
  /** The sections that the team wants in its notes; `null` for the usual ones. */
  readonly sections: readonly ChangelogSection[] | null;
  /** `null` where the team asks nothing of its releases. */
  readonly standards: AskedStandards | null;
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
  if (text === null) {
    const rules = normalizeVersion(undefined);
    return { rules, components: [], sections: null, standards: null, isConfigured: false };
  }
  const { parsePlanConfig } = await import('./parse-plan-config.ts');
  return parsePlanConfig(text);
}
