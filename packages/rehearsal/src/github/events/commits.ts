/** What git printed, or undefined when it ended with an error. */
type TryGit = (...args: readonly string[]) => Promise<string | undefined>;

/** A commit as the payload of a push describes it. */
export interface PushedCommit {
  readonly id: string;
  readonly tree_id: string;
  readonly distinct: boolean;
  readonly message: string;
  readonly timestamp: string;
  readonly url: string;
  readonly author: Person;
  readonly committer: Person;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly modified: readonly string[];
}

interface Person {
  readonly name: string;
  readonly email: string;
}

/** A push names no more of its commits (docs: webhook events and payloads, `push`). */
const MOST_COMMITS = 2048;
const FORMAT = '%x01%H%x00%T%x00%cI%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x02';

/** The commits from `before`, or from the beginning, to `head`; the oldest first. */
export async function pushedCommits(
  git: TryGit,
  before: string,
  head: string,
  address: string,
): Promise<PushedCommit[]> {
  const range = /^0+$/.test(before) ? [head, '--max-count=1'] : [`${before}..${head}`, `--max-count=${MOST_COMMITS}`];
  const written = await git(
    '-c',
    'core.quotePath=false',
    'log',
    '--reverse',
    '--no-renames',
    '--name-status',
    `--format=${FORMAT}`,
    ...range,
  );
  return (written ?? '')
    .split('\x01')
    .filter((part) => part !== '')
    .map((part) => commitIn(part, address));
}

function commitIn(text: string, address: string): PushedCommit {
  const [head = '', files = ''] = text.split('\x02');
  const [
    id = '',
    tree = '',
    timestamp = '',
    author = '',
    authorEmail = '',
    committer = '',
    committerEmail = '',
    message = '',
  ] = head.split('\0');
  const changed = (status: string) =>
    files
      .split('\n')
      .filter((line) => line.startsWith(`${status}\t`))
      .map((line) => line.slice(2));
  return {
    id,
    tree_id: tree,
    distinct: true,
    message: message.trimEnd(),
    timestamp,
    url: `${address}/commit/${id}`,
    author: { name: author, email: authorEmail },
    committer: { name: committer, email: committerEmail },
    added: changed('A'),
    removed: changed('D'),
    modified: changed('M'),
  };
}
