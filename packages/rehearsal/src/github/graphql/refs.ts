import { compareCommits } from '../git/compare.ts';
import type { Ref } from '../git/repository.ts';
import { nodeId } from '../views/users.ts';
import { objectNode } from './commits.ts';
import { connection, type Page } from './pages.ts';
import type { Scope } from './scope.ts';

/** `Repository.ref`: by its full name, or as a branch or tag. */
export async function refOf(scope: Scope, name: string): Promise<object | null> {
  scope.need('contents');
  const names = name.startsWith('refs/') ? [name] : [`refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
  for (const full of names) {
    const ref = await scope.github.git.ref(full);
    if (ref !== undefined) return refNode(scope, ref);
  }
  return null;
}

export interface RefsQuestion extends Page {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export async function refsOf(scope: Scope, { refPrefix, query, orderBy, ...page }: RefsQuestion): Promise<object> {
  scope.need('contents');
  scope.connections += 1;
  const prefix = `${refPrefix.replace(/\/$/, '')}/`;
  const refs = (await scope.github.git.refs(prefix)).filter(({ name }) => name.includes(query ?? ''));
  const ordered = orderBy?.field === 'TAG_COMMIT_DATE' ? await byCommitDate(scope, refs) : refs;
  const found = orderBy?.direction === 'DESC' ? ordered.toReversed() : ordered;
  return connection('refs', found, page, (ref) => refNode(scope, ref));
}

/** Oldest first. */
async function byCommitDate(scope: Scope, refs: readonly Ref[]): Promise<readonly Ref[]> {
  const dated = await scope.github.git.run(['for-each-ref', '--sort=creatordate', '--format=%(refname)', 'refs/']);
  const order = dated.split('\n');
  return refs.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

/** `Ref.compare`: null where there is no such head, or nothing in common. */
async function comparisonOf(scope: Scope, from: string, headRef: string): Promise<object | null> {
  const { git } = scope.github;
  const [base, head] = await Promise.all([git.abbreviatedCommit(from), git.abbreviatedCommit(headRef)]);
  const comparison = base === null || head === null ? null : await compareCommits(git, base, head);
  if (base === null || head === null || comparison === null) return null;
  return {
    id: nodeId('CMP', `${base}...${head}`),
    aheadBy: comparison.ahead.length,
    behindBy: comparison.behindBy,
    status: comparison.status.toUpperCase(),
    baseTarget: () => scope.commit(base),
    headTarget: () => scope.commit(head),
    commits: (page: Page) => connection('commits', comparison.ahead, page, (sha) => scope.commit(sha)),
  };
}

export function refNode(scope: Scope, { name, sha }: Ref): object {
  const [, prefix = '', short = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(name) ?? [];
  const compare = ({ headRef }: { headRef: string }): Promise<object | null> => comparisonOf(scope, sha, headRef);
  return { id: nodeId('REF', name), name: short, prefix, target: () => objectNode(scope, sha), compare };
}
