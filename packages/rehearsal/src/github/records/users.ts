import { nextId } from '../context.ts';
import type { GitHubState, Role, UserRecord } from '../state.ts';

export function findUser(state: GitHubState, login: string): UserRecord | undefined {
  return state.users.find((user) => user.login.toLowerCase() === login.toLowerCase());
}

/** `LOGIN@users.noreply.github.com`, and with the id in front (docs, Setting your commit email address). */
const NO_REPLY = /^(?:\d+\+)?(?<login>[^@+]+)@users\.noreply\.github\.com$/i;

/** The account that commits with this address belong to. */
export function findAccount(state: GitHubState, email: string): UserRecord | undefined {
  const login = NO_REPLY.exec(email)?.groups?.['login'];
  if (login !== undefined) return findUser(state, login);
  return state.users.find((user) => user.email?.toLowerCase() === email.toLowerCase());
}

/** Adds a person unless there is one of this name, whose role then stays. */
export function addUser(
  state: GitHubState,
  { login, role, createdAt, email }: { login: string; role: Role; createdAt: string; email?: string },
): UserRecord {
  const known = findUser(state, login);
  if (known !== undefined) return known;
  const user: UserRecord = {
    id: nextId(state),
    login,
    type: 'User',
    role,
    createdAt,
    ...(email !== undefined && { email }),
  };
  state.users.push(user);
  return user;
}
