import type { EnvironmentOnGitHub, RequiredReviewers, TagRule, TagRuleset } from '@liftlock/core';
import type { Client } from './client.ts';

type Reads = Client['rest']['repos'];
type Answer<Method extends keyof Reads> =
  Awaited<ReturnType<Reads[Method]>> extends { data: infer Data } ? Data : never;
type EnvironmentAnswer = NonNullable<Answer<'getAllEnvironments'>['environments']>[number];
type RulesetAnswer = Answer<'getRepoRuleset'>;

/** The app of GitHub Actions, as which every GITHUB_TOKEN acts. */
const ACTIONS_APP = 15_368;

export function environmentOf(environment: EnvironmentAnswer): EnvironmentOnGitHub {
  const rules = environment.protection_rules ?? [];
  const timer = rules.find(({ type }) => type === 'wait_timer') as { wait_timer?: number } | undefined;
  const policy = environment.deployment_branch_policy;
  // Not in GitHub's description, and in its answers (eugenelim#931, agilab#1008).
  const { can_admins_bypass: canAdminsBypass } = environment as { can_admins_bypass?: boolean };
  return {
    name: environment.name,
    reviewers: reviewersIn(rules),
    waitMinutes: timer?.wait_timer ?? 0,
    canAdminsBypass,
    branches: policy === null || policy === undefined ? 'all' : policy.protected_branches ? 'protected' : 'named',
  };
}

interface ReviewerRule {
  readonly prevent_self_review?: boolean;
  readonly reviewers?: readonly {
    readonly type?: string;
    readonly reviewer?: { readonly login?: string; readonly slug?: string };
  }[];
}

/** The reviewers that an environment's rules require; undefined where nobody has to review. */
export function reviewersIn(rules: readonly { readonly type: string }[]): RequiredReviewers | undefined {
  const rule = rules.find(({ type }) => type === 'required_reviewers') as ReviewerRule | undefined;
  const reviewers = rule?.reviewers ?? [];
  if (reviewers.length === 0) return undefined;
  return {
    users: reviewers.flatMap(({ type, reviewer }) => (type === 'Team' ? [] : (reviewer?.login ?? []))),
    teams: reviewers.flatMap(({ type, reviewer }) => (type === 'Team' ? (reviewer?.slug ?? '') : [])),
    preventSelfReview: rule?.prevent_self_review === true,
  };
}

export function rulesetOf({ name, conditions, rules = [], bypass_actors: actors }: RulesetAnswer): TagRuleset {
  const { ref_name: names } = (conditions ?? {}) as {
    ref_name?: { include?: readonly string[]; exclude?: readonly string[] };
  };
  return {
    name,
    include: names?.include ?? [],
    exclude: names?.exclude ?? [],
    rules: rules.map(ruleOf),
    actionsMayBypass: actors?.some(
      (actor) =>
        actor.actor_type === 'Integration' && actor.actor_id === ACTIONS_APP && actor.bypass_mode !== 'pull_request',
    ),
  };
}

function ruleOf(rule: NonNullable<RulesetAnswer['rules']>[number]): TagRule {
  if (rule.type !== 'tag_name_pattern' || rule.parameters === undefined) return { type: rule.type };
  const { operator, pattern, negate = false } = rule.parameters;
  return { type: rule.type, pattern: { operator, pattern, negate } };
}
