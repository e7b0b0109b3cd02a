import { type GitHubContext, nextId, now } from '../context.ts';
import type { Fields } from '../http/fields.ts';
import { unprocessable } from '../http/errors.ts';
import type { EnvironmentRecord, GitHubState } from '../state.ts';
import { MAX_REVIEWERS } from './environments.ts';

/** "The time (in minutes) must be an integer between 0 and 43,200 (30 days)" (OpenAPI, `wait-timer`). */
const MAX_WAIT_MINUTES = 43_200;

export type ProtectionRules = Pick<
  EnvironmentRecord,
  'waitTimerMinutes' | 'preventSelfReview' | 'reviewers' | 'teams' | 'policy'
>;

/** Rules as "Create or update an environment" takes them. What the request leaves out is not protected afterwards. */
export function readRules(state: GitHubState, body: Fields): ProtectionRules {
  return {
    waitTimerMinutes: waitTimer(body),
    preventSelfReview: body.boolean('prevent_self_review') ?? false,
    ...readReviewers(state, body.value('reviewers')),
    policy: readPolicy(body),
  };
}

/** Patterns count only where the policy is `custom`, and are gone with it. */
export function setRules(github: GitHubContext, environment: EnvironmentRecord, rules: ProtectionRules): void {
  Object.assign(environment, rules, { updatedAt: now(github) });
  if (rules.policy !== 'custom') Object.assign(environment, { branchPatterns: [], tagPatterns: [] });
}

function waitTimer(body: Fields): number {
  const minutes = body.value('wait_timer') ?? 0;
  if (typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 0 && minutes <= MAX_WAIT_MINUTES)
    return minutes;
  throw unprocessable(
    `Invalid request.\n\nwait_timer must be an integer between 0 and ${MAX_WAIT_MINUTES}; ${JSON.stringify(minutes)} was supplied.`,
  );
}

/** "The reviewers must have at least read access to the repository" (OpenAPI). */
function readReviewers(state: GitHubState, value: unknown): Pick<ProtectionRules, 'reviewers' | 'teams'> {
  const wanted: unknown = value ?? [];
  if (!Array.isArray(wanted))
    throw unprocessable("Invalid request.\n\nFor 'properties/reviewers', an array is expected.");
  if (wanted.length > MAX_REVIEWERS)
    throw unprocessable(
      `Invalid request.\n\nNo more than ${MAX_REVIEWERS} reviewers are allowed; ${wanted.length} were supplied.`,
    );
  const reviewers: string[] = [];
  const teams: string[] = [];
  for (const each of wanted as readonly { readonly type?: unknown; readonly id?: unknown }[]) {
    const user = state.users.find(({ id, role }) => each?.type === 'User' && id === each.id && role !== 'none');
    const team = state.teams.find(({ id }) => each?.type === 'Team' && id === each.id);
    if (user !== undefined) reviewers.push(user.login);
    else if (team !== undefined) teams.push(team.slug);
    else throw unprocessable(`Could not resolve to a reviewer: ${JSON.stringify(each)}.`);
  }
  return { reviewers, teams };
}

/** "`protected_branches` and `custom_branch_policies` cannot have the same value" (OpenAPI). */
function readPolicy(body: Fields): EnvironmentRecord['policy'] {
  const policy = body.record('deployment_branch_policy');
  if (policy === undefined) return 'all';
  const { protected_branches: onlyProtected, custom_branch_policies: custom } = policy;
  if (typeof onlyProtected !== 'boolean' || typeof custom !== 'boolean' || onlyProtected === custom)
    throw unprocessable(
      'Invalid request.\n\nprotected_branches and custom_branch_policies must be booleans, and cannot have the same value.',
    );
  return onlyProtected ? 'protected' : 'custom';
}

export interface PolicyPattern {
  readonly id: number;
  readonly name: string;
  readonly type: 'branch' | 'tag';
}

export function patternsOf({ branchPatterns, tagPatterns }: EnvironmentRecord): readonly PolicyPattern[] {
  return [
    ...branchPatterns.map((pattern) => ({ ...pattern, type: 'branch' as const })),
    ...tagPatterns.map((pattern) => ({ ...pattern, type: 'tag' as const })),
  ];
}

export function addPattern(
  github: GitHubContext,
  environment: EnvironmentRecord,
  { name, type }: Omit<PolicyPattern, 'id'>,
): PolicyPattern {
  const pattern = { id: nextId(github.state), name };
  listOf(environment, type).push(pattern);
  return { ...pattern, type };
}

export function renamePattern(environment: EnvironmentRecord, { id, type }: PolicyPattern, name: string): void {
  const list = listOf(environment, type);
  list.splice(indexIn(list, id), 1, { id, name });
}

export function removePattern(environment: EnvironmentRecord, { id, type }: PolicyPattern): void {
  const list = listOf(environment, type);
  list.splice(indexIn(list, id), 1);
}

function listOf({ branchPatterns, tagPatterns }: EnvironmentRecord, type: PolicyPattern['type']) {
  return type === 'branch' ? branchPatterns : tagPatterns;
}

function indexIn(list: readonly { readonly id: number }[], id: number): number {
  return list.findIndex((each) => each.id === id);
}
