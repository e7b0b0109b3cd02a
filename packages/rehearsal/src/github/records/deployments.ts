import { ACTIONS_BOT } from '../access/tokens.ts';
import { actsForActions, type Viewer } from '../access/viewer.ts';
import { type GitHubContext, nextId, now } from '../context.ts';
import { notFound, validationFailed } from '../http/errors.ts';
import type { DeploymentRecord, DeploymentState, DeploymentStatusRecord, GitHubState } from '../state.ts';
import { ensureEnvironment } from './environments.ts';

/** REST, "Create a deployment status". */
const MAX_DESCRIPTION_LENGTH = 140;

export function findDeployment(state: GitHubState, id: number): DeploymentRecord {
  const deployment = state.deployments.find((candidate) => candidate.id === id);
  if (deployment === undefined) throw notFound();
  return deployment;
}

export function latestStatus(deployment: DeploymentRecord): DeploymentStatusRecord | undefined {
  return deployment.statuses.at(-1);
}

export interface NewDeployment {
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: unknown;
  readonly environment: string;
  readonly description: string | null;
  readonly transientEnvironment: boolean;
  readonly productionEnvironment: boolean;
}

export function addDeployment(
  github: GitHubContext,
  values: NewDeployment,
  by: { readonly creator: string; readonly viaApp: boolean; readonly jobId: number | null },
): DeploymentRecord {
  const createdAt = now(github);
  ensureEnvironment(github.state, values.environment, createdAt);
  const deployment: DeploymentRecord = {
    id: nextId(github.state),
    ...values,
    ...by,
    originalEnvironment: values.environment,
    createdAt,
    updatedAt: createdAt,
    statuses: [],
  };
  github.state.deployments.push(deployment);
  github.changed({ what: 'deployment', id: deployment.id });
  return deployment;
}

export interface NewStatus {
  readonly state: DeploymentState;
  readonly description?: string | undefined;
  readonly environment?: string | undefined;
  readonly environmentUrl?: string | undefined;
  readonly logUrl?: string | undefined;
  readonly autoInactive?: boolean | undefined;
}

export function addStatusAs(
  github: GitHubContext,
  viewer: Viewer,
  deployment: DeploymentRecord,
  status: NewStatus,
): DeploymentStatusRecord {
  if ((status.description ?? '').length > MAX_DESCRIPTION_LENGTH) {
    const message = `description is too long (maximum is ${MAX_DESCRIPTION_LENGTH} characters)`;
    throw validationFailed({ resource: 'DeploymentStatus', field: 'description', code: 'custom', message });
  }
  return addStatus(github, deployment, status, { creator: viewer.user.login, viaApp: actsForActions(viewer) });
}

/** Writes a status, with the defaults of the description: empty texts, and `auto_inactive`. A `success` also retires what it replaces, unless `auto_inactive` is false. */
export function addStatus(
  github: GitHubContext,
  deployment: DeploymentRecord,
  status: NewStatus,
  by: { readonly creator: string; readonly viaApp: boolean },
): DeploymentStatusRecord {
  const createdAt = now(github);
  // "If not defined, the environment of the previous status on the deployment will be used, if it exists."
  const environment = status.environment ?? deployment.environment;
  ensureEnvironment(github.state, environment, createdAt);
  const record: DeploymentStatusRecord = {
    id: nextId(github.state),
    state: status.state,
    description: status.description ?? '',
    environment,
    environmentUrl: status.environmentUrl ?? '',
    logUrl: status.logUrl ?? '',
    ...by,
    createdAt,
  };
  deployment.statuses.push(record);
  deployment.environment = environment;
  deployment.updatedAt = createdAt;
  github.changed({ what: 'deployment', id: deployment.id });
  if (status.state === 'success' && (status.autoInactive ?? true)) retireOthers(github, deployment);
  return record;
}

/**
 * "Adds a new `inactive` status to all prior non-transient, non-production environment deployments with the same
 * repository and environment name … that had a success state" (REST, "Create a deployment status").
 */
function retireOthers(github: GitHubContext, newest: DeploymentRecord): void {
  const replaced = github.state.deployments.filter(
    (deployment) =>
      deployment.id < newest.id &&
      deployment.environment === newest.environment &&
      !deployment.transientEnvironment &&
      !deployment.productionEnvironment &&
      latestStatus(deployment)?.state === 'success',
  );
  for (const deployment of replaced) {
    addStatus(github, deployment, { state: 'inactive' }, { creator: ACTIONS_BOT, viaApp: true });
  }
}

/** "If the repository has more than one deployment, you can only delete inactive deployments" (REST, "Delete a deployment"). */
export function isDeletable(state: GitHubState, deployment: DeploymentRecord): boolean {
  const current = latestStatus(deployment)?.state;
  return state.deployments.length === 1 || (current !== undefined && current !== 'success');
}

export function deleteDeployment(github: GitHubContext, deployment: DeploymentRecord): void {
  github.state.deployments = github.state.deployments.filter((candidate) => candidate.id !== deployment.id);
  github.changed({ what: 'deployment', id: deployment.id });
}
