import type { Requirement } from './requirement.ts';

const ONE = '/environments/{environment_name}';
const POLICIES = `${ONE}/deployment-branch-policies`;
const RULES = `${ONE}/deployment_protection_rules`;

/** Of environments. Only who administers the repository changes one, so no GITHUB_TOKEN can. */
export const ENVIRONMENTS: Readonly<Record<string, Requirement>> = {
  'GET /environments': 'actions: read',
  [`GET ${ONE}`]: 'actions: read',
  [`PUT ${ONE}`]: 'administration: write',
  [`DELETE ${ONE}`]: 'administration: write',
  [`GET ${POLICIES}`]: 'actions: read',
  [`POST ${POLICIES}`]: 'administration: write',
  [`GET ${POLICIES}/{branch_policy_id}`]: 'actions: read',
  [`PUT ${POLICIES}/{branch_policy_id}`]: 'administration: write',
  [`DELETE ${POLICIES}/{branch_policy_id}`]: 'administration: write',
  [`GET ${RULES}`]: 'actions: read',
  [`POST ${RULES}`]: 'administration: write',
  [`GET ${RULES}/apps`]: 'actions: read',
  [`GET ${RULES}/{protection_rule_id}`]: 'actions: read',
  [`DELETE ${RULES}/{protection_rule_id}`]: 'administration: write',
};
