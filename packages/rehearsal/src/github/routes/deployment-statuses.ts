import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound, unprocessable, validationFailed } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { addStatusAs, findDeployment } from '../records/deployments.ts';
import { deploymentStatusView } from '../views/deployments.ts';
import { environmentName } from './environment-name.ts';

export const deploymentStatusRoutes = [
  repoRoute('GET /deployments/{deployment_id}/statuses', listStatuses),
  repoRoute('POST /deployments/{deployment_id}/statuses', createStatus),
  repoRoute('GET /deployments/{deployment_id}/statuses/{status_id}', getStatus),
];

/** Newest first. */
function listStatuses(call: Call): Reply {
  const deployment = findDeployment(call.github.state, call.id('deployment_id'));
  const { statuses = [] } = call.listed.deployments.find(({ id }) => id === deployment.id) ?? {};
  const { items, headers } = paginate(call.url, statuses.toReversed());
  return { status: 200, body: items.map((status) => deploymentStatusView(call.github, deployment, status)), headers };
}

function getStatus(call: Call): Reply {
  const deployment = findDeployment(call.github.state, call.id('deployment_id'));
  const status = deployment.statuses.find(({ id }) => id === call.id('status_id'));
  if (status === undefined) throw notFound();
  return { status: 200, body: deploymentStatusView(call.github, deployment, status) };
}

/** What a client may write; `waiting` is GitHub's own. */
const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const;

function createStatus(call: Call): Reply {
  const { github, body } = call;
  const deployment = findDeployment(github.state, call.id('deployment_id'));
  const state = body.oneOf('state', STATES);
  if (state === undefined) throw unprocessable('Invalid request.\n\n"state" wasn\'t supplied.');
  const status = addStatusAs(github, call.viewer, deployment, {
    state,
    description: body.string('description'),
    environment: environmentName(call, 'DeploymentStatus'),
    environmentUrl: environmentUrl(call),
    logUrl: body.string('log_url') ?? body.string('target_url'),
    autoInactive: body.boolean('auto_inactive'),
  });
  return { status: 201, body: deploymentStatusView(github, deployment, status) };
}

/** GitHub's own words, as chrnorm/deployment-status and its like show them. */
function environmentUrl({ body }: Call): string | undefined {
  const url = body.string('environment_url');
  if (url === undefined || url === '' || /^https?:\/\//i.test(url)) return url;
  const message = 'environment_url must use http(s) scheme';
  throw validationFailed({ resource: 'DeploymentStatus', field: 'environment_url', code: 'custom', message });
}
