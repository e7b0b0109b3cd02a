import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { EnvironmentHost } from '../hosts/index.ts';
import { withEnvironments } from './environment-form.ts';
import type { Fixture } from './fixture.ts';
import { rulesetsOf } from './protection-form.ts';
import type { RepositorySettings } from './rehearsal-file.ts';

/** The fixture as the repository's file sets it, with processes that stand for the machines of environments. */
export async function withSettings(
  fixture: Fixture,
  { environments, teams, protection, hosts }: RepositorySettings,
  root: string,
): Promise<Fixture> {
  const set = withTeams(withEnvironments(fixture, environments), teams, protection);
  const names = Object.keys(hosts);
  if (names.length === 0) return set;
  const token = randomBytes(18).toString('hex');
  const started = names.map((name) => new EnvironmentHost({ name, folder: join(root, `host-${name}`), token }));
  const close = async () => {
    await Promise.all(started.map((host) => host.close()));
    await fixture.close();
  };
  await Promise.all(started.map((host) => host.listen()));
  const reached = started.map((host) => {
    const { variables, token: secret } = hosts[host.name] ?? { variables: [] };
    return [
      host.name,
      {
        variables: Object.fromEntries(variables.map((name) => [name, host.url])),
        secrets: secret === undefined ? {} : { [secret]: token },
      },
    ] as const;
  });
  return {
    ...withEnvironments(set, Object.fromEntries(reached)),
    sites: { ...set.sites, ...Object.fromEntries(started.map((host) => [host.name, host.url])) },
    notRehearsed: [...set.notRehearsed, `environments: ${names.join(', ')} had processes on this machine as hosts`],
    close,
  };
}

/** Members of teams belong to the people of the repository. */
function withTeams(
  fixture: Fixture,
  teams: RepositorySettings['teams'],
  protection: RepositorySettings['protection'],
): Fixture {
  const known = new Set(fixture.users.map(({ login }) => login.toLowerCase()));
  const members = [...new Set(Object.values(teams).flat())].filter((login) => !known.has(login.toLowerCase()));
  return {
    ...fixture,
    users: [...fixture.users, ...members.map((login) => ({ login }))],
    teams,
    rulesets: rulesetsOf(protection),
  };
}
