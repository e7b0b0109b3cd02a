import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { now } from '../context.ts';
import { GitHubError, notFound, unprocessable } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { namedEnvironment } from './environments.ts';

interface Variables {
  readonly values: Record<string, string>;
  /** Of the environment; 0 for the repository. */
  readonly place: number;
}
type Kept = (call: Call) => Variables;

const ofRepository: Kept = ({ github }) => ({ values: github.state.variables, place: 0 });
const ofEnvironment: Kept = (call) => {
  const { id, variables } = namedEnvironment(call);
  return { values: variables, place: id };
};

/** Variables of the repository and of its environments. Nothing here belongs to an organization. */
export const variableRoutes = [
  ...routesAt('/actions/variables', ofRepository),
  ...routesAt('/environments/{environment_name}/variables', ofEnvironment),
  repoRoute('GET /actions/organization-variables', (call) => list(call, { values: {}, place: 0 })),
];

function routesAt(path: string, kept: Kept) {
  return [
    repoRoute(`GET ${path}`, (call) => list(call, kept(call))),
    repoRoute(`POST ${path}`, (call) => create(call, kept(call))),
    repoRoute(`GET ${path}/{name}`, (call) => get(call, kept(call))),
    repoRoute(`PATCH ${path}/{name}`, (call) => update(call, kept(call))),
    repoRoute(`DELETE ${path}/{name}`, (call) => remove(call, kept(call))),
  ];
}

function list(call: Call, variables: Variables): Reply {
  const names = Object.keys(variables.values);
  const { items, headers } = paginate(call.url, names);
  const all = items.map((name) => view(call, variables, name));
  return { status: 200, body: { total_count: names.length, variables: all }, headers };
}

function get(call: Call, variables: Variables): Reply {
  return { status: 200, body: view(call, variables, named(call, variables)) };
}

function create(call: Call, variables: Variables): Reply {
  const name = checked(call.body.requiredString('name'));
  const value = call.body.requiredString('value');
  if (find(variables, name) !== undefined) throw alreadyExists();
  variables.values[name] = value;
  keepTimes(call, variables, name, now(call.github));
  return { status: 201, body: {} };
}

function update(call: Call, variables: Variables): Reply {
  const old = named(call, variables);
  const name = checked(call.body.string('name') ?? old);
  const value = call.body.string('value') ?? variables.values[old] ?? '';
  if (name !== old && find(variables, name) !== undefined) throw alreadyExists();
  const { createdAt } = timesOf(call, variables, old);
  forget(call, variables, old);
  variables.values[name] = value;
  keepTimes(call, variables, name, createdAt);
  return { status: 204 };
}

function alreadyExists(): GitHubError {
  return new GitHubError(409, 'Already exists - Variable already exists');
}

function remove(call: Call, variables: Variables): Reply {
  forget(call, variables, named(call, variables));
  return { status: 204 };
}

/** Letters, digits and `_`, and neither a digit nor `GITHUB_` in front; kept in upper case (docs, Variables). */
function checked(name: string): string {
  if (!/^[A-Z_][A-Z0-9_]*$/i.test(name) || /^GITHUB_/i.test(name))
    throw unprocessable(
      'Variable names may only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. They must start with a letter ([a-z], [A-Z]) or underscores (_), and not with GITHUB_.',
    );
  return name.toUpperCase();
}

function named(call: Call, variables: Variables): string {
  const found = find(variables, call.param('name'));
  if (found === undefined) throw notFound();
  return found;
}

/** Names are blind to case. */
function find({ values }: Variables, name: string): string | undefined {
  return Object.keys(values).find((each) => each.toLowerCase() === name.toLowerCase());
}

function view(call: Call, variables: Variables, name: string): Record<string, unknown> {
  const { createdAt, updatedAt } = timesOf(call, variables, name);
  return { name, value: variables.values[name], created_at: createdAt, updated_at: updatedAt };
}

function forget({ github }: Call, { values, place }: Variables, name: string): void {
  delete values[name];
  delete github.state.variableTimes[`${place}/${name}`];
}

function keepTimes({ github }: Call, { place }: Variables, name: string, createdAt: string): void {
  github.state.variableTimes[`${place}/${name}`] = { createdAt, updatedAt: now(github) };
}

/** What was there from the beginning is as old as the repository. */
function timesOf({ github }: Call, { place }: Variables, name: string): { createdAt: string; updatedAt: string } {
  const { createdAt } = github.state.repository;
  return github.state.variableTimes[`${place}/${name}`] ?? { createdAt, updatedAt: createdAt };
}
