import type { GitHubContext } from '../context.ts';
import type { EnvironmentRecord } from '../state.ts';
import { nodeId, simpleUser } from './users.ts';

type Json = Record<string, unknown>;

/** The parts that reviews and pending deployments carry. */
export function environmentSummary(github: GitHubContext, environment: EnvironmentRecord): Json {
  return {
    id: environment.id,
    node_id: nodeId('EN', environment.id),
    name: environment.name,
    url: github.urls.repo(`/environments/${encodeURIComponent(environment.name)}`),
    html_url: github.urls.html(`/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`),
  };
}

export function environmentView(github: GitHubContext, environment: EnvironmentRecord): Json {
  return {
    ...environmentSummary(github, environment),
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: protectionRules(github, environment),
    deployment_branch_policy:
      environment.branchPatterns.length === 0 ? null : { protected_branches: false, custom_branch_policies: true },
  };
}

export function reviewersView(github: GitHubContext, environment: EnvironmentRecord): Json[] {
  return environment.reviewers.map((login) => ({ type: 'User', reviewer: simpleUser(github, login) }));
}

function protectionRules(github: GitHubContext, environment: EnvironmentRecord): Json[] {
  const rule = (id: number, type: string, more: Json = {}): Json => ({ id, node_id: nodeId('GA', id), type, ...more });
  const { ruleIds, waitTimerMinutes, reviewers, preventSelfReview, branchPatterns } = environment;
  const required = { prevent_self_review: preventSelfReview, reviewers: reviewersView(github, environment) };
  return [
    ...(waitTimerMinutes === 0 ? [] : [rule(ruleIds.waitTimer, 'wait_timer', { wait_timer: waitTimerMinutes })]),
    ...(reviewers.length === 0 ? [] : [rule(ruleIds.reviewers, 'required_reviewers', required)]),
    ...(branchPatterns.length === 0 ? [] : [rule(ruleIds.branchPolicy, 'branch_policy')]),
  ];
}
