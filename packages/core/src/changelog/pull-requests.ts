import { type Header, readHeader } from '../version/header.ts';
import type { ParsedCommit } from '../version/message.ts';
import { cut, inlineMarkdown, type Links, visible } from './safe-text.ts';

/**
 * Which pull request brought a commit, as GitHub or a merge tells. Whoever opened one can change its title long after it
 * was merged, so a title gives words to show and nothing else: version, section and what is listed come from commits.
 */
export interface PullRequestFacts {
  readonly number: number;
  readonly title: string;
  /** Login of its author, with `[bot]` behind that of a bot; null where only git was asked, or the account is gone. */
  readonly author: string | null;
  /** Whether it is the author's first merged pull request in this repository. */
  readonly firstContribution: boolean;
}

/** What a change is about. */
export type ChangeSummary = Pick<Header, 'scope' | 'subject'>;

/**
 * ChangeSummary for a commit that is not conventional: the title of the pull request that it was a step of, for readers should
 * not have to make sense of "wip". A commit that names a number has the title that its pull request was squashed with.
 */
export function wordsFor({ title, pull: squashedAs }: ParsedCommit, pull: PullRequestFacts | undefined): ChangeSummary {
  const said = pull === undefined || squashedAs !== null ? null : titleWords(pull);
  return said ?? { scope: null, subject: title };
}

const MAX_TITLE = 120;

/** What a pull request is about, on one line of Markdown; empty if its title does not say. */
export function subjectOf(pull: PullRequestFacts, links: Links): string {
  return inlineMarkdown(cut(titleWords(pull)?.subject ?? '', MAX_TITLE), links);
}

/** The type at the beginning of a title decides nothing here, so it is not shown as if it did. */
function titleWords({ title }: PullRequestFacts): ChangeSummary | null {
  const line = visible(title).trim();
  return line === '' ? null : (readHeader(line).header ?? { scope: null, subject: line });
}
