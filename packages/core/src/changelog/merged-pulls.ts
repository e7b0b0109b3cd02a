import { graphOf } from '../version/graph.ts';
import type { HistoryCommit } from '../version/history.ts';
import type { PullRequestFacts } from './pull-requests.ts';

type Merged = Pick<PullRequestFacts, 'number' | 'title'>;

/**
 * Pull requests that merge commits tell of, by the commits that they brought. GitHub writes number and title into the
 * message, so no token is needed, and nobody changes them afterwards. The innermost one counts: what came to a branch
 * by one pull request, and on with the whole branch by another, belongs to the first. Every commit is looked at once.
 *
 * @param commits Children before parents, the released commit first.
 */
export function mergedPulls(commits: readonly HistoryCommit[]): ReadonlyMap<string, Merged> {
  const graph = graphOf(commits);
  const seen = new Set<string>();
  const found = new Map<string, Merged>();
  const lines: { readonly tip: string | undefined; readonly by: Merged | null }[] = [
    { tip: commits[0]?.sha, by: null },
  ];
  for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
    const { by } = line;
    for (let sha = line.tip; sha !== undefined && !seen.has(sha); ) {
      const commit = graph.get(sha);
      if (commit === undefined) break;
      seen.add(sha);
      if (by !== null && !namesPull(commit)) found.set(sha, by);
      const [first, ...others] = commit.parents;
      // The oldest merge of a line comes last, so it is taken up first: it brought what newer ones have as well.
      if (others.length > 0) lines.push(...others.map((tip) => ({ tip, by: readMerge(commit.message) ?? by })));
      sha = first;
    }
  }
  return found;
}

const BY_BUTTON = /^Merge pull request #(\d{1,9}) from \S/;
const NUMBERED = /^(.*) \(#(\d{1,9})\)$/;

/** Both forms that a repository can choose for its merge commits: GitHub's own words, or the title with the number. */
function readMerge(message: string): Merged | null {
  const lines = linesOf(message);
  const button = BY_BUTTON.exec(lines[0] ?? '')?.[1];
  if (button !== undefined) return { number: Number(button), title: lines.slice(1).find((line) => line !== '') ?? '' };
  const [, title = '', number] = NUMBERED.exec(lines[0] ?? '') ?? [];
  return number === undefined ? null : { number: Number(number), title };
}

/** A squashed pull request names itself, on whatever branch it went on later. */
function namesPull({ message }: HistoryCommit): boolean {
  return NUMBERED.test(linesOf(message)[0] ?? '');
}

function linesOf(message: string): readonly string[] {
  return message.split(/\r\n|\n|\r/, 20).map((line) => line.trim());
}

/** What GitHub tells, with the titles that pull requests were merged with; and what only the merges tell. */
export function withMergedPulls(
  commits: readonly HistoryCommit[],
  told: ReadonlyMap<string, PullRequestFacts>,
): ReadonlyMap<string, PullRequestFacts> {
  const facts = new Map(told);
  for (const [sha, { number, title }] of mergedPulls(commits)) {
    const known = told.get(sha);
    if (known === undefined) facts.set(sha, { number, title, author: null, firstContribution: false });
    else if (known.number === number && title !== '') facts.set(sha, { ...known, title });
  }
  return facts;
}
