import { may } from '../access/viewer.ts';
import { type TreeChange, writeBlob, writeCommit, writeTree } from '../git/write.ts';
import { authorOf } from '../records/authors.ts';
import { mayWriteWorkflows, WORKFLOWS } from '../records/workflow-files.ts';
import { violationsOf, violationText } from '../records/rulesets.ts';
import { refNode } from './refs.ts';
import { Refusal } from './refusal.ts';
import { forbidden, type Scope } from './scope.ts';

export interface CommitOnBranch {
  readonly branch: { readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null };
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
  readonly expectedHeadOid: string;
  readonly clientMutationId?: string | null;
}

/** `createCommitOnBranch`: a commit by whoever asks, if the branch is still where they think it is. */
export async function createCommitOnBranch(scope: Scope, input: CommitOnBranch): Promise<object> {
  const { github, viewer } = scope;
  if (!may(viewer, 'contents', 'write')) throw forbidden();
  const name = (input.branch.branchName ?? '').replace(/^refs\/heads\//, '');
  const ref = await github.git.ref(`refs/heads/${name}`);
  if (ref === undefined) throw new Refusal(`No ref named \`${name}\` found.`, 'NOT_FOUND');
  if (ref.sha !== input.expectedHeadOid) {
    const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`;
    throw new Refusal(message, 'STALE_DATA');
  }
  const against = violationsOf(github, viewer, { ref: ref.name, kind: 'update' });
  if (against.length > 0) throw new Refusal(violationText(against), 'UNPROCESSABLE');
  const changes = await changesOf(scope, input);
  const tree = await writeTree(github.git, ref.sha, changes);
  if (tree === null) throw new Refusal('A path was requested that git cannot have.', 'UNPROCESSABLE');
  const by = authorOf(github, viewer);
  const message = [input.message.headline, input.message.body ?? ''].join('\n\n').trim();
  const commit = await writeCommit(github.git, { tree, parents: [ref.sha], message, author: by, committer: by });
  await github.git.updateRef(ref.name, commit, ref.sha);
  github.changed({ what: 'git', id: github.state.repository.id });
  const moved = { ...ref, sha: commit, commit };
  return { clientMutationId: input.clientMutationId ?? null, commit: scope.commit(commit), ref: refNode(scope, moved) };
}

async function changesOf({ github, viewer }: Scope, { fileChanges }: CommitOnBranch): Promise<readonly TreeChange[]> {
  const additions = fileChanges?.additions ?? [];
  const deletions = fileChanges?.deletions ?? [];
  const touchesWorkflows = [...additions, ...deletions].some(({ path }) => path.startsWith(WORKFLOWS));
  if (touchesWorkflows && !mayWriteWorkflows(viewer)) throw forbidden();
  const added = await Promise.all(
    additions.map(async ({ path, contents }) => ({
      path,
      mode: '100644',
      sha: await writeBlob(github.git, Buffer.from(contents, 'base64')),
    })),
  );
  return [...added, ...deletions.map(({ path }) => ({ path, mode: '100644', sha: null }))];
}
