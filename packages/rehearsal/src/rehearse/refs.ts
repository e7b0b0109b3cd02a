import { inc, rcompare, valid } from 'semver';
import { mergeConflict } from './problems.ts';
import { LiftlockError } from '@liftlock/core';
import type { TryGit } from './git.ts';

/** Commits that a rehearsal adds to its clone. */
const IDENTITY = [
  '-c',
  'user.name=Rehearsal',
  '-c',
  'user.email=rehearsal@example.invalid',
  '-c',
  'commit.gpgsign=false',
];

/** A version that is not tagged yet, for tags that are made up. */
export async function nextVersion(git: TryGit): Promise<string> {
  const tags = ((await git('tag', '--list')) ?? '').split('\n');
  const versions = tags.map((tag) => valid(tag.replace(/^.*?(?=\d+\.\d+\.\d+)/, ''))).filter((each) => each !== null);
  const [latest] = versions.sort(rcompare);
  return latest === undefined ? '1.0.0' : (inc(latest, 'minor') ?? '1.0.0');
}

/** The commit of a tag; a new one is made at `head`, in the clone. */
export async function makeTag(git: TryGit, tag: string, head: string): Promise<string> {
  const known = (await git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
  if (known !== undefined) return known;
  await git('update-ref', `refs/tags/${tag}`, head);
  return head;
}

interface Sides {
  readonly base: string;
  readonly head: string;
}

/** `refs/pull/1/merge`, as GitHub makes it for an open pull request. */
export async function makeMerge(git: TryGit, sides: Sides): Promise<string> {
  const merge = await mergeOf(git, sides, `Merge ${sides.head} into ${sides.base}`);
  await git('update-ref', 'refs/pull/1/head', sides.head);
  await git('update-ref', 'refs/pull/1/merge', merge);
  return merge;
}

/** A branch after somebody has merged `head` into it. */
export async function mergeInto(git: TryGit, branch: string, sides: Sides): Promise<string> {
  const isAhead = (await git('merge-base', '--is-ancestor', sides.base, sides.head)) !== undefined;
  const merged = isAhead ? sides.head : await mergeOf(git, sides, `Merge into ${branch}`);
  await git('update-ref', `refs/heads/${branch}`, merged);
  return merged;
}

async function mergeOf(git: TryGit, { base, head }: Sides, message: string): Promise<string> {
  const tree = (await git('merge-tree', '--write-tree', base, head))?.split('\n')[0]?.trim();
  if (tree === undefined) throw new LiftlockError(mergeConflict(base, head));
  const commit = await git(...IDENTITY, 'commit-tree', tree, '-p', base, '-p', head, '-m', message);
  return (commit ?? '').trim();
}

export type AsIf = 'feat' | 'fix' | 'breaking';

const MESSAGES: Readonly<Record<AsIf, string>> = {
  feat: 'feat: a change that this rehearsal made up',
  fix: 'fix: a change that this rehearsal made up',
  breaking: 'feat!: a change that this rehearsal made up',
};

/** A commit that changes no file, but is a reason for a release. */
export async function addCommit(git: TryGit, branch: string, head: string, asIf: AsIf): Promise<string> {
  const args = ['commit-tree', `${head}^{tree}`, '-p', head, '-m', MESSAGES[asIf]];
  const commit = ((await git(...IDENTITY, ...args)) ?? '').trim();
  await git('update-ref', `refs/heads/${branch}`, commit);
  return commit;
}
