import type { JudgedCommit } from '../version/verdicts.ts';
import type { EntryContext } from './note-entry.ts';
import { type PullRequestFacts, subjectOf } from './pull-requests.ts';
import { cut, inlineMarkdown, issueLink, type Links } from './safe-text.ts';

const MAX_CONTRIBUTORS = 60;
const MAX_FIRST = 20;

/** People behind the notes, as Markdown. */
export interface Contributors {
  readonly contributors: readonly string[];
  readonly firstContributions: readonly string[];
}

/** Logins where GitHub was asked, names as git has them where it was not; never a mention, so nobody is notified. */
export function contributorsOf(context: EntryContext & { readonly commits: readonly JudgedCommit[] }): Contributors {
  const counted = context.commits.filter(({ parsed, revert }) => parsed.commit.parents.length < 2 && revert === null);
  const people = counted
    .map(({ parsed }) => personBehind(parsed.commit.author.name, context.pulls.get(parsed.commit.sha), context))
    .filter(({ isBot }) => !isBot);
  const first = people.flatMap(({ name, pull }) =>
    pull?.firstContribution === true ? [`${name}: ${describePull(pull, context)}`] : [],
  );
  return {
    contributors: [...new Set(people.map(({ name }) => name))].sort().slice(0, MAX_CONTRIBUTORS),
    firstContributions: shortened([...new Set(first)].sort(), MAX_FIRST),
  };
}

function personBehind(
  gitName: string,
  pull: PullRequestFacts | undefined,
  links: Links,
): { readonly name: string; readonly isBot: boolean; readonly pull: PullRequestFacts | undefined } {
  const login = pull?.author ?? null;
  const name = login === null ? named(gitName, links) : profile(login, links);
  return { name, isBot: (login ?? gitName).endsWith('[bot]'), pull };
}

function named(name: string, links: Links): string {
  return inlineMarkdown(cut(name, 60), links) || 'somebody without a name';
}

/** On the server that the repository is on. An underscore is in the logins of managed users only. */
function profile(login: string, { repositoryUrl }: Links): string {
  const [server] = /^https?:\/\/[^/]+/.exec(repositoryUrl ?? '') ?? ['https://github.com'];
  const plain = login.replace(/[^\w-]/g, '');
  return `[${plain}](${server}/${plain})`;
}

/** `contrast of links (#45)`, or only the link of a pull request that does not say what it is about. */
function describePull(pull: PullRequestFacts, links: Links): string {
  const { repositoryUrl } = links;
  const link = repositoryUrl === null ? `#${pull.number}` : issueLink(pull.number, repositoryUrl);
  const subject = subjectOf(pull, links);
  return subject === '' ? link : `${subject} (${link})`;
}

function shortened(lines: readonly string[], limit: number): readonly string[] {
  return lines.length <= limit ? lines : [...lines.slice(0, limit), `and ${lines.length - limit} more`];
}
