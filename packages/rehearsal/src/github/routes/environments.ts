import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound, validationFailed } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { readRules, setRules } from '../records/environment-rules.ts';
import { addEnvironment, findEnvironment } from '../records/environments.ts';
import type { EnvironmentRecord } from '../state.ts';
import { now } from '../context.ts';
import { environmentView } from '../views/environments.ts';

export const environmentRoutes = [
  repoRoute('GET /environments', list),
  repoRoute('GET /environments/{environment_name}', get),
  repoRoute('PUT /environments/{environment_name}', put),
  repoRoute('DELETE /environments/{environment_name}', remove),
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

/** Jobs that are queued from now on meet the new rules; whoever waits already goes on waiting. */
function put(call: Call): Reply {
  const { github, body } = call;
  const name = call.param('environment_name');
  if (name.length > 255) throw validationFailed({ resource: 'Environment', field: 'name', code: 'invalid' });
  const rules = readRules(github.state, body);
  const environment =
    findEnvironment(github.state, name) ?? addEnvironment(github.state, { name, reviewers: [] }, now(github));
  setRules(github, environment, rules);
  return { status: 200, body: environmentView(github, environment) };
}

/** Its secrets, variables and rules go with it; the deployments to it stay (docs, Managing environments). */
function remove(call: Call): Reply {
  const { environments } = call.github.state;
  environments.splice(environments.indexOf(namedEnvironment(call)), 1);
  return { status: 204 };
}

export function namedEnvironment(call: Call): EnvironmentRecord {
  const environment = findEnvironment(call.github.state, call.param('environment_name'));
  if (environment === undefined) throw notFound();
  return environment;
}
