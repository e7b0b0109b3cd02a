import { readCommit } from '../git/commits.ts';
import { isRefName } from '../git/names.ts';
import { HIDDEN } from '../git/push-rules.ts';
import type { Ref } from '../git/repository.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound, unprocessable } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { draftUntagged, isImmutableTag } from '../records/releases.ts';
import { refuseByRules } from '../records/rulesets.ts';
import { commitView } from '../views/commits.ts';
import { nodeId } from '../views/users.ts';

export const refRoutes = [
  repoRoute('GET /branches', listBranches),
  repoRoute('GET /branches/{branch}', getBranch),
  repoRoute('GET /tags', listTags),
  repoRoute('GET /git/ref/{ref}', getRef),
  repoRoute('GET /git/matching-refs/{ref}', listMatchingRefs),
  repoRoute('POST /git/refs', createRef),
  repoRoute('PATCH /git/refs/{ref}', updateRef),
  repoRoute('DELETE /git/refs/{ref}', deleteRef),
];

async function listBranches(call: Call): Promise<Reply> {
  const refs = await call.github.git.refs('refs/heads/');
  const { items, headers } = paginate(call.url, refs);
  return { status: 200, body: items.map((ref) => branchSummary(call, ref)), headers };
}

function branchSummary(call: Call, ref: Ref): Record<string, unknown> {
  const name = ref.name.slice('refs/heads/'.length);
  const commit = { sha: ref.sha, url: call.github.urls.repo(`/commits/${ref.sha}`) };
  return { name, commit, protected: false };
}

async function getBranch(call: Call): Promise<Reply> {
  const { github } = call;
  const name = call.param('branch');
  const ref = await github.git.ref(`refs/heads/${name}`);
  if (ref === undefined) throw notFound();
  const self = github.urls.repo(`/branches/${encodeURIComponent(name)}`);
  return {
    status: 200,
    body: {
      name,
      commit: commitView(github, await readCommit(github.git, ref.sha)),
      _links: { self, html: github.urls.html(`/tree/${name}`) },
      protected: false,
      protection: { enabled: false },
      protection_url: `${self}/protection`,
    },
  };
}

async function listTags(call: Call): Promise<Reply> {
  const { github } = call;
  const refs = (await github.git.refs('refs/tags/')).filter((ref) => ref.commit !== null).toReversed();
  const { items, headers } = paginate(call.url, refs);
  const body = items.map((ref) => {
    const name = ref.name.slice('refs/tags/'.length);
    return {
      name,
      zipball_url: github.urls.repo(`/zipball/${ref.name}`),
      tarball_url: github.urls.repo(`/tarball/${ref.name}`),
      commit: { sha: ref.commit, url: github.urls.repo(`/commits/${ref.commit}`) },
      node_id: nodeId('REF', ref.name),
    };
  });
  return { status: 200, body, headers };
}

async function getRef(call: Call): Promise<Reply> {
  const ref = await call.github.git.ref(`refs/${call.param('ref')}`);
  if (ref === undefined) throw notFound();
  return { status: 200, body: refView(call, ref) };
}

async function listMatchingRefs(call: Call): Promise<Reply> {
  const refs = await call.github.git.refs(`refs/${call.param('ref')}`);
  return { status: 200, body: refs.map((ref) => refView(call, ref)) };
}

/** For the refusals of GitHub's own refs and of the default branch, see the assumption `refusal-texts`. */
async function createRef(call: Call): Promise<Reply> {
  const { git } = call.github;
  const name = call.body.requiredString('ref');
  const sha = call.body.requiredString('sha');
  if (!/^refs\/.+\/.+$/.test(name)) {
    throw unprocessable("Reference name must start with 'refs' and have at least two slashes.");
  }
  if (!isRefName(name)) throw unprocessable(`${name} is not a valid ref name.`);
  if (name.startsWith(`${HIDDEN}/`)) throw unprocessable('Reference update failed');
  const type = await git.objectType(sha);
  if (type === null || (name.startsWith('refs/heads/') && type !== 'commit'))
    throw unprocessable('Object does not exist');
  refuseByRules(call.github, call.viewer, { ref: name, kind: 'creation' });
  if (!(await git.createRef(name, sha))) throw unprocessable('Reference already exists');
  call.github.changed({ what: 'git', id: call.github.state.repository.id });
  return { status: 201, body: refView(call, { name, sha, type, commit: null }) };
}

/** "Leaving this out or setting it to `false` will make sure you're not overwriting work." */
async function updateRef(call: Call): Promise<Reply> {
  const { git } = call.github;
  const ref = await existingRef(call);
  const sha = call.body.requiredString('sha');
  const type = await git.objectType(sha);
  if (type === null) throw unprocessable('Object does not exist');
  const commits = ref.commit === null || type !== 'commit' ? undefined : { old: ref.commit, new: sha };
  const force = call.body.boolean('force') ?? false;
  const forced = commits === undefined || !(await git.isAncestor(commits.old, commits.new));
  if (!force && forced) throw unprocessable('Update is not a fast forward');
  refuseByRules(call.github, call.viewer, { ref: ref.name, kind: 'update', forced });
  await git.updateRef(ref.name, sha, ref.sha);
  call.github.changed({ what: 'git', id: call.github.state.repository.id });
  return { status: 200, body: refView(call, { name: ref.name, sha, type, commit: null }) };
}

async function deleteRef(call: Call): Promise<Reply> {
  const ref = await existingRef(call);
  const { defaultBranch } = call.github.state.repository;
  if (ref.name === `refs/heads/${defaultBranch}`) throw unprocessable('Cannot delete the default branch');
  refuseByRules(call.github, call.viewer, { ref: ref.name, kind: 'deletion' });
  await call.github.git.deleteRef(ref.name);
  await draftUntagged(call.github);
  call.github.changed({ what: 'git', id: call.github.state.repository.id });
  return { status: 204 };
}

/** The tag of an immutable release cannot move or go (docs, Immutable releases). */
async function existingRef(call: Call): Promise<Ref> {
  const ref = await call.github.git.ref(`refs/${call.param('ref')}`);
  if (ref === undefined) throw unprocessable('Reference does not exist');
  const tag = /^refs\/tags\/(.+)$/.exec(ref.name)?.[1];
  if (tag !== undefined && isImmutableTag(call.github.state, tag)) {
    throw unprocessable(`Cannot change ${ref.name}: it belongs to an immutable release.`);
  }
  return ref;
}

function refView(call: Call, ref: Ref): Record<string, unknown> {
  const { urls } = call.github;
  return {
    ref: ref.name,
    node_id: nodeId('REF', ref.name),
    url: urls.repo(`/git/${ref.name}`),
    object: { sha: ref.sha, type: ref.type, url: urls.repo(`/git/${ref.type}s/${ref.sha}`) },
  };
}
