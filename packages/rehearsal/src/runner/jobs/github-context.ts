import type { RunnerOptions } from '../options.ts';
import type { WorkflowModel } from '../workflow/model.ts';

/** The `github` context, without what belongs to one job or one step. */
export type GithubContext = Readonly<Record<string, unknown>>;

export interface RunIdentity {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly refProtected?: boolean;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context */
export function githubContext(options: RunnerOptions, model: WorkflowModel, run: RunIdentity): GithubContext {
  const { repository, event, ref, sha, actor } = options;
  const fullName = `${repository.owner}/${repository.name}`;
  const pullRequest = objectIn(event.payload, 'pull_request');
  return {
    actor,
    actor_id: idOf(objectIn(event.payload, 'sender')),
    triggering_actor: options.again?.actor ?? actor,
    base_ref: textIn(objectIn(pullRequest, 'base'), 'ref'),
    head_ref: textIn(objectIn(pullRequest, 'head'), 'ref'),
    event: event.payload,
    event_name: event.name,
    ref,
    ref_name: shortRef(ref),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: run.refProtected ?? false,
    repository: fullName,
    repositoryUrl: `git://github.com/${fullName}.git`,
    repository_id: idOf(objectIn(event.payload, 'repository')),
    repository_owner: repository.owner,
    repository_owner_id: idOf(objectIn(objectIn(event.payload, 'repository'), 'owner')),
    repository_visibility: textIn(objectIn(event.payload, 'repository'), 'visibility') || 'public',
    retention_days: '90',
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.attempt),
    secret_source: 'Actions',
    sha,
    workflow: model.name,
    workflow_ref: `${fullName}/${model.path}@${ref}`,
    workflow_sha: sha,
  };
}

/** `main` of `refs/heads/main`, `1/merge` of `refs/pull/1/merge`. */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
}

/** Variables that a process gets from `github`. `token` is not among them (actions/runner: GitHubContext.cs). */
const EXPOSED = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'output',
  'path',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'state',
  'step_summary',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const;

export function githubVariables(github: GithubContext): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const name of EXPOSED) {
    const value = github[name];
    if (typeof value === 'string' || typeof value === 'boolean') variables[`GITHUB_${name.toUpperCase()}`] = `${value}`;
  }
  return variables;
}

function objectIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function textIn(value: unknown, key: string): string {
  const text = objectIn(value, key);
  return typeof text === 'string' ? text : '';
}

function idOf(value: unknown): string {
  const id = objectIn(value, 'id');
  return typeof id === 'number' ? String(id) : '1';
}
