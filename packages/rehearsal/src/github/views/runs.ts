import type { GitHubContext } from '../context.ts';
import type { Commit } from '../git/commits.ts';
import { currentAttempt, shortRef } from '../records/runs.ts';
import type { RunAttempt, RunRecord } from '../state.ts';
import { minimalRepository } from './repository.ts';
import { nodeId, simpleUser } from './users.ts';

type Json = Record<string, unknown>;

/** `workflow-run`. `commit` is the head commit, or null when git no longer has it. */
export function runView(
  github: GitHubContext,
  run: RunRecord,
  commit: Commit | null,
  attempt: RunAttempt = currentAttempt(run),
): Json {
  const { urls } = github;
  const isCurrent = attempt.number === currentAttempt(run).number;
  const url = urls.repo(`/actions/runs/${run.id}`);
  const own = isCurrent ? url : `${url}/attempts/${attempt.number}`;
  const repository = minimalRepository(github);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: nodeId('CS', run.checkSuiteId),
    head_branch: shortRef(run.ref),
    head_sha: run.sha,
    path: run.path,
    display_title: displayTitle(run, commit),
    run_number: run.number,
    run_attempt: attempt.number,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    url: own,
    html_url: urls.html(`/actions/runs/${run.id}${isCurrent ? '' : `/attempts/${attempt.number}`}`),
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: attempt.updatedAt,
    run_started_at: attempt.startedAt,
    actor: simpleUser(github, run.actor),
    triggering_actor: simpleUser(github, attempt.triggeringActor),
    referenced_workflows: [],
    previous_attempt_url: attempt.number === 1 ? null : `${url}/attempts/${attempt.number - 1}`,
    jobs_url: `${own}/jobs`,
    logs_url: `${own}/logs`,
    check_suite_url: urls.repo(`/check-suites/${run.checkSuiteId}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: urls.repo(`/actions/workflows/${run.workflowId}`),
    head_commit: commit === null ? null : headCommit(commit),
    repository,
    head_repository: repository,
  };
}

/** A push is titled by its commit; other events by the workflow. */
function displayTitle(run: RunRecord, commit: Commit | null): string {
  if (run.title !== undefined) return run.title;
  return run.event === 'push' && commit !== null ? (commit.message.split('\n')[0] ?? '') : run.name;
}

/** `simple-commit`. */
export function headCommit(commit: Commit): Json {
  const { author, committer } = commit;
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: committer.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}
