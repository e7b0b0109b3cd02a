import {
  asksOfPlans,
  LiftlockError,
  needsChangedFiles,
  parseConfig,
  type Standards,
  standardProblems,
} from '@liftlock/core';
import type { AskedStandards, PlanConfig } from './plan-config.ts';

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

function askedStandards(standards: Standards): AskedStandards | null {
  if (!asksOfPlans(standards)) return null;
  return {
    needFiles: needsChangedFiles(standards),
    problems: (planning) => standardProblems(standards, planning),
  };
}
