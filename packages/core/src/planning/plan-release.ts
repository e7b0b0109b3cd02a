import { releaseBranchOf } from '../event/index.ts';
import type { Config } from '../config/index.ts';
import type { Ports } from '../ports/index.ts';
import { readHistory } from './read-history.ts';
import type { PlanResult, VersionHistory } from '../version/index.ts';
import { examineRelease } from './examine-release.ts';
import { publishedReleases } from './published-releases.ts';
import { askedStandards } from './standards/standards.ts';

export interface PlannedRelease extends PlanResult {
  readonly history: VersionHistory;
}

/**
 * Reads the history of the run's commit and what was published, plans the next version, and asks the team's standards about it.
 *
 * @param only With independent versions, the component that is to be released.
 */
export async function planRelease(config: Config, ports: Ports, only?: string): Promise<PlannedRelease> {
  const branch = releaseBranchOf(ports.event);
  const standards = askedStandards(config.standards);
  const history = await readHistory(ports.history, {
    rules: config.version,
    components: config.components,
    ref: ports.event.sha,
    published: await publishedReleases(ports),
    files: standards?.needFiles === true,
    ...(branch === undefined ? {} : { branch }),
  });
  const input = { history, rules: config.version, components: config.components, only };
  return { ...examineRelease(input, standards), history };
}
