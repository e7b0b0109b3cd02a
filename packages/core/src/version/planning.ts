import type { VersionRules } from '../config/version/schema.ts';
import type { Problem } from '../errors/problem.ts';
import type { VersionedComponent } from './components.ts';
import type { VersionHistory } from './history.ts';
import type { JudgedCommit } from './verdicts.ts';
import type { VersionPlan } from './version-plan.ts';

export interface PlanInput {
  readonly history: VersionHistory;
  readonly rules: VersionRules;
  /** May be empty: then the repository is planned as a whole. */
  readonly components: readonly VersionedComponent[];
  /** With independent versions, the component that is to be released: what stands in the way of others is left out. */
  readonly only?: string | undefined;
}

/** A plan with what it was made from, for the notes, and with what stands in the way of releasing it. */
export interface PlanResult {
  readonly plan: VersionPlan;
  /** In the order of `plan.commits`. With independent versions the verdicts are those of the components together. */
  readonly commits: readonly JudgedCommit[];
  /** A plan with problems may be shown, and must not be released. */
  readonly problems: readonly Problem[];
}
