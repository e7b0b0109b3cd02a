import { readPayload } from '@liftlock/core';
import type { Rig } from './rig.ts';

/** A record that a later attempt takes over passes the same states once more; the last time counts. */
function passed(statuses: readonly string[]): string[] {
  return statuses.filter((status, index) => statuses.lastIndexOf(status) === index);
}

/** What the world looks like, without ids, times and attempts. A resumed record counts once, so none may be left behind. */
export function finalState(rig: Rig) {
  const { state } = rig.github;
  const byId = new Map(
    state.deployments.map((deployment) => [deployment.id, readPayload(deployment.payload)?.version]),
  );
  return {
    releases: state.releases.map(({ tagName, draft, prerelease, body, assets }) => ({
      tag: tagName,
      draft,
      prerelease,
      body,
      assets: assets
        .map(({ name, sha256, state: uploaded }) => ({ name, sha256, uploaded }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
    deployments: state.deployments
      .map((deployment) => ({ deployment, payload: readPayload(deployment.payload) }))
      .map(({ deployment, payload }) => ({
        environment: deployment.environment,
        sha: deployment.sha,
        statuses: passed(deployment.statuses.map(({ state: name, description }) => `${name}: ${description}`)),
        candidate: payload?.candidate,
        evidence: payload?.evidence,
        previous: byId.get(payload?.previous?.deployment ?? 0),
        approvals: payload?.approvals,
      })),
    hosts: Object.fromEntries(Object.entries(rig.hosts).map(([name, host]) => [name, host.versions])),
    tags: rig.tags(),
  };
}
