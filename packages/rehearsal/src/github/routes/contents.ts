import { findEntry, readBlob, readTree, type TreeEntry } from '../git/files.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, notFound } from '../http/errors.ts';
import { entryFields, fileContent } from '../views/contents.ts';

/** Reads of files and folders; what changes them is in `contents-changes`. */
export const contentRoutes = [
  repoRoute('GET /contents', get),
  repoRoute('GET /contents/{path}', get),
  repoRoute('GET /readme', getReadme),
];

/** "This endpoint supports … files up to 100 MB" (REST, "Get repository content"). */
const MAX_SIZE = 100 * 1024 * 1024;

/** A file, or the list of a folder (REST, "Get repository content"). */
async function get(call: Call): Promise<Reply> {
  const path = call.optional('path')?.replace(/\/+$/, '') ?? '';
  const { ref, commit } = await commitOf(call);
  const entry = await findEntry(call.github.git, commit, path);
  if (entry === undefined) throw notFound();
  return entry.type === 'tree' ? folder(call, entry, ref) : file(call, entry, ref);
}

async function folder(call: Call, entry: TreeEntry, ref: string): Promise<Reply> {
  const entries = await readTree(call.github.git, entry.sha, false);
  const inside = entries.map((each) => ({
    ...each,
    path: entry.path === '' ? each.path : `${entry.path}/${each.path}`,
  }));
  return { status: 200, body: inside.map((each) => entryFields(call.github, each, ref)) };
}

async function file(call: Call, entry: TreeEntry, ref: string): Promise<Reply> {
  if (entry.type === 'commit') return submodule();
  if ((entry.size ?? 0) > MAX_SIZE) throw new GitHubError(403, 'This API returns blobs up to 100 MB in size.');
  const bytes = await readBlob(call.github.git, entry.sha);
  if (isRaw(call)) {
    return { status: 200, bytes: Uint8Array.from(bytes), headers: { 'content-type': RAW } };
  }
  return { status: 200, body: fileContent(call.github, entry, ref, bytes) };
}

function submodule(): never {
  throw new GitHubError(501, 'The contents of submodules are not modelled by the local GitHub.');
}

const RAW = 'application/vnd.github.raw; charset=utf-8';

function isRaw(call: Call): boolean {
  return /application\/vnd\.github\.(v3\.)?raw/.test(call.headers.get('accept') ?? '');
}

/** "The preferred README": the first of these places that has one (docs, About READMEs). */
async function getReadme(call: Call): Promise<Reply> {
  const { git } = call.github;
  const { ref, commit } = await commitOf(call);
  for (const place of ['.github', '', 'docs']) {
    const top = await findEntry(git, commit, place);
    const entries = top?.type === 'tree' ? await readTree(git, top.sha, false) : [];
    const found = entries.find(({ path, type }) => type === 'blob' && /^readme(\.\w+)?$/i.test(path));
    if (found !== undefined)
      return file(call, { ...found, path: place === '' ? found.path : `${place}/${found.path}` }, ref);
  }
  throw notFound();
}

/** The commit that `ref` names, and the default branch without one. */
async function commitOf(call: Call): Promise<{ ref: string; commit: string }> {
  const ref = call.query('ref') ?? call.github.state.repository.defaultBranch;
  const commit = await call.github.git.abbreviatedCommit(ref);
  if (commit === null) throw new GitHubError(404, `No commit found for the ref ${ref}`);
  return { ref, commit };
}
