import { type Deployment, LEDGER_TASK, live, readPayload } from '@liftlock/core';
import type { DeploymentRecord, GitHubState } from '../github/index.ts';

/** A deployment of the local GitHub as the suite reads it; undefined for one that is not a record of the suite. */
export function ledgerRecord(deployment: DeploymentRecord): Deployment | undefined {
  const payload = deployment.task === LEDGER_TASK ? readPayload(deployment.payload) : undefined;
  if (payload === undefined) return undefined;
  const { id, environment, sha } = deployment;
  const statuses = deployment.statuses.map(({ id: status, state, description, createdAt, logUrl }) => ({
    id: status,
    state,
    description,
    createdAt,
    logUrl,
  }));
  return { id, environment, sha, payload, statuses: statuses.reverse() };
}

/** The suite's own records, oldest first. Everything else in the list of deployments is left out. */
export function ledgerOf(state: GitHubState): Deployment[] {
  return state.deployments.map(ledgerRecord).filter((record) => record !== undefined);
}

/**
 * What is live in an environment, by the suite's own rule.
 *
 * @param component The one that is asked about, where each has its own versions; whatever is live if left out.
 */
export function liveIn(state: GitHubState, environment: string, component?: string | null): Deployment | undefined {
  const isMeant = ({ payload }: Deployment) => component === undefined || payload.component === component;
  return live(ledgerOf(state).filter((record) => record.environment === environment && isMeant(record)));
}

/** What is live in an environment of each component that has versions of its own; of a product that has one, that alone. */
export function allLiveIn(state: GitHubState, environment: string): Deployment[] {
  const records = ledgerOf(state).filter((record) => record.environment === environment);
  const components = [...new Set(records.map(({ payload }) => payload.component))];
  return components.flatMap((component) => liveIn(state, environment, component) ?? []);
}
