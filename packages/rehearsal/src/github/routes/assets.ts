import { type Call, type Reply, repoRoute, route } from '../http/call.ts';
import { GitHubError, notFound, validationFailed } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { addAsset, deleteAsset, type FoundAsset, findAsset, updateAsset } from '../records/assets.ts';
import { assetView } from '../views/releases.ts';
import { isVisible, visibleRelease } from './releases.ts';

export const assetRoutes = [
  repoRoute('GET /releases/{release_id}/assets', list),
  route('POST /_uploads/repos/{owner}/{repo}/releases/{release_id}/assets', upload),
  repoRoute('GET /releases/assets/{asset_id}', get),
  repoRoute('PATCH /releases/assets/{asset_id}', update),
  repoRoute('DELETE /releases/assets/{asset_id}', remove),
];

function list(call: Call): Reply {
  const release = visibleRelease(call);
  const { items, headers } = paginate(call.url, release.assets);
  return { status: 200, body: items.map((asset) => assetView(call.github, release, asset)), headers };
}

/** A name is required; the type is what the header of the request says (REST, "Upload a release asset"). */
function upload(call: Call): Reply {
  const release = visibleRelease(call);
  const name = call.query('name') ?? '';
  if (name === '') throw validationFailed({ resource: 'ReleaseAsset', field: 'name', code: 'missing_field' });
  const asset = addAsset(call.github, call.viewer, release, {
    name,
    label: call.query('label') ?? '',
    contentType: call.headers.get('content-type') ?? 'application/octet-stream',
    blob: call.upload,
  });
  if (asset.state === 'starter') throw new GitHubError(502, 'Bad Gateway');
  return { status: 201, body: assetView(call.github, release, asset) };
}

/** The bytes when asked for them, by a redirect to the storage as on GitHub; the record otherwise. */
function get(call: Call): Reply {
  const { release, asset } = visibleAsset(call);
  if (!(call.headers.get('accept') ?? '').includes('application/octet-stream')) {
    return { status: 200, body: assetView(call.github, release, asset) };
  }
  if (asset.sha256 === null) throw notFound();
  asset.downloadCount += 1;
  const location = `${call.github.urls.api}/_storage/assets/${asset.id}?sig=${asset.sha256}`;
  return { status: 302, headers: { location } };
}

function update(call: Call): Reply {
  const found = visibleAsset(call);
  updateAsset(call.github, found, { name: call.body.string('name'), label: call.body.string('label') });
  return { status: 200, body: assetView(call.github, found.release, found.asset) };
}

function remove(call: Call): Reply {
  deleteAsset(call.github, visibleAsset(call));
  return { status: 204 };
}

function visibleAsset(call: Call): FoundAsset {
  const found = findAsset(call.github.state, call.id('asset_id'));
  if (!isVisible(call, found.release)) throw notFound();
  return found;
}
