import { randomBytes } from 'node:crypto';
import { ACTIONS_BOT } from '../access/tokens.ts';
import { type GitHubContext, nextId } from '../context.ts';
import { addDeployment, addStatus } from './deployments.ts';
import { markLatest } from './latest-release.ts';

/** A release that was there before anything runs. It has no files. */
export interface SceneRelease {
  readonly tag: string;
  readonly commitish: string;
  readonly body: string;
  readonly prerelease: boolean;
  readonly author: string;
  /** ISO 8601, of the commit. */
  readonly date: string;
}

/** A deployment that GitHub Actions made and that succeeded. */
export interface SceneDeployment {
  readonly environment: string;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: unknown;
  readonly description: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface Scene {
  readonly releases: readonly SceneRelease[];
  readonly deployments: readonly SceneDeployment[];
}

/** Writes what was there before, without a request that anybody counts. */
export function setScene(github: GitHubContext, { releases, deployments }: Scene): void {
  for (const { tag, commitish, date, ...release } of releases) {
    const record = {
      ...release,
      id: nextId(github.state),
      tagName: tag,
      targetCommitish: commitish,
      name: tag,
      draft: false,
      immutable: false,
      createdAt: date,
      publishedAt: date,
      updatedAt: date,
      untagged: `untagged-${randomBytes(10).toString('hex')}`,
      assets: [],
    };
    github.state.releases.push(record);
    markLatest(github.state, record, 'true');
  }
  const actions = { creator: ACTIONS_BOT, viaApp: true };
  for (const { description, date, ...values } of deployments) {
    const scope = { description: null, transientEnvironment: false, productionEnvironment: true };
    const deployment = addDeployment(github, { ...values, ...scope }, { ...actions, jobId: null });
    const status = addStatus(github, deployment, { state: 'success', description, autoInactive: false }, actions);
    Object.assign(status, { createdAt: date });
    Object.assign(deployment, { createdAt: date, updatedAt: date });
  }
  github.state.sceneId = github.state.lastId;
}
