import { nextId } from '../context.ts';
import type { EnvironmentSettings } from '../settings.ts';
import type { EnvironmentRecord, GitHubState } from '../state.ts';
import { isLike } from './name-patterns.ts';
import { isProtected } from './rulesets.ts';
import { addTeam, findTeam } from './teams.ts';
import { addUser } from './users.ts';

/** "You can list up to six users or teams as reviewers" (docs, Deployments and environments). */
export const MAX_REVIEWERS = 6;

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
  const teams = settings.teams ?? [];
  const count = settings.reviewers.length + teams.length;
  if (count > MAX_REVIEWERS)
    throw new Error(`environment ${settings.name} has ${count} reviewers; GitHub allows ${MAX_REVIEWERS}`);
  for (const slug of teams) if (findTeam(state, slug) === undefined) addTeam(state, slug, [], createdAt);
  for (const login of settings.reviewers) addUser(state, { login, role: 'read', createdAt });
  const environment: EnvironmentRecord = {
    id: nextId(state),
    name: settings.name,
    createdAt,
    updatedAt: createdAt,
    ruleIds: { waitTimer: nextId(state), reviewers: nextId(state), branchPolicy: nextId(state) },
    reviewers: [...settings.reviewers],
    teams: [...teams],
    preventSelfReview: settings.preventSelfReview ?? false,
    waitTimerMinutes: settings.waitTimerMinutes ?? 0,
    policy: (settings.branchPatterns ?? []).length + (settings.tagPatterns ?? []).length > 0 ? 'custom' : 'all',
    branchPatterns: (settings.branchPatterns ?? []).map((name) => ({ id: nextId(state), name })),
    tagPatterns: (settings.tagPatterns ?? []).map((name) => ({ id: nextId(state), name })),
    canAdminsBypass: settings.canAdminsBypass ?? true,
    secrets: { ...settings.secrets },
    variables: { ...settings.variables },
  };
  state.environments.push(environment);
  return environment;
}

/** Whether anything but its name is set: reviewers, a timer, or which branches and tags may deploy. */
export function hasRules(environment: EnvironmentRecord): boolean {
  return hasReviewers(environment) || hasPolicy(environment) || environment.waitTimerMinutes > 0;
}

export function hasReviewers({ reviewers, teams }: EnvironmentRecord): boolean {
  return reviewers.length > 0 || teams.length > 0;
}

export function hasPolicy({ policy }: EnvironmentRecord): boolean {
  return policy !== 'all';
}

/**
 * Whether the policy lets a ref deploy. Patterns are `fnmatch` with `*` that stops at a slash (same page). Of protected
 * branches: "If no branch protection rules are defined for any branch in the repository, then all branches can deploy",
 * and no tag can.
 */
export function allowsRef(state: GitHubState, environment: EnvironmentRecord, ref: string): boolean {
  if (environment.policy === 'all') return true;
  if (environment.policy === 'protected')
    return ref.startsWith('refs/heads/') && (!protectsBranches(state) || isProtected(state, ref));
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
  const patterns = kind === 'tags' ? environment.tagPatterns : environment.branchPatterns;
  return kind !== undefined && patterns.some((pattern) => isLike(pattern.name, name));
}

function protectsBranches({ rulesets }: GitHubState): boolean {
  return rulesets.some(({ enforcement, target }) => enforcement === 'active' && target === 'branch');
}
