import { addressOf, common, type Place, repositoryPayload, userPayload, type WorkflowEvent } from './repository.ts';

export interface EndedRun {
  /** Name of the workflow that has ended. */
  readonly workflow: string;
  readonly branch: string;
  readonly head: string;
  readonly subject: string;
  readonly author: string;
  readonly actor: string;
  readonly action: string;
  readonly at: string;
}

/** Another workflow has ended, well (docs: webhook events and payloads, `workflow_run`). */
export function workflowRunEvent(place: Place, ended: EndedRun): WorkflowEvent {
  const { workflow, branch, head, action, actor, at } = ended;
  const api = `https://api.github.com/repos/${place.owner}/${place.repository}`;
  const path = `.github/workflows/${workflow.toLowerCase().replace(/[^\w.-]+/g, '-')}.yml`;
  const run = `${api}/actions/runs/1`;
  const payload = {
    action,
    workflow_run: {
      id: 1,
      name: workflow,
      node_id: 'WFR_1',
      head_branch: branch,
      head_sha: head,
      path,
      display_title: ended.subject,
      run_number: 1,
      run_attempt: 1,
      event: 'push',
      status: action === 'completed' ? 'completed' : action,
      conclusion: action === 'completed' ? 'success' : null,
      workflow_id: 1,
      check_suite_id: 1,
      check_suite_node_id: 'CS_1',
      check_suite_url: `${api}/check-suites/1`,
      url: run,
      html_url: `${addressOf(place)}/actions/runs/1`,
      pull_requests: [],
      created_at: at,
      updated_at: at,
      run_started_at: at,
      actor: userPayload(actor),
      triggering_actor: userPayload(actor),
      jobs_url: `${run}/jobs`,
      logs_url: `${run}/logs`,
      artifacts_url: `${run}/artifacts`,
      cancel_url: `${run}/cancel`,
      rerun_url: `${run}/rerun`,
      previous_attempt_url: null,
      workflow_url: `${api}/actions/workflows/1`,
      head_commit: {
        id: head,
        tree_id: head,
        message: ended.subject,
        timestamp: at,
        author: { name: ended.author, email: '' },
        committer: { name: ended.author, email: '' },
      },
      repository: repositoryPayload(place),
      head_repository: repositoryPayload(place),
    },
    workflow: {
      id: 1,
      node_id: 'WF_1',
      name: workflow,
      path,
      state: 'active',
      created_at: at,
      updated_at: at,
      url: `${api}/actions/workflows/1`,
      html_url: `${addressOf(place)}/blob/${place.defaultBranch}/${path}`,
      badge_url: `${addressOf(place)}/workflows/${encodeURIComponent(workflow)}/badge.svg`,
    },
    ...common(place, actor),
  };
  return { name: 'workflow_run', payload };
}
