import type { ChangelogSection, PlanResult, Problem, VersionedComponent, VersionRules } from '@liftlock/core';

/** The team's standards as a question about a plan. What answers it is loaded with the configuration. */
export interface AskedStandards {
  /** Whether the answer depends on the paths that commits change. */
  readonly needFiles: boolean;
  problems(planning: PlanResult): readonly Problem[];
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
