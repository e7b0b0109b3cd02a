import { may } from '../access/viewer.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound, validationFailed } from '../http/errors.ts';
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
import type { NotesRequest } from '../records/generated-notes.ts';
import { latestRelease } from '../records/latest-release.ts';
import type { ReleaseRecord } from '../state.ts';
import { releaseView } from '../views/releases.ts';

export const releaseRoutes = [
  repoRoute('GET /releases', list),
  repoRoute('POST /releases', create),
  repoRoute('POST /releases/generate-notes', generate),
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
  const request = readRequest(call.body);
  if (request.tagName === undefined) {
    throw validationFailed({ resource: 'Release', field: 'tag_name', code: 'missing_field' });
  }
  const written = { ...request, ...(await writtenByGitHub(call, request)) };
  const release = await createRelease(call.github, call.viewer, written);
  const body = releaseView(call.github, release);
  return { status: 201, body, headers: { location: call.github.urls.repo(`/releases/${release.id}`) } };
}

/** "If `name` is specified, the specified name will be used; … if `body` is specified, the body will be pre-pended" (REST). */
async function writtenByGitHub(
  call: Call,
  { tagName = '', ...request }: ReleaseRequest,
): Promise<Partial<ReleaseRequest>> {
  if (call.body.boolean('generate_release_notes') !== true) return {};
  const { targetCommitish: target } = request;
  const notes = await notesOf(call, { tagName, target, previousTag: undefined, configuration: undefined });
  const body = request.body === undefined ? notes.body : `${request.body}\n\n${notes.body}`;
  return { name: request.name ?? notes.name, body };
}

async function generate(call: Call): Promise<Reply> {
  const { body } = call;
  const notes = await notesOf(call, {
    tagName: body.requiredString('tag_name'),
    target: body.string('target_commitish'),
    previousTag: body.string('previous_tag_name'),
    configuration: body.string('configuration_file_path'),
  });
  return { status: 200, body: notes };
}

/** Few releases ask for it, and its library reads YAML. */
async function notesOf(call: Call, request: NotesRequest): Promise<{ name: string; body: string }> {
  const { generateNotes } = await import('../records/generated-notes.ts');
  return generateNotes(call.github, request);
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
