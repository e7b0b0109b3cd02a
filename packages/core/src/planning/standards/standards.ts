import type { Standards } from '../../config/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { PlanResult } from '../../version/index.ts';
import { changelogProblems } from './changelog.ts';
import { documentationProblems } from './documentation.ts';
import { releasedChanges } from './released-changes.ts';
import { versionNameProblems } from './version-name.ts';

/** The team's standards as a question about a plan. */
export interface AskedStandards {
  /** Whether the answer depends on the paths that commits change, which costs a look at every tree of the range. */
  readonly needFiles: boolean;
  /**
   * What they say against the planned release. Asked where git is read, before anything is built: later stages see a
   * candidate that keeps them, or none.
   */
  problems(planning: PlanResult): readonly Problem[];
}

/** What the standards ask of a planned release, `null` if nothing. The kinds of tests are asked of its candidate. */
export function askedStandards(standards: Standards): AskedStandards | null {
  const { versionPattern, sections, documentation } = standards;
  if (versionPattern === undefined && sections === null && documentation.length === 0) return null;
  return {
    needFiles: documentation.some(({ require }) => require !== null),
    problems: (planning) => standardProblems(standards, planning),
  };
}

function standardProblems(standards: Standards, planning: PlanResult): Problem[] {
  const versions = plannedVersions(planning);
  if (versions.length === 0) return [];
  const released = releasedChanges(planning);
  return [
    ...versionNameProblems(standards, versions),
    ...changelogProblems(standards.sections, released),
    ...documentationProblems(standards.documentation, released),
  ];
}

function plannedVersions({ plan }: PlanResult): string[] {
  if (plan.next !== null) return [plan.next.version];
  return plan.bump === null ? [...new Set(plan.components.flatMap(({ next }) => next?.version ?? []))] : [];
}
