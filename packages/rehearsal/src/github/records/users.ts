import { nextId } from '../context.ts';
import type { GitHubState, Role, UserRecord } from '../state.ts';

export function findUser(state: GitHubState, login: string): UserRecord | undefined {
  return state.users.find((user) => user.login.toLowerCase() === login.toLowerCase());
}

/** Adds a person unless there is one of this name, whose role then stays. */
export function addUser(
  state: GitHubState,
  { login, role, createdAt }: { login: string; role: Role; createdAt: string },
): UserRecord {
  const known = findUser(state, login);
  if (known !== undefined) return known;
  const user: UserRecord = { id: nextId(state), login, type: 'User', role, createdAt };
  state.users.push(user);
  return user;
}
