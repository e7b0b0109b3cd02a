import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { findEnvironment } from '../records/environments.ts';
import type { EnvironmentRecord } from '../state.ts';
import { environmentView } from '../views/environments.ts';
import { nodeId } from '../views/users.ts';

export const environmentRoutes = [
  repoRoute('GET /environments', list),
  repoRoute('GET /environments/{environment_name}', get),
  repoRoute('GET /environments/{environment_name}/deployment-branch-policies', listBranchPolicies),
];

function list(call: Call): Reply {
  const { environments } = call.github.state;
  const { items, headers } = paginate(call.url, environments);
  const body = {
    total_count: environments.length,
    environments: items.map((environment) => environmentView(call.github, environment)),
  };
  return { status: 200, body, headers };
}

function get(call: Call): Reply {
  return { status: 200, body: environmentView(call.github, namedEnvironment(call)) };
}

function listBranchPolicies(call: Call): Reply {
  const { branchPatterns, tagPatterns } = namedEnvironment(call);
  const all = [
    ...branchPatterns.map((pattern) => ({ ...pattern, type: 'branch' })),
    ...tagPatterns.map((pattern) => ({ ...pattern, type: 'tag' })),
  ];
  const { items, headers } = paginate(call.url, all);
  const policies = items.map(({ id, name, type }) => ({ id, node_id: nodeId('GA', id), name, type }));
  return { status: 200, body: { total_count: all.length, branch_policies: policies }, headers };
}

function namedEnvironment(call: Call): EnvironmentRecord {
  const environment = findEnvironment(call.github.state, call.param('environment_name'));
  if (environment === undefined) throw notFound();
  return environment;
}
