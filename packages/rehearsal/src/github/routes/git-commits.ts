import { readCommit } from '../git/commits.ts';
import { writeCommit } from '../git/write.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, notFound, unprocessable } from '../http/errors.ts';
import { authorOf, readSignature } from '../records/authors.ts';
import { gitCommitView } from '../views/commits.ts';

export const gitCommitRoutes = [
  repoRoute('GET /git/commits/{commit_sha}', get),
  repoRoute('POST /git/commits', create),
];

async function get(call: Call): Promise<Reply> {
  const sha = call.param('commit_sha');
  if ((await call.github.git.objectType(sha)) !== 'commit') throw notFound();
  return { status: 200, body: gitCommitView(call.github, await readCommit(call.github.git, sha)) };
}

/** The commit only; no ref leads to it yet. What `committer` leaves out is the author's (REST, "Create a commit"). */
async function create(call: Call): Promise<Reply> {
  const { github, body, viewer } = call;
  const { git } = github;
  if (body.has('signature')) throw new GitHubError(501, 'A signature is not modelled by the local GitHub.');
  const message = body.requiredString('message');
  const tree = body.requiredString('tree');
  const parents = body.strings('parents') ?? [];
  if ((await git.objectType(tree)) !== 'tree') throw unprocessable('Tree SHA does not exist');
  for (const parent of parents)
    if ((await git.objectType(parent)) !== 'commit')
      throw unprocessable('Parent SHA does not exist or is not a commit object');
  const author = readSignature(body.value('author'), authorOf(github, viewer));
  const committer = readSignature(body.value('committer'), author);
  const sha = await writeCommit(git, { tree, parents, message, author, committer });
  const view = gitCommitView(github, await readCommit(git, sha));
  return { status: 201, body: view, headers: { location: String(view['url']) } };
}
