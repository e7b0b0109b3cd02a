import type { Standards } from '../../config/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { PlanResult } from '../../version/index.ts';
import { changelogProblems } from './changelog.ts';
import { documentationProblems } from './documentation.ts';
import { releasedChanges } from './released-changes.ts';
import { versionNameProblems } from './version-name.ts';

/** Whether anything is asked of a planned release. The kinds of tests are asked of its candidate. */
export function asksOfPlans({ versionPattern, sections, documentation }: Standards): boolean {
  return versionPattern !== undefined || sections !== null || documentation.length > 0;
}

/** Whether changed paths have to be read to answer, which costs a look at every tree of the range. */
export function needsChangedFiles({ documentation }: Standards): boolean {
  return documentation.some(({ require }) => require !== null);
}

/**
 * What the team's standards say against the planned release. Asked where git is read, before anything is built: later
 * stages see a candidate that keeps them, or none.
 */
export function standardProblems(standards: Standards, planning: PlanResult): Problem[] {
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
