import { may } from '../access/viewer.ts';
import { latestRelease } from '../records/latest-release.ts';
import type { AssetRecord, ReleaseRecord } from '../state.ts';
import { byDate } from '../records/releases.ts';
import { assetView, releaseView } from '../views/releases.ts';
import { commitNode } from './commits.ts';
import { connection, type Page } from './pages.ts';
import { refNode } from './refs.ts';
import type { Scope } from './scope.ts';

/** `Repository.release`: unlike the REST API it finds drafts as well, for those who may see them. */
export function releaseOf(scope: Scope, tagName: string): object | null {
  const release = visible(scope).find((candidate) => candidate.tagName === tagName);
  return release === undefined ? null : releaseNode(scope, release);
}

export function latestReleaseOf(scope: Scope): object | null {
  scope.need('contents');
  const release = latestRelease(scope.github.state);
  return release === undefined ? null : releaseNode(scope, release);
}

export interface ReleasesQuestion extends Page {
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export function releasesOf(scope: Scope, { orderBy, ...page }: ReleasesQuestion): object {
  scope.connections += 1;
  const releases = visible(scope);
  const ordered =
    orderBy?.field === 'NAME'
      ? releases.toSorted((one, other) => (other.name ?? '').localeCompare(one.name ?? ''))
      : byDate(releases);
  const found = orderBy?.direction === 'DESC' ? ordered : ordered.toReversed();
  return connection('releases', found, page, (release) => releaseNode(scope, release));
}

function visible(scope: Scope): readonly ReleaseRecord[] {
  scope.need('contents');
  const seesDrafts = may(scope.viewer, 'contents', 'write');
  return scope.github.state.releases.filter(({ draft }) => seesDrafts || !draft);
}

function releaseNode(scope: Scope, release: ReleaseRecord): object {
  const { github } = scope;
  const tag = () => github.git.ref(`refs/tags/${release.tagName}`);
  const view = releaseView(github, release);
  return {
    id: view['node_id'],
    databaseId: release.id,
    name: release.name,
    tagName: release.tagName,
    tag: async () => {
      const ref = await tag();
      return ref === undefined ? null : refNode(scope, ref);
    },
    tagCommit: async () => {
      const commit = (await tag())?.commit ?? null;
      return commit === null ? null : commitNode(scope, commit);
    },
    url: view['html_url'],
    description: release.body,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    isLatest: latestRelease(github.state)?.id === release.id,
    createdAt: release.createdAt,
    publishedAt: release.publishedAt,
    updatedAt: release.updatedAt,
    author: () => scope.actor(release.author),
    releaseAssets: (page: Page) =>
      connection('releaseAssets', release.assets, page, (asset) => assetNode(scope, release, asset)),
  };
}

function assetNode({ github }: Scope, release: ReleaseRecord, asset: AssetRecord): object {
  const view = assetView(github, release, asset);
  return {
    id: view['node_id'],
    name: asset.name,
    size: asset.size,
    contentType: asset.contentType,
    downloadCount: asset.downloadCount,
    downloadUrl: view['browser_download_url'],
    createdAt: asset.createdAt,
    updatedAt: asset.updatedAt,
  };
}
