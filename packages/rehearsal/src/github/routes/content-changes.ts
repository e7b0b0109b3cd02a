import { ACCEPTED_FOR_WORKFLOWS, notForIntegrations } from '../access/permissions.ts';
import { readCommit } from '../git/commits.ts';
import { findEntry, readBlob } from '../git/files.ts';
import { isRefName } from '../git/names.ts';
import { writeBlob, writeCommit, writeTree } from '../git/write.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, unprocessable } from '../http/errors.ts';
import { authorOf, readSignature } from '../records/authors.ts';
import { mayWriteWorkflows, WORKFLOWS } from '../records/workflow-files.ts';
import { refuseByRules } from '../records/rulesets.ts';
import { gitCommitView } from '../views/commits.ts';
import { fileContent } from '../views/contents.ts';

/** A commit on a branch that writes or deletes one file. */
export const contentChangeRoutes = [
  repoRoute('PUT /contents/{path}', put),
  repoRoute('DELETE /contents/{path}', remove),
];

async function put(call: Call): Promise<Reply> {
  const { github, body } = call;
  const place = await placeOf(call);
  const bytes = Buffer.from(body.requiredString('content'), 'base64');
  if (place.found === undefined && body.string('sha') !== undefined)
    throw mismatch(place.path, body.string('sha') ?? '');
  const sha = await writeBlob(github.git, bytes);
  const commit = await change(call, place, sha);
  const entry = await findEntry(github.git, commit, place.path);
  if (entry === undefined) throw new Error(`${place.path} was not written`);
  const content = fileContent(github, entry, place.branch, await readBlob(github.git, sha));
  const { content: _, encoding: __, ...described } = content;
  const body200 = { content: described, commit: gitCommitView(github, await readCommit(github.git, commit)) };
  return { status: place.found === undefined ? 201 : 200, body: body200 };
}

async function remove(call: Call): Promise<Reply> {
  const { github } = call;
  const place = await placeOf(call);
  if (place.found === undefined) throw new GitHubError(404, 'Not Found');
  const commit = await change(call, place, null);
  return { status: 200, body: { content: null, commit: gitCommitView(github, await readCommit(github.git, commit)) } };
}

interface Place {
  readonly path: string;
  readonly branch: string;
  readonly head: string;
  /** The blob that is there now. */
  readonly found: string | undefined;
}

/** Where the change goes. The blob that is replaced must be named, so that nobody overwrites what they have not seen. */
async function placeOf(call: Call): Promise<Place> {
  const { github, body, viewer } = call;
  const path = call.param('path').replace(/^\/+|\/+$/g, '');
  if (path === '' || path.split('/').some((part) => ['', '.', '..', '.git'].includes(part)))
    throw unprocessable('path contains a malformed path component');
  if (path.startsWith(WORKFLOWS) && !mayWriteWorkflows(viewer)) throw notForIntegrations(ACCEPTED_FOR_WORKFLOWS);
  const branch = given(call, 'branch') ?? github.state.repository.defaultBranch;
  const ref = isRefName(branch) ? await github.git.ref(`refs/heads/${branch}`) : undefined;
  if (ref === undefined) throw new GitHubError(404, `Branch ${branch} not found`);
  const entry = await findEntry(github.git, ref.sha, path);
  body.requiredString('message');
  const sha = given(call, 'sha');
  if (entry !== undefined && sha === undefined) throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
  if (entry !== undefined && entry.sha !== sha) throw mismatch(path, sha ?? '');
  return { path, branch, head: ref.sha, found: entry?.sha };
}

/** A client may send the fields of a deletion as a query, since not all of them can send a body. */
function given(call: Call, field: string): string | undefined {
  return call.body.string(field) ?? call.query(field);
}

function mismatch(path: string, sha: string): GitHubError {
  return new GitHubError(409, `${path} does not match ${sha}`);
}

async function change(call: Call, { path, branch, head }: Place, sha: string | null): Promise<string> {
  const { github, body, viewer } = call;
  const { git } = github;
  refuseByRules(github, viewer, { ref: `refs/heads/${branch}`, kind: 'update' }, 409);
  const tree = await writeTree(git, head, [{ path, mode: '100644', sha }]);
  if (tree === null) throw unprocessable('The file cannot be written there.');
  const committer = readSignature(body.value('committer'), authorOf(github, viewer));
  const author = readSignature(body.value('author'), committer);
  const message = body.requiredString('message');
  const commit = await writeCommit(git, { tree, parents: [head], message, author, committer });
  await git.updateRef(`refs/heads/${branch}`, commit, head);
  github.changed({ what: 'git', id: github.state.repository.id });
  return commit;
}
