import { nextId } from '../context.ts';
import type { EnvironmentRecord, GitHubState, TeamRecord } from '../state.ts';
import { addUser } from './users.ts';

/** Members can read the repository at least, since only such people can be reviewers. */
export function addTeam(state: GitHubState, slug: string, members: readonly string[], createdAt: string): TeamRecord {
  for (const login of members) addUser(state, { login, role: 'read', createdAt });
  const team = { id: nextId(state), slug, members: [...members] };
  state.teams.push(team);
  return team;
}

/** The team of this slug; one that nobody has described has no members. */
export function findTeam(state: GitHubState, slug: string): TeamRecord | undefined {
  return state.teams.find((team) => team.slug.toLowerCase() === slug.toLowerCase());
}

/** Logins of everybody who may review the environment: its reviewers, then the members of its teams. */
export function reviewersOf(
  state: GitHubState,
  { reviewers, teams }: Pick<EnvironmentRecord, 'reviewers' | 'teams'>,
): readonly string[] {
  const members = teams.flatMap((slug) => findTeam(state, slug)?.members ?? []);
  return [...new Set([...reviewers, ...members])];
}
