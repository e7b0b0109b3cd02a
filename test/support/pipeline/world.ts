import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type Clock, type GitHubState, LocalGitHub } from '../../../packages/rehearsal/src/github/index.ts';
import { EnvironmentHost } from '../../../packages/rehearsal/src/hosts/index.ts';
import type { Sample } from '../../../packages/rehearsal/src/sample/index.ts';

/** What the hosts of the sample's environments ask of whoever deploys to them. */
export const DEPLOY_TOKEN = 'deploy-token-of-the-test';

export function sink(chunks: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
}

export const COMMITTER = {
  GIT_AUTHOR_NAME: 'Ada Lindqvist',
  GIT_AUTHOR_EMAIL: 'ada@lockside.example',
  GIT_AUTHOR_DATE: '2026-11-20T10:00:00Z',
  GIT_COMMITTER_NAME: 'Ada Lindqvist',
  GIT_COMMITTER_EMAIL: 'ada@lockside.example',
  GIT_COMMITTER_DATE: '2026-11-20T10:00:00Z',
};

export function startRun(github: LocalGitHub, sample: Sample): number {
  const run = github.createRun({
    workflow: { path: sample.workflow, name: 'release' },
    event: { name: 'push', payload: {} },
    ref: `refs/heads/${sample.branch}`,
    sha: sample.head,
    actor: sample.people.actor.login,
  });
  return run.id;
}

export async function startHosts(folder: string): Promise<Record<string, EnvironmentHost>> {
  const hosts = ['staging', 'production'].map(
    (name) => new EnvironmentHost({ name, folder: join(folder, `host-${name}`), token: DEPLOY_TOKEN }),
  );
  await Promise.all(hosts.map((host) => host.listen()));
  return Object.fromEntries(hosts.map((host) => [host.name, host]));
}

export function localGitHub(sample: Sample, folder: string, clock: Clock, state?: GitHubState): LocalGitHub {
  return new LocalGitHub({
    owner: sample.owner,
    repository: sample.repository,
    defaultBranch: sample.branch,
    gitDir: sample.gitDir,
    blobsDir: join(folder, 'blobs'),
    clock: clock.date,
    environments: [
      { name: 'staging', reviewers: [] },
      { name: 'production', reviewers: [sample.people.reviewer.login] },
    ],
    users: sample.people.all.map(({ login }) => ({ login })),
    ...(state === undefined ? {} : { state }),
  });
}
