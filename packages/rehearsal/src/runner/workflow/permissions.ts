import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Permissions } from './model.ts';
import { entriesOf, literalOf } from './tokens.ts';

export type { Permissions };

/** The keys of `permissions:` (github/docs, workflow-syntax). */
const KEYS = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts',
] as const;

/** Those without `write`: they are never more than read. */
const READ_ONLY: readonly string[] = ['models', 'vulnerability-alerts'];

/** What a repository gives a token by default since 2023: read the code and the packages. */
export const RESTRICTED: Permissions = { contents: 'read', packages: 'read' };

/** What older repositories give, and others by choice: everything but tokens for clouds. */
export const PERMISSIVE: Permissions = Object.fromEntries(
  Object.entries(all('write')).filter(([key]) => key !== 'id-token'),
);

/**
 * The permissions of a job's GITHUB_TOKEN. A job's own replace the workflow's as a whole, and what they do not list is
 * none. `metadata` is not said: every token can read it.
 *
 * @param callers Where nothing is written: those of the calling job, or the default of the repository.
 */
export function jobPermissions(
  job: TemplateToken | undefined,
  workflow: TemplateToken | undefined,
  callers: Permissions = RESTRICTED,
): Permissions {
  const written = job ?? workflow;
  if (written === undefined) return callers;
  const shorthand = literalOf(written);
  if (shorthand === 'read-all') return all('read');
  if (shorthand === 'write-all') return all('write');
  const permissions: Record<string, 'read' | 'write'> = {};
  for (const [key, token] of entriesOf(written)) {
    const level = literalOf(token);
    if (level === 'read' || level === 'write') permissions[key] = level;
  }
  return permissions;
}

/** What is wanted and not allowed. */
export function excessOf(wanted: Permissions, most: Permissions) {
  return Object.entries(wanted).flatMap(([key, level]) => {
    const allowed = most[key] ?? 'none';
    return allowed === 'write' || allowed === level ? [] : [{ key, level, allowed }];
  });
}

function all(level: 'read' | 'write'): Permissions {
  // `id-token` has no `read`.
  const keys = KEYS.filter((key) => level === 'write' || key !== 'id-token');
  return Object.fromEntries(keys.map((key) => [key, READ_ONLY.includes(key) ? 'read' : level] as const));
}
