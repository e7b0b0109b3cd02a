import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { findEnvironment } from '../records/environments.ts';

type Names = Readonly<Record<string, string>>;

/** Names of secrets. Nothing here belongs to an organization. */
export const settingNameRoutes = [
  repoRoute('GET /actions/secrets', (call) => secrets(call, call.github.state.secrets)),
  repoRoute('GET /actions/organization-secrets', (call) => secrets(call, {})),
  repoRoute('GET /environments/{environment_name}/secrets', (call) => secrets(call, environmentOf(call).secrets)),
];

/** "Lists all secrets available … without revealing their encrypted values." */
function secrets(call: Call, values: Names): Reply {
  const { items, headers } = paginate(call.url, Object.keys(values));
  const all = items.map((name) => ({ name, ...times(call) }));
  return { status: 200, body: { total_count: Object.keys(values).length, secrets: all }, headers };
}

function times({ github }: Call) {
  const { createdAt } = github.state.repository;
  return { created_at: createdAt, updated_at: createdAt };
}

function environmentOf(call: Call) {
  const environment = findEnvironment(call.github.state, call.param('environment_name'));
  if (environment === undefined) throw notFound();
  return environment;
}
