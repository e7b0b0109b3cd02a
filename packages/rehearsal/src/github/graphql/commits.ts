import { type Commit, readCommit, type Signature } from '../git/commits.ts';
import { readBlob } from '../git/files.ts';
import { readHistory } from '../git/history.ts';
import { findAccount } from '../records/users.ts';
import { pullRequestsOf } from '../records/pull-request-commits.ts';
import { nodeId } from '../views/users.ts';
import { connection, type Page, pageSize } from './pages.ts';
import { notModelledHere } from './refusal.ts';
import type { Scope } from './scope.ts';

/** Any object of git, by its SHA; null where there is none. */
export async function objectNode(scope: Scope, oid: string): Promise<object | null> {
  switch (await scope.objectTypes.of(oid)) {
    case null:
      return null;
    case 'commit':
      return commitNode(scope, oid);
    case 'tree':
      return { __typename: 'Tree', ...identity('T', oid) };
    case 'blob':
      return blobNode(scope, oid);
    default:
      return tagNode(scope, oid);
  }
}

function identity(kind: string, oid: string): { id: string; oid: string; abbreviatedOid: string } {
  return { id: nodeId(kind, oid), oid, abbreviatedOid: oid.slice(0, 7) };
}

async function tagNode(scope: Scope, oid: string): Promise<object> {
  const content = await scope.github.git.object('tag', oid);
  const [, target = ''] = /^object (\w+)$/m.exec(content) ?? [];
  const [, name = ''] = /^tag (.+)$/m.exec(content) ?? [];
  return { __typename: 'Tag', ...identity('TA', oid), name, target: () => objectNode(scope, target) };
}

async function blobNode(scope: Scope, oid: string): Promise<object> {
  const bytes = await readBlob(scope.github.git, oid);
  const isBinary = bytes.includes(0);
  const text = isBinary ? null : bytes.toString('utf8');
  return { __typename: 'Blob', ...identity('B', oid), byteSize: bytes.byteLength, isBinary, text };
}

export function commitNode(scope: Scope, oid: string): object {
  let read: Promise<Commit> | undefined;
  const field =
    (select: (commit: Commit) => unknown): (() => Promise<unknown>) =>
    async () =>
      select(await (read ??= readCommit(scope.github.git, oid)));
  return {
    __typename: 'Commit',
    ...identity('C', oid),
    url: scope.github.urls.html(`/commit/${oid}`),
    message: field(({ message }) => message),
    messageHeadline: field(({ message }) => message.split('\n')[0] ?? ''),
    messageBody: field(({ message }) => message.split('\n').slice(1).join('\n').trim()),
    authoredDate: field(({ author }) => author.date),
    committedDate: field(({ committer }) => committer.date),
    author: field(({ author }) => gitActor(scope, author)),
    committer: field(({ committer }) => gitActor(scope, committer)),
    authors: async (page: Page) => {
      const commit = await (read ??= readCommit(scope.github.git, oid));
      return connection('authors', authorsOf(commit), page, (author) => gitActor(scope, author));
    },
    parents: async (page: Page) => {
      const { parents } = await (read ??= readCommit(scope.github.git, oid));
      return connection('parents', parents, page, (parent) => commitNode(scope, parent));
    },
    history: (question: HistoryQuestion) => historyOf(scope, oid, question),
    associatedPullRequests: (page: Page) => associatedPullRequests(scope, oid, page),
  };
}

/** Who wrote it, and who is named by `Co-authored-by:` (docs, Creating a commit with multiple authors). */
function authorsOf({ author, message }: Commit): readonly Signature[] {
  const others = [...message.matchAll(/^co-authored-by: *(.+?) *<(.+)>\s*$/gim)];
  return [author, ...others.map(([, name = '', email = '']) => ({ name, email, date: author.date }))];
}

function gitActor(scope: Scope, { name, email, date }: Signature): object {
  const account = findAccount(scope.github.state, email);
  const user = account?.type === 'User' ? scope.actor(account.login) : null;
  return { name, email, date, user };
}

/** Of a history so many are given where nothing is said: release-drafter says nothing. */
const MOST = 100;

interface HistoryQuestion extends Page {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

async function historyOf(scope: Scope, oid: string, { path, since, until, ...page }: HistoryQuestion): Promise<object> {
  scope.connections += 1;
  const question = { path: path ?? undefined, since: since ?? undefined, until: until ?? undefined };
  const shas = await readHistory(scope.github.git, oid, question);
  return connection('history', shas, page.first == null && page.last == null ? { ...page, first: MOST } : page, (sha) =>
    commitNode(scope, sha),
  );
}

async function associatedPullRequests(scope: Scope, sha: string, page: Page): Promise<object> {
  pageSize('associatedPullRequests', page.first);
  scope.need('pull-requests');
  scope.connections += 1;
  const { git, state } = scope.github;
  const pulls = await pullRequestsOf(scope.github, sha, async () => {
    const head = await git.commit(`refs/heads/${state.repository.defaultBranch}`);
    return head !== null && git.isAncestor(sha, head);
  });
  return connection('associatedPullRequests', pulls, page, (pull) => scope.pullRequest(pull));
}

/** `Repository.object`: by its SHA, or by what git's own revision syntax calls it, as far as that is a ref or `REF:PATH`. */
export async function objectOf(
  scope: Scope,
  { oid, expression }: { readonly oid?: string | null; readonly expression?: string | null },
): Promise<object | null> {
  scope.need('contents');
  if (oid != null) return objectNode(scope, oid);
  if (expression == null) throw notModelledHere('`object` without `oid` or `expression`');
  const [name = '', path] = expression.split(/:(.*)/s);
  const commit = await scope.github.git.abbreviatedCommit(
    name === 'HEAD' ? scope.github.state.repository.defaultBranch : name,
  );
  if (commit === null) return null;
  if (path === undefined) return commitNode(scope, commit);
  const found = await scope.github.git.try(['rev-parse', '--verify', '--quiet', `${commit}:${path}`]);
  return found.exitCode === 0 ? objectNode(scope, found.stdout.trim()) : null;
}
