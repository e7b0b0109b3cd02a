import { randomUUID } from 'node:crypto';
import { isProtected } from '../records/rulesets.ts';
import type { GitHubContext } from '../context.ts';
import { findUser } from '../records/users.ts';
import { findRun } from '../records/runs.ts';
import type { JobRecord, RunRecord } from '../state.ts';
import { nodeId } from '../views/users.ts';
import { ownerId, subjectOf } from './subject.ts';

type Claims = Readonly<Record<string, string | number>>;

/** Seconds, as in the token that the docs show: valid for five minutes, and for clocks that are ten minutes behind. */
const LIFETIME = 5 * 60;
const LENIENCE = 10 * 60;

/** What a token says about a job (docs, OpenID Connect reference, "OIDC token claims"). All ids are texts. */
export async function claimsOf(github: GitHubContext, job: JobRecord, audience: string | undefined): Promise<Claims> {
  const run = findRun(github.state, job.runId);
  const at = Math.floor(github.clock().getTime() / 1000);
  return {
    jti: randomUUID(),
    sub: await subjectOf(github, run, job),
    aud: audience ?? `${github.urls.server}/${github.state.repository.owner}`,
    ...repositoryClaims(github),
    ...runClaims(github, run, job),
    ...workflowClaims(github, run, job),
    ...environmentClaims(github, job),
    iss: issuerOf(github),
    nbf: at - LENIENCE,
    exp: at + LIFETIME,
    iat: at,
  };
}

/** The local GitHub itself: no cloud trusts it, and whoever reads a token sees why. */
export function issuerOf({ urls }: GitHubContext): string {
  return `${urls.api}/_oidc`;
}

function repositoryClaims(github: GitHubContext): Claims {
  const { id, owner, private: isPrivate } = github.state.repository;
  return {
    repository: github.urls.repository,
    repository_id: String(id),
    repository_owner: owner,
    repository_owner_id: String(ownerId(github)),
    repository_visibility: isPrivate ? 'private' : 'public',
  };
}

function runClaims(github: GitHubContext, run: RunRecord, job: JobRecord): Claims {
  const refType = /^refs\/(heads|tags)\//.exec(run.ref)?.[1];
  return {
    ref: run.ref,
    ref_type: refType === 'tags' ? 'tag' : 'branch',
    ref_protected: String(isProtected(github.state, run.ref)),
    sha: run.sha,
    event_name: run.event,
    head_ref: branchIn(run, 'head'),
    base_ref: branchIn(run, 'base'),
    actor: run.actor,
    actor_id: String(findUser(github.state, run.actor)?.id ?? ''),
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(job.attempt),
    check_run_id: String(job.id),
    runner_environment: 'github-hosted',
  };
}

/** Both are of a pull request only. */
function branchIn({ payload }: RunRecord, side: 'head' | 'base'): string {
  const pull = payload['pull_request'] as Readonly<Record<string, { readonly ref?: unknown }>> | undefined;
  const ref = pull?.[side]?.ref;
  return typeof ref === 'string' ? ref : '';
}

/** `job_workflow_ref` names the file that the job is written in: of a reusable workflow, that one. */
function workflowClaims({ urls }: GitHubContext, run: RunRecord, job: JobRecord): Claims {
  const at = (path: string): string => `${urls.repository}/${path}@${run.ref}`;
  return {
    workflow: run.name,
    workflow_ref: at(run.path),
    workflow_sha: run.sha,
    job_workflow_ref: at(job.workflow ?? run.path),
    job_workflow_sha: run.sha,
  };
}

function environmentClaims({ state }: GitHubContext, { environment }: JobRecord): Claims {
  const found = state.environments.find(({ name }) => name === environment);
  return found === undefined ? {} : { environment: found.name, environment_node_id: nodeId('EN', found.id) };
}
