import { nextId } from '../context.ts';
import type { EnvironmentSettings } from '../settings.ts';
import type { EnvironmentRecord, GitHubState } from '../state.ts';
import { isLike } from './name-patterns.ts';
import { addUser } from './users.ts';

/** "You can list up to six users or teams as reviewers" (docs, Deployments and environments). */
const MAX_REVIEWERS = 6;

/** Names are case-insensitive (docs, Managing environments). */
export function findEnvironment(state: GitHubState, name: string): EnvironmentRecord | undefined {
  return state.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
}

/** A workflow or deployment that names an unknown environment creates it, without any rule (same page). */
export function ensureEnvironment(state: GitHubState, name: string, createdAt: string): EnvironmentRecord {
  return findEnvironment(state, name) ?? addEnvironment(state, { name, reviewers: [] }, createdAt);
}

/** Nothing is protected by default, and administrators may bypass what is (docs, Managing environments). */
export function addEnvironment(
  state: GitHubState,
  settings: EnvironmentSettings,
  createdAt: string,
): EnvironmentRecord {
  if (settings.reviewers.length > MAX_REVIEWERS) {
    throw new Error(
      `environment ${settings.name} has ${settings.reviewers.length} reviewers; GitHub allows ${MAX_REVIEWERS}`,
    );
  }
  for (const login of settings.reviewers) addUser(state, { login, role: 'read', createdAt });
  const environment: EnvironmentRecord = {
    id: nextId(state),
    name: settings.name,
    createdAt,
    ruleIds: { waitTimer: nextId(state), reviewers: nextId(state), branchPolicy: nextId(state) },
    reviewers: [...settings.reviewers],
    preventSelfReview: settings.preventSelfReview ?? false,
    waitTimerMinutes: settings.waitTimerMinutes ?? 0,
    branchPatterns: (settings.branchPatterns ?? []).map((name) => ({ id: nextId(state), name })),
    canAdminsBypass: settings.canAdminsBypass ?? true,
    secrets: { ...settings.secrets },
    variables: { ...settings.variables },
  };
  state.environments.push(environment);
  return environment;
}

/** Whether the branch policy lets a ref deploy. Patterns are `fnmatch` with `*` that stops at a slash (same page). */
export function allowsRef(environment: EnvironmentRecord, ref: string): boolean {
  if (environment.branchPatterns.length === 0) return true;
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return branch !== undefined && environment.branchPatterns.some(({ name }) => isLike(name, branch));
}
