import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonObject = { [name: string]: Json };

const REPOSITORY = '/repos/{owner}/{repo}';

/** The paths that the suite or the local GitHub knows. The rest of the 13 MB is not needed to check them. */
const PATHS = [
  '/installation/repositories',
  '/meta',
  '/rate_limit',
  '/user',
  '/users/{username}',
  '/versions',
  REPOSITORY,
  ...[
    '/actions/artifacts/{artifact_id}',
    '/actions/artifacts/{artifact_id}/{archive_format}',
    '/actions/jobs/{job_id}',
    '/actions/jobs/{job_id}/rerun',
    '/actions/oidc/customization/sub',
    '/actions/organization-secrets',
    '/actions/organization-variables',
    '/actions/permissions',
    '/actions/permissions/workflow',
    '/actions/runs',
    '/actions/runs/{run_id}',
    '/actions/runs/{run_id}/approvals',
    '/actions/runs/{run_id}/artifacts',
    '/actions/runs/{run_id}/attempts/{attempt_number}',
    '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    '/actions/runs/{run_id}/cancel',
    '/actions/runs/{run_id}/force-cancel',
    '/actions/runs/{run_id}/jobs',
    '/actions/runs/{run_id}/pending_deployments',
    '/actions/runs/{run_id}/rerun',
    '/actions/runs/{run_id}/rerun-failed-jobs',
    '/actions/secrets',
    '/actions/variables',
    '/actions/variables/{name}',
    '/actions/workflows',
    '/actions/workflows/{workflow_id}',
    '/actions/workflows/{workflow_id}/disable',
    '/actions/workflows/{workflow_id}/dispatches',
    '/actions/workflows/{workflow_id}/enable',
    '/actions/workflows/{workflow_id}/runs',
    '/branches',
    '/branches/{branch}',
    '/branches/{branch}/protection',
    '/check-runs',
    '/check-runs/{check_run_id}',
    '/check-runs/{check_run_id}/annotations',
    '/check-suites/{check_suite_id}',
    '/check-suites/{check_suite_id}/check-runs',
    '/collaborators',
    '/collaborators/{username}',
    '/collaborators/{username}/permission',
    '/commits',
    '/commits/{commit_sha}/branches-where-head',
    '/commits/{commit_sha}/pulls',
    '/commits/{ref}',
    '/commits/{ref}/check-runs',
    '/commits/{ref}/check-suites',
    '/commits/{ref}/status',
    '/commits/{ref}/statuses',
    '/compare/{basehead}',
    '/contents/{path}',
    '/dependency-graph/compare/{basehead}',
    '/deployments',
    '/deployments/{deployment_id}',
    '/deployments/{deployment_id}/statuses',
    '/deployments/{deployment_id}/statuses/{status_id}',
    '/dispatches',
    '/environments',
    '/environments/{environment_name}',
    '/environments/{environment_name}/deployment-branch-policies',
    '/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}',
    '/environments/{environment_name}/deployment_protection_rules',
    '/environments/{environment_name}/deployment_protection_rules/apps',
    '/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}',
    '/environments/{environment_name}/secrets',
    '/environments/{environment_name}/variables',
    '/environments/{environment_name}/variables/{name}',
    '/git/blobs',
    '/git/blobs/{file_sha}',
    '/git/commits',
    '/git/commits/{commit_sha}',
    '/git/matching-refs/{ref}',
    '/git/ref/{ref}',
    '/git/refs',
    '/git/refs/{ref}',
    '/git/tags',
    '/git/tags/{tag_sha}',
    '/git/trees',
    '/git/trees/{tree_sha}',
    '/immutable-releases',
    '/issues',
    '/issues/comments/{comment_id}',
    '/issues/{issue_number}',
    '/issues/{issue_number}/comments',
    '/issues/{issue_number}/labels',
    '/issues/{issue_number}/labels/{name}',
    '/labels',
    '/labels/{name}',
    '/pulls',
    '/pulls/{pull_number}',
    '/pulls/{pull_number}/commits',
    '/pulls/{pull_number}/files',
    '/pulls/{pull_number}/merge',
    '/readme',
    '/releases',
    '/releases/assets/{asset_id}',
    '/releases/generate-notes',
    '/releases/latest',
    '/releases/tags/{tag}',
    '/releases/{release_id}',
    '/releases/{release_id}/assets',
    '/rulesets',
    '/rulesets/{ruleset_id}',
    '/statuses/{sha}',
    '/tags',
    '/tarball/{ref}',
    '/zipball/{ref}',
  ].map((path) => `${REPOSITORY}${path}`),
];

/** Words for people, and what only generators of clients use. */
const DROPPED = new Set([
  'description',
  'summary',
  'title',
  'tags',
  'example',
  'examples',
  'externalDocs',
  'operationId',
]);

/** The part of GitHub's OpenAPI description that tests check against, as the text of `github.subset.json`. */
export function openapiSubset(): string {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const whole = JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
  const paths = Object.fromEntries(PATHS.map((path) => [path, withoutProse(member(whole, 'paths', path))]));
  const subset = { openapi: member(whole, 'openapi'), info: { version: member(whole, 'info', 'version') }, paths };
  return `${print({ ...subset, components: referencedComponents(whole, paths) })}\n`;
}

function member(value: Json, ...names: readonly string[]): Json {
  let found: Json = value;
  for (const name of names) {
    const next: Json | undefined = (found as JsonObject)[name];
    if (next === undefined) throw new Error(`GitHub's OpenAPI description has no ${names.join(' → ')}`);
    found = next;
  }
  return found;
}

/** Everything that is reachable by `$ref`, sorted so that the file changes only where the description does. */
function referencedComponents(whole: JsonObject, root: Json): JsonObject {
  const found = new Map<string, Json>();
  const queue = [root];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const [, kind = '', name = ''] of JSON.stringify(next).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      const key = `${kind}/${name}`;
      if (found.has(key)) continue;
      const component = withoutProse(member(whole, 'components', kind, name));
      found.set(key, component);
      queue.push(component);
    }
  }
  const components: { [kind: string]: JsonObject } = {};
  for (const key of [...found.keys()].sort()) {
    const [kind = '', name = ''] = key.split('/');
    components[kind] = { ...components[kind], [name]: found.get(key) ?? null };
  }
  return components;
}

/** `properties` may well have one that is called `description`, so its own names are kept. */
function withoutProse(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => isNames || !(DROPPED.has(name) || name.startsWith('x-')));
  return Object.fromEntries(
    kept.map(([name, inner]) => [name, withoutProse(inner, name === 'properties' && !isNames)]),
  );
}

const LINE_WIDTH = 120;

/** JSON as the formatter leaves it: objects opened up, and a list of words on one line where it fits behind `lead`. */
function print(value: Json, indent = '', lead = ''): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const onOneLine = Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : '{}';
  const [open = '', close = ''] = Array.isArray(value) ? '[]' : '{}';
  const members = Array.isArray(value)
    ? value.map((item) => `${inner}${print(item, inner)}`)
    : Object.entries(value).map(([name, each]) => {
        const start = `${inner}${JSON.stringify(name)}: `;
        return `${start}${print(each, inner, start)}`;
      });
  const isWords = Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object');
  if (members.length === 0 || (isWords && lead.length + onOneLine.length < LINE_WIDTH)) return onOneLine;
  return `${open}\n${members.join(',\n')}\n${indent}${close}`;
}
