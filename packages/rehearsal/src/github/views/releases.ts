import type { GitHubContext } from '../context.ts';
import type { AssetRecord, ReleaseRecord } from '../state.ts';
import { nodeId, simpleUser } from './users.ts';

type Json = Record<string, unknown>;

export function releaseView(github: GitHubContext, release: ReleaseRecord): Json {
  const { urls } = github;
  const path = `/releases/${release.id}`;
  const source = (format: string): string | null =>
    release.draft ? null : urls.repo(`/${format}/${encodeURIComponent(release.tagName)}`);
  return {
    url: urls.repo(path),
    assets_url: urls.repo(`${path}/assets`),
    upload_url: `${urls.upload(`${path}/assets`)}{?name,label}`,
    html_url: urls.html(`/releases/tag/${pageName(release)}`),
    id: release.id,
    node_id: nodeId('RE', release.id),
    author: simpleUser(github, release.author),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    body: release.body ?? '',
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    tarball_url: source('tarball'),
    zipball_url: source('zipball'),
    assets: release.assets.map((asset) => assetView(github, release, asset)),
  };
}

export function assetView(github: GitHubContext, release: ReleaseRecord, asset: AssetRecord): Json {
  return {
    url: github.urls.repo(`/releases/assets/${asset.id}`),
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: simpleUser(github, asset.uploader),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.size,
    digest: asset.sha256 === null ? null : `sha256:${asset.sha256}`,
    download_count: asset.downloadCount,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    browser_download_url: github.urls.html(`/releases/download/${pageName(release)}/${encodeURIComponent(asset.name)}`),
  };
}

/** The addresses of a draft do not name its tag, and change when it is published. */
function pageName(release: ReleaseRecord): string {
  return release.draft ? release.untagged : encodeURIComponent(release.tagName).replaceAll('%2F', '/');
}
