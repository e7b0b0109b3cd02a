import { type Call, type Reply, repoRoute, route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { findUser } from '../records/users.ts';
import { collaborator, publicUser } from '../views/users.ts';

export const peopleRoutes = [
  route('GET /users/{username}', getUser),
  repoRoute('GET /collaborators', listCollaborators),
  repoRoute('GET /collaborators/{username}', isCollaborator),
];

function getUser(call: Call): Reply {
  const user = findUser(call.github.state, call.param('username'));
  if (user === undefined) throw notFound();
  return { status: 200, body: publicUser(call.github, user) };
}

function listCollaborators(call: Call): Reply {
  const people = call.github.state.users.filter(({ type, role }) => type === 'User' && role !== 'none');
  const { items, headers } = paginate(call.url, people);
  return { status: 200, body: items.map((user) => collaborator(call.github, user)), headers };
}

function isCollaborator(call: Call): Reply {
  const user = findUser(call.github.state, call.param('username'));
  if (user === undefined || user.role === 'none') throw notFound();
  return { status: 204 };
}
