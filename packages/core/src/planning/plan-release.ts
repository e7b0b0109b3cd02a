import { releaseBranchOf } from '../event/index.ts';
import type { Config } from '../config/index.ts';
import type { Ports } from '../ports/index.ts';
import { readHistory } from './read-history.ts';
import { examineVersion, type PlanResult, type VersionHistory } from '../version/index.ts';
import { publishedReleases } from './published-releases.ts';
import { needsChangedFiles, standardProblems } from './standards/standards.ts';

export interface PlannedRelease extends PlanResult {
  readonly history: VersionHistory;
}

/** Reads the history of the run's commit and what was published, plans the next version, and asks the team's standards about it. */
export async function planRelease(config: Config, ports: Ports): Promise<PlannedRelease> {
  const branch = releaseBranchOf(ports.event);
  const history = await readHistory(ports.history, {
    rules: config.version,
    components: config.components,
    ref: ports.event.sha,
    published: await publishedReleases(ports),
    files: needsChangedFiles(config.standards),
    ...(branch === undefined ? {} : { branch }),
  });
  const planning = examineVersion({ history, rules: config.version, components: config.components });
  const problems = [...planning.problems, ...standardProblems(config.standards, planning)];
  return { ...planning, problems, history };
}
