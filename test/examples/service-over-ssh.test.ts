import { readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, removeTemporaryFolders } from '../rehearsal/rehearse.ts';
import { surprises } from '../rehearsal/scenarios.ts';
import { repositoryOf } from './example.ts';
import { commandsOfHosts, Host } from './host.ts';
import { play } from './play.ts';

const hosts: Host[] = [];

afterAll(async () => {
  await Promise.all(hosts.map((host) => host.stop()));
  removeTemporaryFolders();
});

async function host(): Promise<Host> {
  const started = await new Host().start();
  hosts.push(started);
  return started;
}

const settingsOf = (name: string, { path, url }: Host) => ({
  [name]: {
    variables: {
      DEPLOY_HOST: 'deploy@host',
      DEPLOY_HOST_KEY: 'host ssh-ed25519 AAAA',
      DEPLOY_PATH: path,
      SERVICE_URL: url,
    },
  },
});

test('the deploy script of service-over-ssh brings each release to its host, and the one before back', async () => {
  const [staging, production] = [await host(), await host()];
  const repo = repositoryOf('service-over-ssh');
  allowHostsOfThisMachine(repo);
  const file = 'release-and-back.yml';
  const { steps, conclusion } = await play(repo, file, {
    deploy: 'run',
    commands: commandsOfHosts(),
    environments: { ...settingsOf('staging', staging), ...settingsOf('production', production) },
  });
  expect([conclusion, surprises(steps)]).toEqual(['success', []]);
  expect(await (await fetch(`${staging.url}/Ada`)).text()).toBe('Good morning, Ada!\n');
  expect(await (await fetch(`${production.url}/Ada`)).text()).toBe('Hello, Ada!\n');
  expect(readdirSync(join(production.path, 'releases'))).toHaveLength(2);
  expect(readlinkSync(join(production.path, 'previous'))).toMatch(/^releases\/0\.2\.0-/);
}, 120_000);

/** Validation asks no address of the runner's own network unless it is allowed to. */
function allowHostsOfThisMachine(repo: string): void {
  const path = join(repo, '.github/liftlock.yml');
  const text = readFileSync(path, 'utf8').replaceAll(
    'version: "{version}" } }',
    'version: "{version}" }, allow-private: true }',
  );
  writeFileSync(path, text);
  git(repo, 'commit', '--all', '--quiet', '--message', 'ci: hosts of this machine');
}
