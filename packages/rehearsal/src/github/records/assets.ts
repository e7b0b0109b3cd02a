import type { Viewer } from '../access/viewer.ts';
import type { StoredBlob } from '../blobs.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { notFound, unprocessable, validationFailed } from '../http/errors.ts';
import type { AssetRecord, GitHubState, ReleaseRecord } from '../state.ts';
import { assetName } from './asset-names.ts';

/** orgs/community#165616; no page of the docs gives the number. */
const MAX_ASSETS = 1000;

export interface FoundAsset {
  readonly release: ReleaseRecord;
  readonly asset: AssetRecord;
}

export function findAsset(state: GitHubState, id: number): FoundAsset {
  for (const release of state.releases) {
    const asset = release.assets.find((candidate) => candidate.id === id);
    if (asset !== undefined) return { release, asset };
  }
  throw notFound();
}

export interface AssetUpload {
  readonly name: string;
  /** Empty when the request has none: see the assumption `texts-left-out`. */
  readonly label: string | null;
  readonly contentType: string;
  /** Null for an upload that broke off: the asset is left in state `starter`. */
  readonly blob: StoredBlob | null;
}

export function addAsset(
  github: GitHubContext,
  viewer: Viewer,
  release: ReleaseRecord,
  upload: AssetUpload,
): AssetRecord {
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.');
  const name = assetName(upload.name);
  refuseTakenName(release, name);
  if (release.assets.length >= MAX_ASSETS) throw validationFailed(assetError('file_count', 'custom'));
  if (upload.blob?.size === 0) {
    // svenstaro/upload-release-action#94 shows this answer.
    throw validationFailed({ ...assetError('size', 'custom'), message: 'size must be greater than or equal to 1' });
  }
  const asset: AssetRecord = {
    id: nextId(github.state),
    name,
    label: upload.label,
    state: upload.blob === null ? 'starter' : 'uploaded',
    contentType: upload.contentType,
    size: upload.blob?.size ?? 0,
    sha256: upload.blob?.sha256 ?? null,
    downloadCount: 0,
    uploader: viewer.user.login,
    createdAt: now(github),
    updatedAt: now(github),
  };
  release.assets.push(asset);
  github.changed({ what: 'release', id: release.id });
  return asset;
}

export function updateAsset(
  github: GitHubContext,
  { release, asset }: FoundAsset,
  request: { readonly name: string | undefined; readonly label: string | undefined },
): void {
  if (release.immutable) throw unprocessable('Cannot update assets of an immutable release.');
  const name = request.name === undefined ? asset.name : assetName(request.name);
  if (name !== asset.name) refuseTakenName(release, name);
  asset.name = name;
  asset.label = request.label ?? asset.label;
  asset.updatedAt = now(github);
  github.changed({ what: 'release', id: release.id });
}

export function deleteAsset(github: GitHubContext, { release, asset }: FoundAsset): void {
  if (release.immutable) throw unprocessable('Cannot delete assets of an immutable release.');
  release.assets = release.assets.filter((candidate) => candidate.id !== asset.id);
  github.changed({ what: 'release', id: release.id });
}

/** An asset in state `starter` blocks its name as well. */
function refuseTakenName(release: ReleaseRecord, name: string): void {
  if (release.assets.some((asset) => asset.name === name)) throw validationFailed(assetError('name', 'already_exists'));
}

function assetError(field: string, code: string): { resource: string; field: string; code: string } {
  return { resource: 'ReleaseAsset', field, code };
}
