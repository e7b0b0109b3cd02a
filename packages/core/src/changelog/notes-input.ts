import type { VersionedComponent } from '../version/components.ts';
import { containedIn, graphOf } from '../version/graph.ts';
import type { VersionHistory } from '../version/history.ts';
import type { PlanResult } from '../version/planning.ts';
import type { NextRelease } from '../version/version-plan.ts';
import { withMergedPulls } from './merged-pulls.ts';
import type { NotesInput } from './notes.ts';
import type { NotesSection } from './notes-layout.ts';
import type { PullRequestFacts } from './pull-requests.ts';

export interface PlannedNotes {
  readonly planning: PlanResult;
  readonly history: VersionHistory;
  /** The release that the notes are for: the planned one, or one that exists. */
  readonly release: NextRelease;
  /** With independent versions, the component that is released. */
  readonly component?: VersionedComponent | undefined;
  readonly repositoryUrl: string | null;
  readonly pulls?: ReadonlyMap<string, PullRequestFacts> | undefined;
  readonly sections?: readonly NotesSection[] | undefined;
  readonly showUnparsed?: boolean | undefined;
  readonly wholeNotes?: string | undefined;
}

/**
 * What the notes of a release say. A final release tells everything since the last stable one, so what its
 * pre-releases brought is in it again; a pre-release tells what came since the last one, and folds the whole below.
 */
export function notesInputFor(planned: PlannedNotes): NotesInput {
  const { planning, history, release } = planned;
  const line =
    history.lines.find(({ component }) => component === (planned.component?.name ?? null)) ?? history.lines[0];
  const own = planning.plan.components.find(({ name }) => name === planned.component?.name);
  const shas = own === undefined ? null : new Set(own.commits);
  const commits = planning.commits.filter(({ parsed }) => shas?.has(parsed.commit.sha) ?? true);
  const lastPrerelease = release.version.includes('-') ? line?.prereleases[0] : undefined;
  return {
    version: release.version,
    tag: release.tag,
    previousTag: line?.base?.tag ?? null,
    range: { to: history.head, from: line?.base?.sha ?? null },
    releasedAt: history.commits[0]?.committedAt ?? null,
    commits,
    sincePrerelease:
      lastPrerelease === undefined
        ? undefined
        : { tag: lastPrerelease.tag, shas: missingIn(history, lastPrerelease.sha) },
    follows: followsOf(planned),
    components: own === undefined ? componentsByCommit(planning) : new Map(),
    pulls: withMergedPulls(history.commits, planned.pulls ?? new Map()),
    repositoryUrl: planned.repositoryUrl,
    sections: planned.sections,
    showUnparsed: planned.showUnparsed,
    wholeNotes: planned.wholeNotes,
  };
}

/** Commits of the range that a pre-release does not contain. */
function missingIn({ commits }: VersionHistory, prerelease: string): ReadonlySet<string> {
  const shipped = containedIn(graphOf(commits), [prerelease]);
  return new Set(commits.map(({ sha }) => sha).filter((sha) => !shipped.has(sha)));
}

function followsOf({ planning, component }: PlannedNotes): NotesInput['follows'] {
  return component?.dependencies.flatMap((dependency) => {
    const next = planning.plan.components.find(({ name }) => name === dependency.component)?.next ?? null;
    return next === null ? [] : [{ component: dependency.component, version: next.version }];
  });
}

function componentsByCommit({ plan }: PlanResult): ReadonlyMap<string, readonly string[]> {
  const byCommit = new Map<string, string[]>();
  for (const { name, commits } of plan.components) {
    for (const sha of commits) byCommit.set(sha, [...(byCommit.get(sha) ?? []), name]);
  }
  return byCommit;
}
