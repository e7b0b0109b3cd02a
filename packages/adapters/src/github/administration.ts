import type {
  AdministrationReads,
  Asked,
  BranchPolicy,
  EnvironmentOnGitHub,
  RepositoryRole,
  TagRuleset,
} from '@liftlock/core';
import type { Client } from './client.ts';
import { environmentOf, rulesetOf } from './administration-views.ts';
import { everyPage } from './every-page.ts';
import { acceptedPermission, failureOf, problemFor, refusedByLimit } from './failures.ts';
import type { RepositoryName } from './repository.ts';
import { settingNames } from './setting-names.ts';

const ADMINISTRATION = 'administration: read';
const ACTIONS = 'actions: read';
const METADATA = 'metadata: read';

/** Settings of a repository. */
export function administration(client: Client, repo: RepositoryName): AdministrationReads {
  const { repos, actions: api } = client.rest;
  return {
    repository: () =>
      asked('GET repository', METADATA, async () => {
        const { data } = await repos.get({ ...repo });
        return { isPrivate: data.private, defaultBranch: data.default_branch };
      }),
    actions: () =>
      asked('GET actions/permissions', ADMINISTRATION, async () => {
        const { data } = await api.getGithubActionsPermissionsRepository({ ...repo });
        return { enabled: data.enabled, allowed: data.allowed_actions ?? 'all' };
      }),
    defaultToken: () =>
      asked('GET actions/permissions/workflow', ADMINISTRATION, async () => {
        const { data } = await api.getGithubActionsDefaultWorkflowPermissionsRepository({ ...repo });
        return data.default_workflow_permissions;
      }),
    environments: () => asked('GET environments', ACTIONS, () => environments(client, repo)),
    branchPolicies: (environment) =>
      asked(`GET environments/${environment}/deployment-branch-policies`, ACTIONS, () =>
        branchPolicies(client, repo, environment),
      ),
    isProtected: (branch) =>
      asked(
        `GET branches/${branch}`,
        'contents: read',
        async () => (await repos.getBranch({ ...repo, branch })).data.protected,
        false,
      ),
    role: (login) =>
      asked<RepositoryRole>(
        `GET collaborators/${login}/permission`,
        METADATA,
        async () =>
          (await repos.getCollaboratorPermissionLevel({ ...repo, username: login })).data.permission as RepositoryRole,
        'none',
      ),
    settingNames: (kind, place) =>
      asked(`GET ${kind}`, permissionFor(kind, place), () => settingNames(client, repo, kind, place)),
    tagRulesets: () => asked('GET rulesets', METADATA, () => tagRulesets(client, repo)),
    immutableReleases: () =>
      asked(
        'GET immutable-releases',
        ADMINISTRATION,
        async () => (await repos.checkImmutableReleases({ ...repo })).data.enabled,
        // "404 if they are not" enabled.
        false,
      ),
  };
}

async function environments({ rest: { repos } }: Client, repo: RepositoryName): Promise<EnvironmentOnGitHub[]> {
  const all = await everyPage(100, async (page) => {
    const { data } = await repos.getAllEnvironments({ ...repo, ...page });
    return data.environments ?? [];
  });
  return all.map(environmentOf);
}

async function branchPolicies({ rest: { repos } }: Client, repo: RepositoryName, environment: string) {
  const all = await everyPage(100, async (page) => {
    const { data } = await repos.listDeploymentBranchPolicies({ ...repo, environment_name: environment, ...page });
    return data.branch_policies;
  });
  return all.map(({ name = '', type = 'branch' }): BranchPolicy => ({ name, type }));
}

/** The list names them; the rules of each are a call of their own. */
async function tagRulesets({ rest: { repos } }: Client, repo: RepositoryName): Promise<TagRuleset[]> {
  const all = await everyPage(100, async (page) => {
    const { data } = await repos.getRepoRulesets({ ...repo, targets: 'tag', ...page });
    return data;
  });
  const active = all.filter(({ enforcement }) => enforcement === 'active');
  return Promise.all(
    active.map(async ({ id }) => rulesetOf((await repos.getRepoRuleset({ ...repo, ruleset_id: id })).data)),
  );
}

/** Environments have a permission of their own, which no job's token can have. */
function permissionFor(kind: 'secrets' | 'variables', place: Parameters<AdministrationReads['settingNames']>[1]) {
  return typeof place === 'string' ? `${kind}: read` : 'environments: read';
}

/** The answer, or what GitHub said in its place. What is not there is `missing`, where that says something. */
async function asked<T>(name: string, needs: string, send: () => Promise<T>, missing?: T): Promise<Asked<T>> {
  try {
    return { answer: await send() };
  } catch (error) {
    const failure = failureOf(error);
    const { status, headers, message } = failure;
    if (status === 404 && missing !== undefined) return { answer: missing };
    if (status < 400 || status >= 500 || refusedByLimit(failure)) throw problemFor(name, needs, failure);
    // Octokit puts the address of GitHub's documentation behind GitHub's words.
    const said = message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
    const why = `it answered ${status} “${said}”, and wants \`${acceptedPermission(headers) ?? needs}\` of a token`;
    return { refused: { why } };
  }
}
