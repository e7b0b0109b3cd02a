import type { Requirement } from './requirement.ts';

/** Of variables. A GITHUB_TOKEN can have neither permission. */
export const VARIABLES: Readonly<Record<string, Requirement>> = {
  'GET /actions/variables': 'variables: read',
  'POST /actions/variables': 'variables: write',
  'GET /actions/variables/{name}': 'variables: read',
  'PATCH /actions/variables/{name}': 'variables: write',
  'DELETE /actions/variables/{name}': 'variables: write',
  'GET /actions/organization-variables': 'variables: read',
  'GET /environments/{environment_name}/variables': 'environments: read',
  'POST /environments/{environment_name}/variables': 'environments: write',
  'GET /environments/{environment_name}/variables/{name}': 'environments: read',
  'PATCH /environments/{environment_name}/variables/{name}': 'environments: write',
  'DELETE /environments/{environment_name}/variables/{name}': 'environments: write',
};
