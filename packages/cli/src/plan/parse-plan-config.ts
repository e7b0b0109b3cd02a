import { askedStandards, LiftlockError, parseConfig } from '@liftlock/core';
import type { PlanConfig } from './plan-config.ts';

/** @throws LiftlockError with every problem of the text. */
export function parsePlanConfig(text: string): PlanConfig {
  const parsed = parseConfig(text);
  if (!parsed.ok) throw new LiftlockError(parsed.problems);
  const { version, components, standards } = parsed.config;
  return {
    rules: version,
    components,
    sections: standards.sections,
    standards: askedStandards(standards),
    isConfigured: true,
  };
}
