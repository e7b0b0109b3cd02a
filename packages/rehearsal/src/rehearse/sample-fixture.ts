import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { EnvironmentHost } from '../hosts/index.ts';
import { makeSample } from '../sample/index.ts';
import type { Beginning } from './beginning.ts';
import { deployRelease } from './deploy-sample.ts';
import { gitIn } from './git.ts';
import type { ChooseWorkflows, Fixture, FixtureFolders } from './fixture.ts';

const ENVIRONMENTS = ['staging', 'production'] as const;

/** The sample product, its two environments as processes of ours, and somebody who must approve production. */
export async function sampleFixture(
  { root }: FixtureFolders,
  choose: ChooseWorkflows,
  begin: Beginning = 'empty',
): Promise<Fixture> {
  const sample = await makeSample(root);
  const { actor, reviewer, all } = sample.people;
  const git = gitIn(sample.gitDir);
  const subject = ((await git('log', '-1', '--format=%s', sample.head)) ?? '').trim();
  const push = { name: 'push', ref: `refs/heads/${sample.branch}` };
  const workflows = await choose(git, { folder: sample.gitDir, push });
  const token = randomBytes(18).toString('hex');
  const hosts = ENVIRONMENTS.map((name) => new EnvironmentHost({ name, folder: join(root, `host-${name}`), token }));
  await Promise.all(hosts.map((host) => host.listen()));
  if (begin === 'released') await deployRelease(sample, hosts, { root, token });
  return {
    owner: sample.owner,
    repository: sample.repository,
    defaultBranch: sample.branch,
    gitDir: sample.gitDir,
    branch: sample.branch,
    head: sample.head,
    before: sample.before,
    commit: { subject, author: actor.name },
    workflows,
    actor: actor.login,
    users: all,
    environments: hosts.map((host) => ({
      name: host.name,
      reviewers: host.name === 'production' ? [reviewer.login] : [],
      variables: { API_URL: host.url, DEPLOY_URL: host.url },
      secrets: { DEPLOY_TOKEN: token },
    })),
    uncommitted: 0,
    sites: Object.fromEntries(hosts.map((host) => [host.name, host.url])),
    notRehearsed: ['environments: staging and production were processes on this machine'],
    async close() {
      await Promise.all(hosts.map((host) => host.close()));
    },
  };
}
