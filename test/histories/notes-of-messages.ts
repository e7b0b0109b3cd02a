import {
  type JudgedCommit,
  type NotesInput,
  type NotesView,
  noteCommits,
  notesMarkdown,
  type ParsedCommit,
  type PullRequestFacts,
  parseCommit,
  viewOf,
} from '@liftlock/core';

/** An id whose first seven digits are its own. */
function shaOf(index: number): string {
  return (0x1000000 + index).toString(16).padEnd(40, '0');
}

export function commitWith(message: string, index = 0): ParsedCommit {
  // Git keeps an author's name as it was typed, too.
  const name = index % 5 === 0 ? `A ${message.slice(0, 40)}` : 'A U Thor';
  const author = { name, email: 'author@example.invalid', at: 0 };
  return parseCommit({ sha: shaOf(index), parents: [], author, committedAt: 0, message, files: [] });
}

export interface Written {
  readonly commits: readonly ParsedCommit[];
  readonly repositoryUrl: string | null;
  readonly view: NotesView;
  readonly markdown: string;
}

type Pulls = NotesInput['pulls'];

export function notesOfCommits(
  commits: readonly JudgedCommit[],
  repositoryUrl: string | null,
  pulls: Pulls = new Map(),
): Written {
  const input: NotesInput = {
    version: '1.1.0',
    tag: 'v1.1.0',
    previousTag: 'v1.0.0',
    range: { to: shaOf(0), from: null },
    releasedAt: 0,
    commits,
    components: new Map(),
    pulls,
    repositoryUrl,
    showUnparsed: true,
    limit: Number.POSITIVE_INFINITY,
  };
  const view = viewOf(input, noteCommits(input));
  return { commits: commits.map(({ parsed }) => parsed), repositoryUrl, view, markdown: notesMarkdown(view) };
}

/**
 * The notes of a release with these messages, each shown as if nothing took it back.
 *
 * @param titles Titles of the pull requests that brought the commits, in their order.
 */
export function notesOfMessages(
  messages: readonly string[],
  repositoryUrl: string | null,
  titles: readonly string[] = [],
): Written {
  const pulls = titles.map((title, index): [string, PullRequestFacts] => [
    shaOf(index),
    { number: 100 + index, title, author: `neu-${index}`, firstContribution: true },
  ]);
  const commits = messages.map(commitWith);
  return notesOfCommits(
    commits.map((parsed) => ({ parsed, bump: 'patch', reason: '', revert: null })),
    repositoryUrl,
    new Map(pulls),
  );
}
