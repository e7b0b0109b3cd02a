import { may } from '../access/viewer.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, notFound, validationFailed } from '../http/errors.ts';
import type { Fields } from '../http/fields.ts';
import { paginate } from '../http/pages.ts';
import {
  byDate,
  createRelease,
  deleteRelease,
  findRelease,
  type ReleaseRequest,
  updateRelease,
} from '../records/releases.ts';
import { latestRelease } from '../records/latest-release.ts';
import type { ReleaseRecord } from '../state.ts';
import { releaseView } from '../views/releases.ts';

export const releaseRoutes = [
  repoRoute('GET /releases', list),
  repoRoute('POST /releases', create),
  repoRoute('GET /releases/latest', getLatest),
  repoRoute('GET /releases/tags/{tag}', getByTag),
  repoRoute('GET /releases/{release_id}', get),
  repoRoute('PATCH /releases/{release_id}', update),
  repoRoute('DELETE /releases/{release_id}', remove),
];

/** "Only users with push access will receive listings for draft releases" (REST, "List releases"). */
export function isVisible(call: Call, release: ReleaseRecord): boolean {
  return !release.draft || may(call.viewer, 'contents', 'write');
}

/** The release of the path, unless it is a draft that the viewer must not see. */
export function visibleRelease(call: Call): ReleaseRecord {
  const release = findRelease(call.github.state, call.id('release_id'));
  if (!isVisible(call, release)) throw notFound();
  return release;
}

function list(call: Call): Reply {
  const visible = byDate(call.listed.releases).filter((release) => isVisible(call, release));
  const { items, headers } = paginate(call.url, visible);
  return { status: 200, body: items.map((release) => releaseView(call.github, release)), headers };
}

function get(call: Call): Reply {
  return { status: 200, body: releaseView(call.github, visibleRelease(call)) };
}

/** A published one only: a draft is never found by its tag (REST, "Get a release by tag name"). */
function getByTag(call: Call): Reply {
  const tag = call.param('tag');
  const release = call.github.state.releases.find((candidate) => !candidate.draft && candidate.tagName === tag);
  if (release === undefined) throw notFound();
  return { status: 200, body: releaseView(call.github, release) };
}

function getLatest(call: Call): Reply {
  const release = latestRelease(call.github.state);
  if (release === undefined) throw notFound();
  return { status: 200, body: releaseView(call.github, release) };
}

async function create(call: Call): Promise<Reply> {
  if (call.body.boolean('generate_release_notes') === true) {
    throw new GitHubError(501, 'generate_release_notes is not modelled by the local GitHub.');
  }
  const request = readRequest(call.body);
  if (request.tagName === undefined) {
    throw validationFailed({ resource: 'Release', field: 'tag_name', code: 'missing_field' });
  }
  const release = await createRelease(call.github, call.viewer, request);
  const body = releaseView(call.github, release);
  return { status: 201, body, headers: { location: call.github.urls.repo(`/releases/${release.id}`) } };
}

async function update(call: Call): Promise<Reply> {
  const release = await updateRelease(call.github, call.viewer, visibleRelease(call), readRequest(call.body));
  return { status: 200, body: releaseView(call.github, release) };
}

function remove(call: Call): Reply {
  deleteRelease(call.github, visibleRelease(call));
  return { status: 204 };
}

const MAKE_LATEST = ['true', 'false', 'legacy'] as const;

function readRequest(body: Fields): ReleaseRequest {
  // No discussion category exists here, and an unknown one answers 404 (REST, "Create a release").
  if (body.string('discussion_category_name') !== undefined) throw notFound();
  return {
    tagName: body.string('tag_name'),
    targetCommitish: body.string('target_commitish'),
    name: body.string('name'),
    body: body.string('body'),
    draft: body.boolean('draft'),
    prerelease: body.boolean('prerelease'),
    makeLatest: body.oneOf('make_latest', MAKE_LATEST),
  };
}
