import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { GitHubError, notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import {
  addPattern,
  patternsOf,
  type PolicyPattern,
  removePattern,
  renamePattern,
} from '../records/environment-rules.ts';
import { nodeId } from '../views/users.ts';
import { namedEnvironment } from './environments.ts';

const POLICIES = '/environments/{environment_name}/deployment-branch-policies';
const RULES = '/environments/{environment_name}/deployment_protection_rules';

/** Names of branches and tags that may deploy, and rules that an app answers. */
export const environmentPolicyRoutes = [
  repoRoute(`GET ${POLICIES}`, list),
  repoRoute(`POST ${POLICIES}`, create),
  repoRoute(`GET ${POLICIES}/{branch_policy_id}`, get),
  repoRoute(`PUT ${POLICIES}/{branch_policy_id}`, rename),
  repoRoute(`DELETE ${POLICIES}/{branch_policy_id}`, remove),
  repoRoute(`GET ${RULES}`, listCustomRules),
  repoRoute(`POST ${RULES}`, enableCustomRule),
  repoRoute(`GET ${RULES}/apps`, listApps),
  repoRoute(`GET ${RULES}/{protection_rule_id}`, noCustomRule),
  repoRoute(`DELETE ${RULES}/{protection_rule_id}`, noCustomRule),
];

function list(call: Call): Reply {
  const all = patternsOf(namedEnvironment(call));
  const { items, headers } = paginate(call.url, all);
  return { status: 200, body: { total_count: all.length, branch_policies: items.map(view) }, headers };
}

/** 404 where the environment has no custom policies, 303 where the name is there already (OpenAPI). */
function create(call: Call): Reply {
  const environment = namedEnvironment(call);
  const name = call.body.requiredString('name');
  const type = call.body.oneOf('type', ['branch', 'tag'] as const) ?? 'branch';
  if (environment.policy !== 'custom') throw notFound();
  const known = patternsOf(environment).find((pattern) => pattern.name === name && pattern.type === type);
  if (known !== undefined) {
    const path = `/environments/${encodeURIComponent(environment.name)}/deployment-branch-policies/${known.id}`;
    return { status: 303, headers: { location: call.github.urls.repo(path) } };
  }
  return { status: 200, body: view(addPattern(call.github, environment, { name, type })) };
}

function get(call: Call): Reply {
  return { status: 200, body: view(namedPattern(call)) };
}

function rename(call: Call): Reply {
  const pattern = namedPattern(call);
  const name = call.body.requiredString('name');
  renamePattern(namedEnvironment(call), pattern, name);
  return { status: 200, body: view({ ...pattern, name }) };
}

function remove(call: Call): Reply {
  removePattern(namedEnvironment(call), namedPattern(call));
  return { status: 204 };
}

function namedPattern(call: Call): PolicyPattern {
  const id = call.id('branch_policy_id');
  const found = patternsOf(namedEnvironment(call)).find((pattern) => pattern.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function view({ id, name, type }: PolicyPattern): Record<string, unknown> {
  return { id, node_id: nodeId('GA', id), name, type };
}

/** No GitHub App is installed here, so none has a rule. */
function listCustomRules(call: Call): Reply {
  namedEnvironment(call);
  return { status: 200, body: { total_count: 0, custom_deployment_protection_rules: [] } };
}

function listApps(call: Call): Reply {
  namedEnvironment(call);
  return { status: 200, body: { total_count: 0, available_custom_deployment_protection_rule_integrations: [] } };
}

/** A job behind such a rule would wait for ever: the app that answers hears of it by a webhook, and none is sent. */
function enableCustomRule(call: Call): Reply {
  const { name } = namedEnvironment(call);
  throw new GitHubError(
    501,
    `A custom deployment protection rule of ${name} is not modelled by the local GitHub: an app on the network would have to answer it.`,
  );
}

function noCustomRule(call: Call): Reply {
  namedEnvironment(call);
  throw notFound();
}
