import { Digest, type Release, type ReleaseAsset } from '@liftlock/core';

/** The fields of GitHub's release that are read. */
export interface ReleaseAnswer {
  readonly id: number;
  readonly tag_name: string;
  readonly target_commitish: string;
  readonly name: string | null;
  readonly body?: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly html_url: string;
  readonly upload_url: string;
  readonly assets: readonly AssetAnswer[];
}

export interface AssetAnswer {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly state: string;
  readonly digest?: string | null;
}

export function releaseOf(answer: ReleaseAnswer): Release {
  return {
    id: answer.id,
    tag: answer.tag_name,
    target: answer.target_commitish,
    name: answer.name ?? '',
    body: answer.body ?? '',
    draft: answer.draft,
    prerelease: answer.prerelease,
    url: answer.html_url,
    assets: answer.assets.map(assetOf),
  };
}

export function assetOf(answer: AssetAnswer): ReleaseAsset {
  const digest = Digest.safeParse(answer.digest);
  return {
    id: answer.id,
    name: answer.name,
    size: answer.size,
    state: answer.state,
    digest: digest.success ? digest.data : null,
  };
}
