import type { GitHubContext } from '../context.ts';
import type { DeploymentRecord, DeploymentStatusRecord } from '../state.ts';
import { actionsApp, nodeId, simpleUser } from './users.ts';

type Json = Record<string, unknown>;

/** `deployment-simple`, as check runs carry it. */
export function deploymentSimple(github: GitHubContext, deployment: DeploymentRecord): Json {
  const url = github.urls.repo(`/deployments/${deployment.id}`);
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    task: deployment.task,
    original_environment: deployment.originalEnvironment,
    environment: deployment.environment,
    description: deployment.description,
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: github.urls.repo(),
    transient_environment: deployment.transientEnvironment,
    production_environment: deployment.productionEnvironment,
    performed_via_github_app: deployment.viaApp ? actionsApp(github) : null,
  };
}

export function deploymentView(github: GitHubContext, deployment: DeploymentRecord): Json {
  return {
    ...deploymentSimple(github, deployment),
    sha: deployment.sha,
    ref: deployment.ref,
    payload: deployment.payload,
    creator: simpleUser(github, deployment.creator),
  };
}

export function deploymentStatusView(
  github: GitHubContext,
  deployment: DeploymentRecord,
  status: DeploymentStatusRecord,
): Json {
  const deploymentUrl = github.urls.repo(`/deployments/${deployment.id}`);
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: simpleUser(github, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deploymentUrl,
    repository_url: github.urls.repo(),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: status.viaApp ? actionsApp(github) : null,
  };
}
