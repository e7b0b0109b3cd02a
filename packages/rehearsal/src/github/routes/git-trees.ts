import { ACCEPTED_FOR_WORKFLOWS, notForIntegrations } from '../access/permissions.ts';
import { readTree } from '../git/files.ts';
import { isSha } from '../git/names.ts';
import { TREE_MODE, type TreeChange, writeBlob, writeTree } from '../git/write.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, notFound, unprocessable } from '../http/errors.ts';
import { mayWriteWorkflows, WORKFLOWS } from '../records/workflow-files.ts';

export const gitTreeRoutes = [repoRoute('GET /git/trees/{tree_sha}', get), repoRoute('POST /git/trees', create)];

/** "The limit for the `tree` array is 100,000 entries" (REST, "Get a tree"). */
const MAX_ENTRIES = 100_000;

/** By its SHA, or by the name of a ref or commit; any value of `recursive` asks for all levels. */
async function get(call: Call): Promise<Reply> {
  const { git } = call.github;
  const name = call.param('tree_sha');
  const type = await git.objectType(name);
  const sha = type === 'tree' || type === 'commit' ? name : await git.abbreviatedCommit(name);
  if (sha === null) throw notFound();
  return { status: 200, body: await treeView(call, sha, call.query('recursive') !== undefined) };
}

async function treeView(call: Call, name: string, recursive: boolean): Promise<Record<string, unknown>> {
  const { git, urls } = call.github;
  const sha = (await git.fact(['rev-parse', '--verify', `${name}^{tree}`])).trim();
  const entries = await readTree(git, sha, recursive);
  return {
    sha,
    url: urls.repo(`/git/trees/${sha}`),
    tree: entries.slice(0, MAX_ENTRIES).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.size === null ? {} : { size: entry.size }),
      ...(entry.type === 'commit' ? {} : { url: urls.repo(`/git/${entry.type}s/${entry.sha}`) }),
    })),
    truncated: entries.length > MAX_ENTRIES,
  };
}

/** Writes a tree from a list of entries, on top of `base_tree` where there is one (REST, "Create a tree"). */
async function create(call: Call): Promise<Reply> {
  const { git } = call.github;
  const base = call.body.string('base_tree') ?? null;
  if (base !== null && !['tree', 'commit'].includes((await git.objectType(base)) ?? ''))
    throw unprocessable('base_tree is not a valid tree oid');
  const given = call.body.value('tree');
  if (!Array.isArray(given)) throw unprocessable('Invalid request.\n\n"tree" wasn\'t supplied.');
  if (given.length === 0) throw unprocessable('Invalid tree info');
  const changes: TreeChange[] = [];
  for (const entry of given) changes.push(await readChange(call, entry));
  const sha = await writeTree(git, base, changes);
  if (sha === null) throw new GitHubError(422, 'GitRPC::BadObjectState');
  return { status: 201, body: await treeView(call, sha, false) };
}

const MODES: readonly string[] = ['100644', '100755', '120000', '160000', TREE_MODE];

/** An entry names an object, brings its content, or, with `sha: null`, deletes a file. */
async function readChange(call: Call, entry: unknown): Promise<TreeChange> {
  const { path, mode = '100644', sha, content } = (entry ?? {}) as Record<string, unknown>;
  if (typeof path !== 'string' || !isPath(path)) throw unprocessable('tree.path contains a malformed path component');
  if (typeof mode !== 'string' || !MODES.includes(mode))
    throw unprocessable('tree.mode is not one of the modes of git');
  if (path.startsWith(WORKFLOWS) && !mayWriteWorkflows(call.viewer)) throw notForIntegrations(ACCEPTED_FOR_WORKFLOWS);
  if (typeof content === 'string') return { path, mode, sha: await writeBlob(call.github.git, Buffer.from(content)) };
  if (sha === null) return { path, mode, sha };
  const isThere =
    typeof sha === 'string' && isSha(sha) && (mode === '160000' || (await call.github.git.objectType(sha)) !== null);
  if (!isThere) throw unprocessable('tree.sha is not a valid object');
  return { path, mode, sha };
}

function isPath(path: string): boolean {
  return !path.includes('\0') && path.split('/').every((part) => !['', '.', '..', '.git'].includes(part));
}
