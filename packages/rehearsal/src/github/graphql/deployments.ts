import type { DeploymentRecord, DeploymentStatusRecord, GitHubState } from '../state.ts';
import { connection, pageSize } from './pages.ts';
import { notModelledHere } from './refusal.ts';

export interface DeploymentsQuestion {
  readonly environments?: readonly string[] | null;
  readonly first?: number | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

/** Answers one field of a deployment that names somebody. */
type ActorOf = (login: string) => object | null;

/** `Repository.deployments`. Without an order GitHub promises none, so it is asked for. */
export function deploymentsOf(
  state: GitHubState,
  { environments, first, orderBy }: DeploymentsQuestion,
  actorOf: ActorOf,
): object {
  pageSize('deployments', first);
  if (orderBy?.field !== 'CREATED_AT') throw notModelledHere('`deployments` without `orderBy`');
  const found = state.deployments.filter(({ environment }) => environments?.includes(environment) ?? true);
  const ordered = orderBy.direction === 'DESC' ? found.toReversed() : found;
  return connection('deployments', ordered, { first: first ?? null }, (deployment) =>
    deploymentNode(deployment, actorOf),
  );
}

function deploymentNode(deployment: DeploymentRecord, actorOf: ActorOf): object {
  return {
    databaseId: deployment.id,
    commitOid: deployment.sha,
    task: deployment.task,
    payload: payloadText(deployment.payload),
    environment: deployment.originalEnvironment,
    latestEnvironment: deployment.environment,
    createdAt: deployment.createdAt,
    creator: actorOf(deployment.creator),
    statuses: ({ first }: { readonly first?: number | null }) => statusesOf(deployment, first),
  };
}

/** A text that holds JSON: of a payload that was sent as a text, the JSON of that text. */
function payloadText(payload: unknown): string | null {
  return payload === null || payload === undefined ? null : JSON.stringify(payload);
}

/** Newest first, as the REST API lists them. */
function statusesOf({ statuses }: DeploymentRecord, first: number | null | undefined): object {
  const nodes = statuses.toReversed().slice(0, pageSize('statuses', first)).map(statusNode);
  return { totalCount: statuses.length, nodes };
}

function statusNode({ state, description, createdAt, logUrl }: DeploymentStatusRecord): object {
  return { state: state.toUpperCase(), description, createdAt, logUrl: logUrl === '' ? null : logUrl };
}
