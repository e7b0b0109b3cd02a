import type { Viewer } from '../access/viewer.ts';
import type { GitHubContext } from '../context.ts';
import { GitHubError } from '../http/errors.ts';
import type { RulesetRecord } from '../repository-settings.ts';
import type { GitHubState } from '../state.ts';
import { isLike } from './name-patterns.ts';

/** What is about to happen to a branch or a tag. */
export interface RefChange {
  readonly ref: string;
  readonly kind: 'creation' | 'update' | 'deletion';
  /** An update that drops commits. */
  readonly forced?: boolean;
  readonly byMerge?: boolean;
}

/** GitHub's words for a rule that forbids a change; see the assumption `refusal-texts` for those that no log shows. */
const FORBIDDEN: Readonly<Record<string, (change: RefChange) => string | undefined>> = {
  creation: ({ kind }) => (kind === 'creation' ? 'Cannot create ref due to creations being restricted.' : undefined),
  update: ({ kind }) => (kind === 'update' ? 'Cannot update this protected ref.' : undefined),
  deletion: ({ kind }) => (kind === 'deletion' ? 'Cannot delete this protected ref.' : undefined),
  non_fast_forward: ({ kind, forced }) =>
    kind === 'update' && forced === true ? 'Cannot force-push to this branch' : undefined,
  pull_request: ({ kind, byMerge }) =>
    kind === 'update' && byMerge !== true ? 'Changes must be made through a pull request.' : undefined,
};

/** What active rulesets say against a change, for a viewer whom they do not let past. Other rules are not kept here. */
export function violationsOf(github: GitHubContext, viewer: Viewer, change: RefChange): readonly string[] {
  const applying = github.state.rulesets.filter(
    (ruleset) =>
      ruleset.enforcement === 'active' && isAbout(github.state, ruleset, change.ref) && !mayPass(ruleset, viewer),
  );
  const found = applying.flatMap(({ rules }) =>
    rules.flatMap((rule) => FORBIDDEN[String(rule['type'])]?.(change) ?? []),
  );
  return [...new Set(found)];
}

/** Throws what the API answers to a change that a ruleset forbids. */
export function refuseByRules(github: GitHubContext, viewer: Viewer, change: RefChange, status = 422): void {
  const found = violationsOf(github, viewer, change);
  if (found.length > 0) throw new GitHubError(status, violationText(found));
}

export function violationText(found: readonly string[]): string {
  return `Repository rule violations found\n\n${found.join('\n')}\n\n`;
}

/** Whether an active ruleset is about the ref. */
export function isProtected(state: GitHubState, ref: string): boolean {
  return state.rulesets.some((ruleset) => ruleset.enforcement === 'active' && isAbout(state, ruleset, ref));
}

function isAbout(state: GitHubState, { target, include, exclude }: RulesetRecord, ref: string): boolean {
  if (!ref.startsWith(target === 'tag' ? 'refs/tags/' : 'refs/heads/')) return false;
  const main = `refs/heads/${state.repository.defaultBranch}`;
  const fits = (pattern: string): boolean =>
    pattern === '~ALL' || (pattern === '~DEFAULT_BRANCH' ? ref === main : isLike(pattern, ref));
  return include.some(fits) && !exclude.some(fits);
}

/** Ids of GitHub Actions as an app, and of the roles that a repository has by itself. */
const ACTIONS_APP = 15_368;
const ROLES = { write: 4, admin: 5 } as const;

/** Whether one of the actors that may bypass a ruleset is the viewer. */
function mayPass({ bypassActors }: RulesetRecord, { token, user }: Viewer): boolean {
  return bypassActors.some(({ type, id }) => {
    if (type === 'Integration') return token.kind === 'job' && id === ACTIONS_APP;
    if (token.kind !== 'user') return false;
    if (type === 'User') return id === user.id;
    const role = user.role === 'admin' || user.role === 'write' ? ROLES[user.role] : undefined;
    return type === 'RepositoryRole' && role !== undefined && id <= role && id >= ROLES.write;
  });
}
