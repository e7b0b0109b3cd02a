import type { SettingKind, SettingPlace } from '@liftlock/core';
import type { Client } from './client.ts';
import { everyPage } from './every-page.ts';
import type { RepositoryName } from './repository.ts';

/** Names of secrets or variables. GitHub gives the values of variables, too; they end here. */
export async function settingNames(
  client: Client,
  repo: RepositoryName,
  kind: SettingKind,
  place: SettingPlace,
): Promise<readonly string[]> {
  const found = await (kind === 'secrets' ? secrets(client, repo, place) : variables(client, repo, place));
  return found.map(({ name }) => name);
}

type Named = Promise<readonly { readonly name: string }[]>;

function secrets({ rest: { actions } }: Client, repo: RepositoryName, place: SettingPlace): Named {
  return everyPage(100, async (page) => {
    const all = { ...repo, ...page };
    if (place === 'repository') return (await actions.listRepoSecrets(all)).data.secrets;
    if (place === 'organization') return (await actions.listRepoOrganizationSecrets(all)).data.secrets;
    return (await actions.listEnvironmentSecrets({ ...all, environment_name: place.environment })).data.secrets;
  });
}

/** Of variables, GitHub gives 30 at a time. */
function variables({ rest: { actions } }: Client, repo: RepositoryName, place: SettingPlace): Named {
  return everyPage(30, async (page) => {
    const all = { ...repo, ...page };
    if (place === 'repository') return (await actions.listRepoVariables(all)).data.variables;
    if (place === 'organization') return (await actions.listRepoOrganizationVariables(all)).data.variables;
    return (await actions.listEnvironmentVariables({ ...all, environment_name: place.environment })).data.variables;
  });
}
