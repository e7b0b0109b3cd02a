import type { Review, RunReads, RunWrites } from '@liftlock/core';
import { environmentOf } from './administration-views.ts';
import type { Client } from './client.ts';
import { call, failureOf, find } from './failures.ts';
import type { RepositoryName } from './repository.ts';

const READ = 'actions: read';

/** Environments, reviews and runs: what GitHub Actions knows. */
export function runs(client: Client, repo: RepositoryName): RunReads & RunWrites {
  const { repos, actions: api } = client.rest;
  return {
    environment: (name) =>
      find(`GET environments/${name}`, READ, async () => {
        const { data } = await repos.getEnvironment({ ...repo, environment_name: name });
        const { reviewers, canAdminsBypass } = environmentOf(data);
        const { users = [], teams = [] } = reviewers ?? {};
        const people = teams.length > 0 ? undefined : users;
        return { requiredReviewers: users.length + teams.length, people, canAdminsBypass };
      }),
    reviews: (runId) =>
      call(`GET runs/${runId}/approvals`, READ, async () =>
        (await api.getReviewsForRun({ ...repo, run_id: runId })).data.map(
          ({ state, comment, user, environments }): Review => ({
            state: state as Review['state'],
            comment,
            user: user.login,
            environments: environments.map(({ name }) => name ?? ''),
          }),
        ),
      ),
    waiting: () =>
      call('GET runs', READ, async () => {
        const { data } = await api.listWorkflowRunsForRepo({ ...repo, status: 'waiting', per_page: 100 });
        return data.workflow_runs.map(({ id }) => id);
      }),
    waitsFor: (runId) =>
      call(`GET runs/${runId}/pending_deployments`, READ, async () =>
        (await api.getPendingDeploymentsForRun({ ...repo, run_id: runId })).data.map(
          ({ environment }) => environment.name ?? '',
        ),
      ),
    cancel: (id) =>
      call(`POST runs/${id}/cancel`, 'actions: write', async () => {
        try {
          await api.cancelWorkflowRun({ ...repo, run_id: id });
        } catch (error) {
          // GitHub's answer for a run that has ended.
          if (failureOf(error).status !== 409) throw error;
        }
      }),
    find: (id) =>
      find(`GET runs/${id}`, READ, async () => {
        const { data } = await api.getWorkflowRun({ ...repo, run_id: id });
        return {
          attempt: data.run_attempt ?? 1,
          completed: data.status === 'completed',
          event: data.event,
          startedBy: data.actor?.login ?? '',
          createdAt: data.created_at,
          updatedAt: data.updated_at,
        };
      }),
    mayWrite: async (login) => {
      const level = await find(`GET collaborators/${login}/permission`, 'metadata: read', async () => {
        const { data } = await repos.getCollaboratorPermissionLevel({ ...repo, username: login });
        return data.permission;
      });
      return level === 'admin' || level === 'write';
    },
    jobCompleted: (id) =>
      find(`GET jobs/${id}`, READ, async () => {
        const { data } = await api.getJobForWorkflowRun({ ...repo, job_id: id });
        return data.status === 'completed';
      }),
  };
}
