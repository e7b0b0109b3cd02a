import { readLock, readPayload, readVote } from '@liftlock/core';
import type { Rig } from './rig.ts';

/**
 * A record that a later attempt takes over says so (`queued`), and passes the same states once more; the last time
 * counts.
 */
function passed(statuses: readonly string[]): string[] {
  return statuses.filter((status, index) => !status.startsWith('queued:') && statuses.lastIndexOf(status) === index);
}

/** What the world looks like, without ids, times, attempts and the ports of the hosts. A resumed record counts once, so none may be left behind. */
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
      body: body?.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT'),
      assets: assets
        .map(({ name, sha256, state: uploaded }) => ({ name, sha256, uploaded }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
    latest: state.releases.find(({ id }) => id === state.latestReleaseId)?.tagName,
    deployments: state.deployments
      .map((deployment) => ({ deployment, payload: readPayload(deployment.payload) }))
      .map(({ deployment, payload }) => ({
        environment: deployment.environment,
        task: deployment.task,
        sha: deployment.sha,
        statuses: passed(deployment.statuses.map(({ state: name, description }) => `${name}: ${description}`)),
        intent: payload?.intent,
        reason: payload?.reason,
        candidate: payload?.candidate,
        evidence: payload?.evidence,
        previous: byId.get(payload?.previous?.deployment ?? 0),
        held: payload?.held,
        approvals: payload?.approvals,
        lock: withoutRun(readLock(deployment.payload)),
        vote: withoutRun(readVote(deployment.payload)),
      })),
    issues: state.issues.map(({ title, body, state: now }) => ({ title, body, state: now })),
    cancelled: state.runs.filter(isCancelled).map(({ number }) => number),
    tags: rig.tags(),
  };
}

function isCancelled({ attempts }: Rig['github']['state']['runs'][number]): boolean {
  return attempts.some(({ cancelRequested }) => cancelRequested);
}

/** The run counts, its attempt does not. */
function withoutRun<Mark extends { readonly run: { readonly id: number } | null }>(mark: Mark | undefined) {
  return mark === undefined ? undefined : { ...mark, run: mark.run?.id };
}
