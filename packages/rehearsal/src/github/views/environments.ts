import type { GitHubContext } from '../context.ts';
import type { EnvironmentRecord } from '../state.ts';
import { hasPolicy, hasReviewers } from '../records/environments.ts';
import { findTeam } from '../records/teams.ts';
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
    updated_at: environment.updatedAt,
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: protectionRules(github, environment),
    deployment_branch_policy: !hasPolicy(environment)
      ? null
      : {
          protected_branches: environment.policy === 'protected',
          custom_branch_policies: environment.policy === 'custom',
        },
  };
}

export function reviewersView(github: GitHubContext, environment: EnvironmentRecord): Json[] {
  return [
    ...environment.reviewers.map((login) => ({ type: 'User', reviewer: simpleUser(github, login) })),
    ...environment.teams.map((slug) => ({ type: 'Team', reviewer: teamView(github, slug) })),
  ];
}

/** `team` */
function teamView({ state, urls }: GitHubContext, slug: string): Json {
  const id = findTeam(state, slug)?.id ?? 0;
  const { owner } = state.repository;
  const url = `${urls.api}/organizations/1/team/${id}`;
  return {
    id,
    node_id: nodeId('T', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    type: 'organization',
    organization_id: 1,
    url,
    html_url: `${urls.server}/orgs/${owner}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}

function protectionRules(github: GitHubContext, environment: EnvironmentRecord): Json[] {
  const rule = (id: number, type: string, more: Json = {}): Json => ({ id, node_id: nodeId('GA', id), type, ...more });
  const { ruleIds, waitTimerMinutes, preventSelfReview } = environment;
  const required = { prevent_self_review: preventSelfReview, reviewers: reviewersView(github, environment) };
  return [
    ...(waitTimerMinutes === 0 ? [] : [rule(ruleIds.waitTimer, 'wait_timer', { wait_timer: waitTimerMinutes })]),
    ...(!hasReviewers(environment) ? [] : [rule(ruleIds.reviewers, 'required_reviewers', required)]),
    ...(!hasPolicy(environment) ? [] : [rule(ruleIds.branchPolicy, 'branch_policy')]),
  ];
}
