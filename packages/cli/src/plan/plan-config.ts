import type { AskedStandards, ChangelogSection, VersionedComponent, VersionRules } from '@liftlock/core';

/** The part of a configuration that versions and notes depend on. */
export interface PlanConfig {
  readonly rules: VersionRules;
  readonly components: readonly VersionedComponent[];
  /** The sections that the team wants in its notes; `null` for the usual ones. */
  readonly sections: readonly ChangelogSection[] | null;
  /** `null` where the team asks nothing of its releases. What answers is loaded with the configuration. */
  readonly standards: AskedStandards | null;
  /** Whether there is a configuration at all; without one the usual rules hold. */
  readonly isConfigured: boolean;
}
