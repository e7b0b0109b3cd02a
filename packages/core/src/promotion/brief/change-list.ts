import type { ComparedCommit, Comparison } from '../../ports/index.ts';
import {
  findReverts,
  graphOf,
  type HistoryCommit,
  isMerge,
  mergedBy,
  type ParsedCommit,
  parseCommit,
} from '../../version/index.ts';

export interface Change {
  readonly commit: ComparedCommit;
  /** Its subject, without the number of the pull request at the end. */
  readonly subject: string;
  /** Number of the pull request that brought it, as far as the messages say. */
  readonly pull: number | null;
}

export interface ChangeList {
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly merges: readonly Change[];
  /** How many commits are reverted inside of the range or revert one of it. */
  readonly reverted: number;
}

/** What a comparison brings: without merges, and without what was taken back before it got anywhere. */
export function changeList({ commits }: Comparison): ChangeList {
  const parsed = commits.toReversed().map((commit) => ({ commit, parsed: parseCommit(historyOf(commit)) }));
  const pulls = pullsByCommit(parsed.map((one) => one.parsed));
  const reverts = findReverts(parsed.map((one) => one.parsed));
  const all = parsed.map(({ commit, parsed: { pull } }) => ({
    commit,
    subject: pull === null ? commit.subject : commit.subject.trimEnd().slice(0, -` (#${pull})`.length).trimEnd(),
    pull: pull ?? pulls.get(commit.sha) ?? null,
  }));
  const merges = all.filter(({ commit }) => commit.parents.length > 1);
  const changes = all.filter((change) => !merges.includes(change) && !reverts.has(change.commit.sha));
  return { changes, merges, reverted: all.length - merges.length - changes.length };
}

const MERGED_PULL = /^Merge pull request #(\d{1,9}) from /;

/** By the merges that GitHub makes of pull requests, for the merge and for all that it brought. */
function pullsByCommit(parsed: readonly ParsedCommit[]): ReadonlyMap<string, number> {
  const graph = graphOf(parsed.map(({ commit }) => commit));
  const pulls = new Map<string, number>();
  for (const { commit, title } of parsed) {
    const digits = isMerge(commit) ? MERGED_PULL.exec(title)?.[1] : undefined;
    if (digits === undefined) continue;
    for (const sha of [commit.sha, ...mergedBy(graph, commit)]) if (!pulls.has(sha)) pulls.set(sha, Number(digits));
  }
  return pulls;
}

function historyOf({ sha, parents, author, message }: ComparedCommit): HistoryCommit {
  return { sha, parents, message, author: { name: author, email: '', at: 0 }, committedAt: 0, files: [] };
}
